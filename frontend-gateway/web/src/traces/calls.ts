import { lookOf } from '../dock/services';
import { type Row, type TraceTree } from '../dock/tree';

/** One program asking another, in the order of time. */
export interface CrossCall {
  readonly from: string;
  readonly to: string;
  readonly name: string;
  readonly durationMs: number;
  readonly offset: number;
  readonly isError: boolean;
  /** How often it was done in a row. */
  readonly times: number;
  readonly key: string;
}

const MOST = 200;

export interface Calls {
  /** By their first part in the trace. */
  readonly participants: readonly string[];
  readonly calls: readonly CrossCall[];
  /** How many more there were. */
  readonly left: number;
}

/** Which program asked which; a database counts as one, by its label. */
export function callsOf({ rows }: TraceTree): Calls {
  const labels = new Map(rows.map((row) => [row.span.spanId, lookOf(row.span).label]));
  const ordered = rows.filter((row) => crosses(row, labels)).toSorted((a, b) => a.offset - b.offset);
  const calls: CrossCall[] = [];
  for (const row of ordered) {
    const call = callOf(row, labels);
    const last = calls.at(-1);
    if (last?.from === call.from && last.to === call.to && last.name === call.name) {
      calls[calls.length - 1] = {
        ...last,
        times: last.times + 1,
        durationMs: last.durationMs + call.durationMs,
        isError: last.isError || call.isError,
      };
    } else calls.push(call);
  }
  const shown = calls.slice(0, MOST);
  return {
    participants: [
      ...new Set([
        ...rows.slice(0, 1).map((row) => lookOf(row.span).label),
        ...shown.flatMap(({ from, to }) => [from, to]),
      ]),
    ],
    calls: shown,
    left: calls.length - shown.length,
  };
}

function crosses({ span }: Row, labels: ReadonlyMap<string, string>): boolean {
  const parent = labels.get(span.parentSpanId ?? '');
  const label = lookOf(span).label;
  // A client span of a database is its service's; the call is to the database.
  return label !== span.service || (parent !== undefined && parent !== label);
}

function callOf({ span, durationMs, offset }: Row, labels: ReadonlyMap<string, string>): CrossCall {
  const label = lookOf(span).label;
  return {
    from: label === span.service ? (labels.get(span.parentSpanId ?? '') ?? span.service) : span.service,
    to: label,
    name: span.name,
    durationMs,
    offset,
    isError: span.isError,
    times: 1,
    key: span.spanId,
  };
}
