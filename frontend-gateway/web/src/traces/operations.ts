import { groupBy } from '../dock/groupBy';
import { type Row } from '../dock/tree';

/** What a service did in a trace, however often. */
export interface OperationLine {
  readonly key: string;
  readonly service: string;
  readonly name: string;
  readonly count: number;
  readonly errors: number;
  readonly totalMs: number;
  readonly selfMs: number;
  readonly maxMs: number;
  readonly sample: Row;
}

/** The rows of a trace by who did what; the most self time first. */
export function operationsOf(rows: readonly Row[]): OperationLine[] {
  const groups = groupBy(rows, ({ span }) => `${span.service} ${span.name}`);
  return [...groups]
    .flatMap(([key, [sample, ...others]]) => (sample === undefined ? [] : [lineOf(key, sample, others)]))
    .sort((a, b) => b.selfMs - a.selfMs);
}

function lineOf(key: string, sample: Row, others: readonly Row[]): OperationLine {
  const all = [sample, ...others];
  return {
    key,
    service: sample.span.service,
    name: sample.span.name,
    count: all.length,
    errors: all.filter(({ span }) => span.isError).length,
    totalMs: all.reduce((sum, { durationMs }) => sum + durationMs, 0),
    selfMs: all.reduce((sum, { selfMs }) => sum + selfMs, 0),
    maxMs: all.reduce((most, { durationMs }) => Math.max(most, durationMs), 0),
    sample,
  };
}
