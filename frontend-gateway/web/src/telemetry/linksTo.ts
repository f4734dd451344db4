import { type Link, ROOT_CONTEXT, TraceFlags, propagation, trace } from '@opentelemetry/api';

/** A link to the span that a `traceparent` names; none where there is none, or nobody has recorded it. */
export function linksTo(traceparent: string | undefined): Link[] {
  const named = trace.getSpanContext(propagation.extract(ROOT_CONTEXT, { traceparent: traceparent ?? '' }));
  return named !== undefined && (named.traceFlags & TraceFlags.SAMPLED) !== 0 ? [{ context: named }] : [];
}
