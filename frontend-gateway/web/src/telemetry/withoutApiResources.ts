import { type SpanProcessor } from '@opentelemetry/sdk-trace-base';

/**
 * The document-load instrumentation makes a `resourceFetch` span of everything that the page loaded, the API calls
 * included. Those have a span already, and event streams and telemetry shall have none.
 */
export function withoutApiResources(next: SpanProcessor): SpanProcessor {
  return {
    onStart: (span, parent) => next.onStart(span, parent),
    onEnd(span) {
      const url = span.attributes['url.full'];
      const isApi = typeof url === 'string' && new URL(url).pathname.startsWith('/api/');
      if (!(span.name === 'resourceFetch' && isApi)) next.onEnd(span);
    },
    forceFlush: () => next.forceFlush(),
    shutdown: () => next.shutdown(),
  };
}
