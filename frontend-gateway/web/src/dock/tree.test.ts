import { expect, test } from 'vitest';
import { type Span } from './span';
import { buildTree } from './tree';

const span = (
  spanId: string,
  parentSpanId: string | undefined,
  start: number,
  end: number,
  more: Partial<Span> = {},
): Span => ({
  spanId,
  parentSpanId,
  name: spanId,
  service: 'backend-service',
  kind: 'server',
  startNanos: BigInt(start) * 1_000_000n,
  endNanos: BigInt(end) * 1_000_000n,
  isError: false,
  attributes: [],
  ...more,
});

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
