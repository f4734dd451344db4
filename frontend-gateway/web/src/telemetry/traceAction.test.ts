import { SpanStatusCode } from '@opentelemetry/api';
import { expect, test } from 'vitest';
import { request } from '../gateway/client';
import { fakeGateway, ok, refused } from '../testing/fakeGateway';
import { recordSpans } from '../testing/recordSpans';
import { type ActionName } from './ActionName';
import { actionLog } from './actionLog';
import { traceAction } from './traceAction';

const later = () => new Promise((resolve) => setTimeout(resolve));

test('an action is the root, and its requests are its children, before and after an await', async () => {
  const spans = recordSpans();
  fakeGateway({ 'GET /api/a': () => ok({}), 'GET /api/b': () => ok({}) });
  await traceAction('open home', async (scope) => {
    await scope.run(() => request({ url: '/api/a' }));
    await later();
    await scope.run(() => request({ url: '/api/b' }));
  });
  const action = spans.named('open home');
  expect(action.parentSpanContext).toBeUndefined();
  expect(spans.named('GET /api/a').parentSpanContext?.spanId).toBe(action.spanContext().spanId);
  expect(spans.named('GET /api/b').parentSpanContext?.spanId).toBe(action.spanContext().spanId);
});

test('two actions at once keep to their own traces', async () => {
  const spans = recordSpans();
  fakeGateway({ 'GET /api/a': () => ok({}), 'GET /api/b': () => ok({}) });
  const act = (name: ActionName, url: string) =>
    traceAction(name, async (scope) => {
      await later();
      await scope.run(() => request({ url }));
    });
  await Promise.all([act('like crud', '/api/a'), act('repost crud', '/api/b')]);
  expect(spans.named('GET /api/a').spanContext().traceId).toBe(
    spans.named('like crud').spanContext().traceId,
  );
  expect(spans.named('GET /api/b').spanContext().traceId).toBe(
    spans.named('repost crud').spanContext().traceId,
  );
});

test('an action has not ended while its work goes on', async () => {
  const spans = recordSpans();
  let finish: () => void = () => undefined;
  const acting = traceAction('open about', () => new Promise<void>((resolve) => (finish = resolve)));
  await later();
  expect(spans.all()).toEqual([]);
  finish();
  await acting;
  expect(spans.named('open about').ended).toBe(true);
});

test('an action that fails carries the code of its problem, and not the message', async () => {
  const spans = recordSpans();
  const errors = [{ field: 'message', code: 'message_blank', message: 'Say "secret".' }];
  fakeGateway({ 'POST /api/a': () => refused(422, { detail: 'secret', errors }) });
  const acting = traceAction('post crud', (scope) =>
    scope.run(() => request({ method: 'POST', url: '/api/a' })),
  );
  await expect(acting).rejects.toThrow();
  const { status, attributes } = spans.named('post crud');
  expect(status).toEqual({ code: SpanStatusCode.ERROR, message: 'message_blank' });
  expect(attributes['error.type']).toBe('message_blank');
});

test('the log of actions has it from its start to its end', async () => {
  recordSpans();
  const acting = traceAction('follow person', later);
  const [action] = actionLog.snapshot();
  expect(action).toMatchObject({ name: 'follow person' });
  expect(action?.durationMs).toBeUndefined();
  await acting;
  expect(actionLog.snapshot()[0]?.durationMs).toBeGreaterThan(0);
});
