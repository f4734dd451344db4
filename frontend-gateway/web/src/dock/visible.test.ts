import { expect, test } from 'vitest';
import { aSpan } from '../testing/spans';
import { buildTree } from './tree';
import { allCollapsed, oneLess, oneMore, revealing, saying, visible } from './visible';

const { rows } = buildTree([
  aSpan({ spanId: 'click', name: 'like crud' }),
  aSpan({ spanId: 'gateway', parentSpanId: 'click', name: 'GET' }),
  aSpan({
    spanId: 'backend',
    parentSpanId: 'gateway',
    name: 'GET',
    attributes: [['http.route', '/Activities']],
  }),
]);
const shown = (collapsed: ReadonlySet<string>) => visible(rows, collapsed).map(({ span }) => span.spanId);

test('a collapsed row hides all below it', () => {
  expect(shown(new Set(['click']))).toEqual(['click']);
});

test('collapsing all leaves the roots', () => {
  expect(shown(allCollapsed(rows))).toEqual(['click']);
});

test('one level less closes the deepest, one level more opens the nearest', () => {
  const once = oneLess(rows, new Set());
  expect(shown(once)).toEqual(['click', 'gateway']);
  const twice = oneLess(rows, once);
  expect(shown(twice)).toEqual(['click']);
  expect(shown(oneMore(rows, twice))).toEqual(['click', 'gateway']);
});

test('revealing a span opens what hides it', () => {
  expect(shown(revealing(rows, allCollapsed(rows), 'backend'))).toEqual(['click', 'gateway', 'backend']);
});

test.each(['activities', 'http.route=', ' ROUTE '])('a search for %j finds the attribute', (text) => {
  expect(saying(rows, text)).toEqual(['backend']);
});

test('a search for nothing finds nothing', () => {
  expect(saying(rows, ' ')).toEqual([]);
});
