import { expect, test } from 'vitest';
import { aSpan, between } from '../testing/spans';
import { type Span } from './span';
import { buildTree } from './tree';

const span = (
  spanId: string,
  parentSpanId: string | undefined,
  start: number,
  end: number,
  more: Partial<Span> = {},
): Span => aSpan({ spanId, parentSpanId, name: spanId, ...between(start, end), ...more });

const trace = [
  span('click', undefined, 0, 100),
  span('fetch', 'click', 10, 90),
  span('gateway', 'fetch', 20, 80),
  span('second', 'click', 92, 98),
];

const outline = (spans: readonly Span[]) =>
  buildTree(spans).rows.map((row) => `${'-'.repeat(row.depth)}${row.span.spanId}`);

const permutations = <T>(items: readonly T[]): T[][] =>
  items.length < 2
    ? [[...items]]
    : items.flatMap((item, at) =>
        permutations(items.filter((_, index) => index !== at)).map((rest) => [item, ...rest]),
      );

test('spans make the same tree in whatever order they arrive', () => {
  for (const arrived of permutations(trace)) {
    expect(outline(arrived)).toEqual(['click', '-fetch', '--gateway', '-second']);
  }
});

test('bars stand where their spans were in time', () => {
  const { rows, durationMs } = buildTree(trace);
  expect(durationMs).toBe(100);
  expect(rows[1]).toMatchObject({ offset: 0.1, width: 0.8, durationMs: 80 });
});

test('a span whose parent has not come stands at the left, marked', () => {
  const tree = buildTree(trace.filter(({ spanId }) => spanId !== 'fetch'));
  expect(
    tree.rows.map(({ span: { spanId }, depth, parentIsMissing }) => [spanId, depth, parentIsMissing]),
  ).toEqual([
    ['click', 0, false],
    ['second', 1, false],
    ['gateway', 0, true],
  ]);
  expect(tree.missingParents).toBe(1);
});

test('what hangs below a span without parent stays below it', () => {
  const orphans = [span('sql', 'service', 30, 40), span('service', 'gateway', 20, 50)];
  expect(outline([...orphans, span('click', undefined, 0, 100)])).toEqual(['click', 'service', '-sql']);
});

test('spans that are each other’s parents are shown', () => {
  expect(outline([span('a', 'b', 0, 1), span('b', 'a', 1, 2)])).toEqual(['a', 'b']);
});

test('services and errors are counted', () => {
  const tree = buildTree([
    ...trace,
    span('sql', 'gateway', 30, 31, { service: 'activities-service', isError: true }),
  ]);
  expect(tree.services).toEqual(['backend-service', 'activities-service']);
  expect(tree.errors).toBe(1);
});

test('no spans are no rows', () => {
  expect(buildTree([])).toMatchObject({ rows: [], durationMs: 0 });
});

test('a single span without duration has a place', () => {
  expect(buildTree([span('a', undefined, 5, 5)]).rows[0]).toMatchObject({ offset: 0, width: 0 });
});

test('self time is what no child took, however they overlap', () => {
  const { rows } = buildTree([
    span('root', undefined, 0, 100),
    span('a', 'root', 10, 50),
    span('b', 'root', 40, 70),
    span('late', 'root', 90, 130),
  ]);
  expect(rows[0]?.selfMs).toBe(30);
});

test('a stretch between children of which nobody tells is a gap', () => {
  const { rows } = buildTree([
    span('root', undefined, 0, 100),
    span('a', 'root', 0, 40),
    span('b', 'root', 60, 100),
  ]);
  expect(rows[0]?.gaps).toEqual([{ from: 0.4, to: 0.6 }]);
});

test('the critical path goes backwards through the child that ended last', () => {
  const { rows } = buildTree([
    span('root', undefined, 0, 100),
    span('fast', 'root', 0, 30),
    span('slow', 'root', 10, 80),
  ]);
  expect(rows.map(({ span: { spanId }, critical }) => [spanId, critical])).toEqual([
    [
      'root',
      [
        { from: 0.8, to: 1 },
        { from: 0, to: 0.1 },
      ],
    ],
    ['fast', []],
    ['slow', [{ from: 0.1, to: 0.8 }]],
  ]);
});

test('a clock that is off is put right', () => {
  const spans = [span('click', undefined, 0, 100), span('far', 'click', 500, 520, { service: 'far' })];
  const { rows, durationMs } = buildTree(spans, new Map([['far', -460e6]]));
  expect(durationMs).toBe(100);
  expect(rows[1]).toMatchObject({ offset: 0.4 });
});

test('a chain of ten thousand is a tree too', () => {
  const chain = Array.from({ length: 10_000 }, (_, at) =>
    span(`s${at}`, at === 0 ? undefined : `s${at - 1}`, at, 20_000 - at),
  );
  const { rows } = buildTree(chain);
  expect(rows.at(-1)).toMatchObject({ depth: 9_999 });
  expect(rows[0]).toMatchObject({ descendants: 9_999 });
});
