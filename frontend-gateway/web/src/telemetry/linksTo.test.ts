import { expect, test } from 'vitest';
import { recordSpans } from '../testing/recordSpans';
import { linksTo } from './linksTo';

const named = `00-${'a'.repeat(32)}-${'b'.repeat(16)}`;

test('a traceparent is a link to the span that it names', () => {
  recordSpans();
  expect(linksTo(`${named}-01`).map(({ context }) => context)).toMatchObject([
    { traceId: 'a'.repeat(32), spanId: 'b'.repeat(16) },
  ]);
});

test.each([undefined, '', 'nonsense', `00-${'0'.repeat(32)}-${'b'.repeat(16)}-01`, `${named}-00`])(
  '%s is no link',
  (traceparent) => {
    recordSpans();
    expect(linksTo(traceparent)).toEqual([]);
  },
);
