import { expect, test, vi } from 'vitest';
import { fakeGateway, ok, refused } from '../testing/fakeGateway';
import { request, requestPage } from './client';

test('a page knows its items and where the next one is', async () => {
  fakeGateway({ 'GET /api/a': () => ok([1, 2], { Link: '</api/a?before=2>; rel="next"' }) });
  expect(await requestPage<number>({ url: '/api/a' })).toEqual({ items: [1, 2], next: '/api/a?before=2' });
});

test('the last page has no next one', async () => {
  fakeGateway({ 'GET /api/a': () => ok([]) });
  expect((await requestPage({ url: '/api/a' })).next).toBeUndefined();
});

test('an answer without a body is nothing', async () => {
  fakeGateway({ 'DELETE /api/session': () => new Response(null, { status: 204 }) });
  expect(await request({ method: 'DELETE', url: '/api/session' })).toBeUndefined();
});

test('a body is sent as JSON', async () => {
  const received = fakeGateway({ 'POST /api/a': () => ok({}) });
  await request({ method: 'POST', url: '/api/a', body: { message: 'Hi' } });
  expect(received[0]?.body).toEqual({ message: 'Hi' });
  expect(received[0]?.headers.get('Content-Type')).toBe('application/json');
});

test('a refusal names the trace of its answer when its body does not', async () => {
  fakeGateway({
    'GET /api/a': () => new Response('oops', { status: 502, headers: { traceresponse: '00-abc-def-01' } }),
  });
  await expect(request({ url: '/api/a' })).rejects.toMatchObject({ status: 502, traceId: 'abc' });
});

test('a refusal is a problem', async () => {
  fakeGateway({ 'GET /api/a': () => refused(503, { detail: 'Later.' }) });
  await expect(request({ url: '/api/a' })).rejects.toThrow('Later.');
});

test('a gateway that cannot be reached is a problem, too', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await expect(request({ url: '/api/a' })).rejects.toMatchObject({ status: 0, code: 'unreachable' });
});
