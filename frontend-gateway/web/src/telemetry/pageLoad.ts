import { type Context, ROOT_CONTEXT, propagation } from '@opentelemetry/api';

let pending: Context | undefined;

/** Reads the trace that the gateway began when it served this page. Called once, before the first render. */
export function readPageLoadContext(doc: Document = document): Context {
  const traceparent = doc.querySelector<HTMLMetaElement>('meta[name="traceparent"]')?.content ?? '';
  const context = propagation.extract(ROOT_CONTEXT, { traceparent });
  pending = context;
  return context;
}

/** The page load's context for the first view, undefined from then on: later views are traces of their own. */
export function takePageLoadContext(): Context | undefined {
  const taken = pending;
  pending = undefined;
  return taken;
}
