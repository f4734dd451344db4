import { type Stretch, criticalPath } from './criticalPath';
import { type Node, connect } from './nodes';
import { type Span } from './span';

/** One line of the waterfall. Offset and width are parts (0 to 1) of the whole trace's time. */
export interface Row {
  readonly span: Span;
  readonly depth: number;
  /** Its parent is named but has not arrived (yet). */
  readonly parentIsMissing: boolean;
  readonly offset: number;
  readonly width: number;
  readonly durationMs: number;
  /** How much of it was spent in none of its children. */
  readonly selfMs: number;
  readonly children: number;
  /** How many rows after this one hang below it. */
  readonly descendants: number;
  /** Where it had children before or after, but nobody says what it did. */
  readonly gaps: readonly Stretch[];
  /** Where the whole trace waited for it. */
  readonly critical: readonly Stretch[];
}

export interface TraceTree {
  readonly rows: readonly Row[];
  readonly startNanos: bigint;
  readonly durationMs: number;
  readonly services: readonly string[];
  readonly errors: number;
  readonly missingParents: number;
}

/** What to add to the times of a service, in nanoseconds. */
export type Clocks = ReadonlyMap<string, number>;

const RIGHT_CLOCKS: Clocks = new Map();
/** A gap of less than this part of the trace tells nothing. */
const TELLING_GAP = 0.05;

/** Orders spans, arrived in any order, as a tree: parents before children, siblings by their start. */
export function buildTree(spans: readonly Span[], clocks: Clocks = RIGHT_CLOCKS): TraceTree {
  const { tops, startNanos, durationMs } = connect(spans, clocks);
  const critical = criticalPath(tops);
  const part = (ms: number) => (durationMs === 0 ? 0 : ms / durationMs);
  const within = ({ from, to }: Stretch): Stretch => ({ from: part(from), to: part(to) });
  const rows: Row[] = [];
  const pending = tops.map((node) => ({ node, depth: 0 })).reverse();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, depth } = next;
    const idle = uncovered(node);
    rows.push({
      span: node.span,
      depth,
      parentIsMissing: node.parentIsMissing,
      offset: part(node.start),
      width: part(node.end - node.start),
      durationMs: node.end - node.start,
      selfMs: idle.reduce((sum, { from, to }) => sum + to - from, 0),
      children: node.children.length,
      descendants: node.descendants,
      gaps: node.children.length === 0 ? [] : idle.map(within).filter(isTelling),
      critical: (critical.get(node) ?? []).map(within),
    });
    for (const child of node.children.toReversed()) pending.push({ node: child, depth: depth + 1 });
  }
  return {
    rows,
    startNanos,
    durationMs,
    services: [...new Set(spans.toSorted(byStart).map(({ service }) => service))],
    errors: spans.filter(({ isError }) => isError).length,
    missingParents: new Set(tops.filter((top) => top.parentIsMissing).map(({ span }) => span.parentSpanId))
      .size,
  };
}

/** The parts of a span in which none of its children ran. */
function uncovered({ start, end, children }: Node): Stretch[] {
  const gaps: Stretch[] = [];
  let from = start;
  for (const child of children) {
    if (child.start > from) gaps.push({ from, to: Math.min(child.start, end) });
    from = Math.max(from, child.end);
    if (from >= end) break;
  }
  if (from < end) gaps.push({ from, to: end });
  return gaps.filter(({ from: begin, to }) => to > begin);
}

const isTelling = ({ from, to }: Stretch) => to - from >= TELLING_GAP;

const byStart = (a: Span, b: Span) =>
  a.startNanos < b.startNanos ? -1 : a.startNanos > b.startNanos ? 1 : 0;
