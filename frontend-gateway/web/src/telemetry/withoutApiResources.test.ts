import { InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { WebTracerProvider } from '@opentelemetry/sdk-trace-web';
import { expect, test } from 'vitest';
import { withoutApiResources } from './withoutApiResources';

const ORIGIN = 'http://localhost';

function exported(name: string, url: string): boolean {
  const exporter = new InMemorySpanExporter();
  const provider = new WebTracerProvider({
    spanProcessors: [withoutApiResources(new SimpleSpanProcessor(exporter))],
  });
  provider
    .getTracer('test')
    .startSpan(name, { attributes: { 'url.full': url } })
    .end();
  return exporter.getFinishedSpans().length === 1;
}

test('a loaded script has its span', () => {
  expect(exported('resourceFetch', `${ORIGIN}/assets/index.js`)).toBe(true);
});

test.each(['/api/rules', '/api/notifications/stream', '/api/spans'])('the load of %s has none', (path) => {
  expect(exported('resourceFetch', ORIGIN + path)).toBe(false);
});

test('a request of the page to the API has its span', () => {
  expect(exported('GET /api/rules', `${ORIGIN}/api/rules`)).toBe(true);
});
