import { expect, test } from 'vitest';
import { buildTree } from '../dock/tree';
import { aSpan } from '../testing/spans';
import { externalLinks } from './externalLinks';

const tree = buildTree([aSpan({ startNanos: 100_000_000_000n, endNanos: 101_000_000_000n })]);

test('an address has the trace and the time around it filled in', () => {
  const url = 'https://ui.honeycomb.io/t/trace?trace_id={trace_id}&trace_start_ts={start}&trace_end_ts={end}';
  expect(externalLinks([{ name: 'Honeycomb', url }], 'abc', tree)).toEqual([
    {
      name: 'Honeycomb',
      url: 'https://ui.honeycomb.io/t/trace?trace_id=abc&trace_start_ts=40&trace_end_ts=161',
    },
  ]);
});

test('what is no web address is left out', () => {
  expect(externalLinks([{ name: 'odd', url: 'javascript:alert(1)' }], 'abc', tree)).toEqual([]);
});
