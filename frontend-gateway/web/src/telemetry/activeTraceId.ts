import { trace } from '@opentelemetry/api';

/** The trace of the action that is being started right now, for messages about its failure. */
export const activeTraceId = (): string | undefined => trace.getActiveSpan()?.spanContext().traceId;
