import { type SpanProcessor } from '@opentelemetry/sdk-trace-base';

const ENCODED = 'http.response_content_length';
const DECODED = 'http.response_content_length_uncompressed';
const BODY_SIZE = 'http.response.body.size';

/**
 * The document-load instrumentation tells sizes by names that the semantic conventions have given up. What came over
 * the wire has another name now; what it was unpacked to has none.
 */
export function withStableSizes(next: SpanProcessor): SpanProcessor {
  return {
    onStart: (span, parent) => next.onStart(span, parent),
    onEnd(span) {
      const attributes = Object.fromEntries(
        Object.entries(span.attributes)
          .filter(([name]) => name !== DECODED)
          .map(([name, value]) => [name === ENCODED ? BODY_SIZE : name, value]),
      );
      // A span that has ended changes no more, so that it is another one with the rest of this.
      next.onEnd(Object.create(span, { attributes: { value: attributes } }) as typeof span);
    },
    forceFlush: () => next.forceFlush(),
    shutdown: () => next.shutdown(),
  };
}
