import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import { afterEach, expect, test, vi } from 'vitest';
import { type Handler, fakeGateway, ok, refused } from '../testing/fakeGateway';
import { recordSpans } from '../testing/recordSpans';
import { closeAllBecausePageIsLeft, pageIsBack } from './openSpans';
import { traceAction } from './traceAction';
import { tracedFetch } from './tracedFetch';

const call = { method: 'GET', url: '/api/things/17?before=x', template: '/api/things/{id}', headers: {} };
const ROUTE = 'GET /api/things/17?before=x';

afterEach(pageIsBack);

const act = (handler: Handler) => {
  const received = fakeGateway({ [ROUTE]: handler });
  const done = traceAction('open thread', (scope) => scope.run(() => tracedFetch(call)));
  return { received, done };
};

test('the span is named for the route and says what was answered', async () => {
  const spans = recordSpans();
  await act(() => ok({})).done;
  const span = spans.named('GET /api/things/{id}');
  expect(span.kind).toBe(SpanKind.CLIENT);
  expect(span.attributes).toMatchObject({
    'http.request.method': 'GET',
    'url.template': '/api/things/{id}',
    'url.full': `${location.origin}/api/things/17?before=REDACTED`,
    'url.path': '/api/things/17',
    'server.address': location.hostname,
    'http.response.status_code': 200,
  });
});

test.each([
  ['https://cruddur.example', 443],
  ['http://cruddur.example', 80],
  ['http://cruddur.example:9380', 9380],
])('at %s the port is %d', async (origin, port) => {
  const spans = recordSpans();
  const url = `${origin}/api/things/17`;
  fakeGateway({ [`GET ${url}`]: () => ok({}) });
  await traceAction('open thread', (scope) => scope.run(() => tracedFetch({ ...call, url })));
  expect(spans.named('GET /api/things/{id}').attributes['server.port']).toBe(port);
});

test('the request carries the context of its own span', async () => {
  const spans = recordSpans();
  const { received, done } = act(() => ok({}));
  await done;
  const { traceId, spanId } = spans.named('GET /api/things/{id}').spanContext();
  expect(received[0]?.headers.get('traceparent')).toBe(`00-${traceId}-${spanId}-01`);
});

test('outside of an action there is neither span nor context', async () => {
  const spans = recordSpans();
  const received = fakeGateway({ [ROUTE]: () => ok({}) });
  await tracedFetch(call);
  expect(spans.all()).toEqual([]);
  expect(received[0]?.headers.has('traceparent')).toBe(false);
});

test('a refusal is an error of the caller', async () => {
  const spans = recordSpans();
  await act(() => refused(404, {})).done;
  const { status, attributes } = spans.named('GET /api/things/{id}');
  expect(status.code).toBe(SpanStatusCode.ERROR);
  expect(attributes['error.type']).toBe('404');
});

test('no connection is an error, too', async () => {
  const spans = recordSpans();
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await expect(traceAction('open thread', (scope) => scope.run(() => tracedFetch(call)))).rejects.toThrow();
  expect(spans.named('GET /api/things/{id}').status.code).toBe(SpanStatusCode.ERROR);
});

test('request and action end only after the last byte of the body', async () => {
  const spans = recordSpans();
  let sendRest: () => void = () => undefined;
  let noteRead: () => void = () => undefined;
  const isBeingRead = new Promise<void>((resolve) => (noteRead = resolve));
  const source = {
    start(controller: ReadableStreamDefaultController<Uint8Array>) {
      sendRest = () => {
        controller.enqueue(new TextEncoder().encode('{}'));
        controller.close();
      };
    },
    pull: () => {
      noteRead();
    },
  };
  // Nothing is kept ready, so that it is asked for only when somebody reads.
  const body = new ReadableStream<Uint8Array>(source, { highWaterMark: 0 });
  const { done } = act(() => new Response(body));
  await isBeingRead;
  expect(spans.all()).toEqual([]);
  sendRest();
  await done;
  expect(spans.all().map(({ name }) => name)).toEqual(['GET /api/things/{id}', 'open thread']);
});

test('what is still open when the page is left is ended and marked', () => {
  const spans = recordSpans();
  void act(() => new Promise(() => undefined)).done;
  closeAllBecausePageIsLeft();
  expect(spans.named('open thread').attributes['cruddur.page_left']).toBe(true);
  expect(spans.named('GET /api/things/{id}').attributes['cruddur.page_left']).toBe(true);
  expect(spans.all().map(({ name }) => name)).toEqual(['GET /api/things/{id}', 'open thread']);
});

test('nothing more is asked for once the page is left, until somebody comes back', async () => {
  recordSpans();
  closeAllBecausePageIsLeft();
  const { received, done } = act(() => ok({}));
  await expect(done).rejects.toThrow('The page has been left');
  expect(received).toEqual([]);
  pageIsBack();
  await act(() => ok({})).done;
});
