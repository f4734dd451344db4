import { expect, test } from 'vitest';
import { fakeGateway, ok } from '../testing/fakeGateway';
import { recordSpans } from '../testing/recordSpans';
import { servedWith } from '../testing/servedWith';
import { traceAction } from './traceAction';
import { tracedFetch } from './tracedFetch';
import { sessionId, visitorIs } from './visitor';

const VISIT = '3f2b8c1e-7d4a-4f6b-9a0c-5e1d2c3b4a59';
const call = { method: 'GET', url: '/api/a', template: '/api/a', headers: {} };

const act = async () => {
  const received = fakeGateway({ 'GET /api/a': () => ok({}) });
  await traceAction('like crud', (scope) => scope.run(() => tracedFetch(call)));
  return received;
};

test('every span says which session it belongs to', async () => {
  const spans = recordSpans();
  await act();
  expect(spans.all().map(({ attributes }) => attributes['session.id'])).toEqual([sessionId(), sessionId()]);
});

test('the session is the one that the gateway has begun', async () => {
  servedWith('cruddur-visit', VISIT);
  const spans = recordSpans();
  const received = await act();
  expect(spans.named('like crud').attributes['session.id']).toBe(VISIT);
  expect(received[0]?.headers.get('baggage')).toBe(`session.id=${VISIT}`);
});

test('without a gateway a session lasts as long as its page', () => {
  servedWith('cruddur-visit', '');
  expect(sessionId()).toMatch(/^[0-9a-f-]{36}$/);
  expect(sessionId()).toBe(sessionId());
});

test('every span says who did it, as long as somebody is signed in', async () => {
  const spans = recordSpans();
  visitorIs('0198c000-0000-7000-8000-000000000001');
  await act();
  expect(spans.named('like crud').attributes['user.id']).toBe('0198c000-0000-7000-8000-000000000001');
  visitorIs(undefined);
  await traceAction('open about', () => Promise.resolve());
  expect(spans.named('open about').attributes['user.id']).toBeUndefined();
});

test('a request tells the session as baggage, and leaves the person to the gateway', async () => {
  recordSpans();
  visitorIs('0198c000-0000-7000-8000-000000000001');
  const received = await act();
  visitorIs(undefined);
  expect(received[0]?.headers.get('baggage')).toBe(`session.id=${sessionId()}`);
});
