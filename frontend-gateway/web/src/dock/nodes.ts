import { type Span } from './span';

/** A span in its place. Times are milliseconds since the trace began. */
export interface Node {
  readonly span: Span;
  readonly start: number;
  readonly end: number;
  readonly parentIsMissing: boolean;
  /** By their start. */
  readonly children: Node[];
  descendants: number;
}

interface Connected {
  /** Roots, then those whose parent is missing, then those that hang on nothing else. */
  readonly tops: readonly Node[];
  readonly startNanos: bigint;
  readonly durationMs: number;
}

/** Hangs each span below its parent. Without recursion: a chain of thousands is a trace too. */
export function connect(spans: readonly Span[], clocks: ReadonlyMap<string, number>): Connected {
  const shifts = new Map([...clocks].map(([service, nanos]) => [service, BigInt(Math.round(nanos))]));
  const shift = ({ service }: Span) => shifts.get(service) ?? 0n;
  const startNanos = least(spans.map((span) => span.startNanos + shift(span)));
  const millis = (nanos: bigint) => Number(nanos - startNanos) / 1e6;
  const ids = new Set(spans.map(({ spanId }) => spanId));
  const nodes = spans
    .map((span) => ({
      span,
      start: millis(span.startNanos + shift(span)),
      end: millis(span.endNanos + shift(span)),
      parentIsMissing: span.parentSpanId !== undefined && !ids.has(span.parentSpanId),
      children: [] as Node[],
      descendants: 0,
    }))
    .sort((a, b) => a.start - b.start || (a.span.spanId < b.span.spanId ? -1 : 1));
  const byId = new Map(nodes.map((node) => [node.span.spanId, node]));
  for (const node of nodes) byId.get(node.span.parentSpanId ?? '')?.children.push(node);
  const tops = [
    ...nodes.filter(({ span }) => span.parentSpanId === undefined),
    ...nodes.filter((node) => node.parentIsMissing),
  ];
  return {
    tops: [...tops, ...cutLoops(nodes, tops)],
    startNanos,
    durationMs: nodes.reduce((latest, { end }) => Math.max(latest, end), 0),
  };
}

/** Spans that are each other's ancestors hang on no root; they are shown side by side rather than lost. */
function cutLoops(nodes: readonly Node[], tops: readonly Node[]): Node[] {
  const placed = new Set<Node>();
  const pending = [...tops];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    placed.add(node);
    for (const child of node.children) pending.push(child);
  }
  const loops = nodes.filter((node) => !placed.has(node));
  for (const node of loops) node.children.length = 0;
  countDescendants(tops);
  return loops;
}

function countDescendants(tops: readonly Node[]): void {
  const order = [...tops];
  for (const node of order) for (const child of node.children) order.push(child);
  for (const node of order.toReversed())
    node.descendants = node.children.reduce((sum, child) => sum + 1 + child.descendants, 0);
}

const least = (nanos: readonly bigint[]): bigint =>
  nanos.reduce((first, each) => (each < first ? each : first), nanos[0] ?? 0n);
