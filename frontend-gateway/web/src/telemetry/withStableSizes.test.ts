import { type Attributes } from '@opentelemetry/api';
import { InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { WebTracerProvider } from '@opentelemetry/sdk-trace-web';
import { expect, test } from 'vitest';
import { withStableSizes } from './withStableSizes';

function exported(attributes: Attributes): Attributes | undefined {
  const exporter = new InMemorySpanExporter();
  const provider = new WebTracerProvider({
    spanProcessors: [withStableSizes(new SimpleSpanProcessor(exporter))],
  });
  provider.getTracer('test').startSpan('resourceFetch', { attributes }).end();
  return exporter.getFinishedSpans()[0]?.attributes;
}

test('what came over the wire is the size of the body, and what it was unpacked to is not told', () => {
  const old = { 'http.response_content_length': 300, 'http.response_content_length_uncompressed': 1000 };
  expect(exported({ 'url.full': 'http://localhost/a.js', ...old })).toEqual({
    'url.full': 'http://localhost/a.js',
    'http.response.body.size': 300,
  });
});

test('where no size is known none is told', () => {
  expect(exported({ 'url.full': 'http://localhost/a.js' })).toEqual({ 'url.full': 'http://localhost/a.js' });
});
