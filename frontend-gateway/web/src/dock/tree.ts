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
}

export interface TraceTree {
  readonly rows: readonly Row[];
  readonly durationMs: number;
  readonly services: readonly string[];
  readonly errors: number;
  readonly missingParents: number;
}

/** Orders spans, arrived in any order, as a tree: parents before children, siblings by their start. */
export function buildTree(spans: readonly Span[]): TraceTree {
  const ordered = [...spans].sort(byStart);
  const ids = new Set(ordered.map(({ spanId }) => spanId));
  const isOrphan = ({ parentSpanId }: Span) => parentSpanId !== undefined && !ids.has(parentSpanId);
  const roots = ordered.filter((span) => span.parentSpanId === undefined);
  const orphans = ordered.filter(isOrphan);
  const nested = nest([...roots, ...orphans], childrenByParent(ordered));
  // Spans that are each other's ancestors hang on no root; show them rather than lose them.
  const placed = new Set(nested.map(({ span }) => span));
  const loops = ordered.filter((span) => !placed.has(span)).map((span) => ({ span, depth: 0 }));
  const { start, total } = extent(ordered);
  return {
    rows: [...nested, ...loops].map(({ span, depth }) => ({
      span,
      depth,
      parentIsMissing: isOrphan(span),
      offset: part(span.startNanos - start, total),
      width: part(span.endNanos - span.startNanos, total),
      durationMs: millis(span.endNanos - span.startNanos),
    })),
    durationMs: millis(total),
    services: [...new Set(ordered.map(({ service }) => service))],
    errors: ordered.filter(({ isError }) => isError).length,
    missingParents: new Set(orphans.map(({ parentSpanId }) => parentSpanId)).size,
  };
}

interface Placed {
  readonly span: Span;
  readonly depth: number;
}

function nest(spans: readonly Span[], children: ReadonlyMap<string, Span[]>, depth = 0): Placed[] {
  return spans.flatMap((span) => [
    { span, depth },
    ...nest(children.get(span.spanId) ?? [], children, depth + 1),
  ]);
}

function childrenByParent(ordered: readonly Span[]): Map<string, Span[]> {
  const children = new Map<string, Span[]>();
  for (const span of ordered) {
    if (span.parentSpanId === undefined) continue;
    children.set(span.parentSpanId, [...(children.get(span.parentSpanId) ?? []), span]);
  }
  return children;
}

function extent(ordered: readonly Span[]): { start: bigint; total: bigint } {
  const start = ordered[0]?.startNanos ?? 0n;
  const end = ordered.reduce((latest, { endNanos }) => (endNanos > latest ? endNanos : latest), start);
  return { start, total: end - start };
}

const byStart = (a: Span, b: Span) =>
  a.startNanos < b.startNanos ? -1 : a.startNanos > b.startNanos ? 1 : a.spanId < b.spanId ? -1 : 1;

const millis = (nanos: bigint) => Number(nanos) / 1e6;

const part = (nanos: bigint, total: bigint) => (total === 0n ? 0 : Number(nanos) / Number(total));
