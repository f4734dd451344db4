import { type Tracer, trace } from '@opentelemetry/api';
import { type SpanProcessor } from '@opentelemetry/sdk-trace-base';

let processor: SpanProcessor | undefined;

export function flushWith(spanProcessor: SpanProcessor): void {
  processor = spanProcessor;
}

/** Looked up at each use, because tests put a provider of their own in place. */
export const tracer = (): Tracer => trace.getTracer('cruddur-web');

/** Sends what has ended now instead of at the next turn of the batch, so that the dock fills in at once. */
export function flush(): void {
  processor?.forceFlush().catch(() => undefined);
}
