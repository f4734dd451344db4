import { expect, test } from 'vitest';
import { readSpans } from './span';

const service = { attributes: [{ key: 'service.name', value: { stringValue: 'backend-service' } }] };
const ids = { traceId: 't', spanId: 's' };

const read = (span: object) =>
  readSpans({ resourceSpans: [{ resource: service, scopeSpans: [{ spans: [{ ...ids, ...span }] }] }] })[0];

test('a span has its service, its times to the nanosecond and its parent', () => {
  expect(
    read({
      name: 'GET',
      parentSpanId: 'p',
      startTimeUnixNano: '1700000000000000001',
      endTimeUnixNano: '1700000000000000003',
    }),
  ).toMatchObject({
    service: 'backend-service',
    name: 'GET',
    parentSpanId: 'p',
    startNanos: 1_700_000_000_000_000_001n,
    endNanos: 1_700_000_000_000_000_003n,
  });
});

test.each(['', undefined])('a parent of %j is none', (parentSpanId) => {
  expect(read({ parentSpanId })?.parentSpanId).toBeUndefined();
});

test.each([2, 'SPAN_KIND_SERVER'])('the kind %j is server', (kind) => {
  expect(read({ kind })?.kind).toBe('server');
});

test.each([2, 'STATUS_CODE_ERROR'])('the status %j is an error', (code) => {
  expect(read({ status: { code } })?.isError).toBe(true);
});

test('attributes of every type are readable', () => {
  const attributes = [
    { key: 'text', value: { stringValue: 'a' } },
    { key: 'number', value: { intValue: '0' } },
    { key: 'truth', value: { boolValue: false } },
    { key: 'list', value: { arrayValue: { values: [{ stringValue: 'a' }, { doubleValue: 1.5 }] } } },
    { key: 'nothing' },
  ];
  expect(read({ attributes })?.attributes).toEqual([
    ['text', 'a'],
    ['number', '0'],
    ['truth', 'false'],
    ['list', 'a, 1.5'],
    ['nothing', ''],
  ]);
});

test('an answer without spans has none', () => {
  expect(readSpans({})).toEqual([]);
});
