import { expect, test } from 'vitest';
import { traceState } from '../dock/traceStreams';
import { openTraceFile } from './openTraceFile';

const traceId = 'abcdef0123456789abcdef0123456789';

test('a downloaded trace is known under its id', () => {
  const text = JSON.stringify({
    resourceSpans: [{ scopeSpans: [{ spans: [{ traceId, spanId: 'aa', name: 'like crud' }] }] }],
  });
  expect(openTraceFile(text)).toBe(traceId);
  expect(traceState(traceId).spans).toMatchObject([{ name: 'like crud' }]);
});

test.each(['', 'no JSON', '{}', '[]', 'null'])('%j is refused', (text) => {
  expect(() => openTraceFile(text)).toThrow();
});
