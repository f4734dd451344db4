import { useMemo, useState } from 'react';
import { cx } from '../components/cx';
import { duration } from '../dock/format';
import { lookOf } from '../dock/services';
import serviceStyles from '../dock/services.module.css';
import { type Row, type TraceTree } from '../dock/tree';
import styles from './FlameGraph.module.css';

/** Narrower parts than this of what is shown are not drawn: nobody could see or press them. */
const NARROWEST = 0.001;
const ROW_REM = 1.4;

/** Who was inside whom, for how long: time from left to right, what caused what from top to bottom. */
export default function FlameGraph({ tree }: { tree: TraceTree }) {
  const [focused, setFocused] = useState<Row>();
  const { from, size } = { from: focused?.offset ?? 0, size: Math.max(focused?.width ?? 1, 1e-9) };
  const shown = useMemo(
    () =>
      placed(tree.rows).filter(
        ({ row }) =>
          row.width / size >= NARROWEST && row.offset < from + size && row.offset + row.width > from,
      ),
    [tree, from, size],
  );
  const lanes = shown.reduce((most, { lane }) => Math.max(most, lane), 0) + 1;
  return (
    <div className={styles.place} data-testid="flame-graph">
      <p className={styles.hint}>
        {focused === undefined ? 'Press a span to see it alone.' : `Only ${focused.span.name} is shown.`}{' '}
        {focused !== undefined && (
          <button type="button" onClick={() => setFocused(undefined)}>
            Show all
          </button>
        )}
      </p>
      <ul className={styles.graph} style={{ blockSize: `${lanes * ROW_REM}rem` }} aria-label="Flame graph">
        {shown.map(({ row, lane }) => {
          const start = Math.max(0, (row.offset - from) / size);
          const end = Math.min(1, (row.offset + row.width - from) / size);
          const says = `${row.span.service}, ${row.span.name}, ${duration(row.durationMs)}, self ${duration(row.selfMs)}`;
          return (
            <li
              key={row.span.spanId}
              className={serviceStyles[lookOf(row.span).colour]}
              style={{
                insetInlineStart: `${start * 100}%`,
                inlineSize: `${(end - start) * 100}%`,
                insetBlockStart: `${lane * ROW_REM}rem`,
              }}
            >
              <button
                type="button"
                className={cx(styles.span, row.span.isError && styles.error)}
                title={says}
                aria-label={says}
                onClick={() => setFocused(row === focused ? undefined : row)}
              >
                {row.span.name}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** A lane further down for what overlaps another span that is as deep. */
function placed(rows: readonly Row[]): { row: Row; lane: number }[] {
  const ends: number[] = [];
  const laneOf = new Map<string, number>();
  return rows.map((row) => {
    const parent = laneOf.get(row.span.parentSpanId ?? '');
    let lane = parent === undefined ? 0 : parent + 1;
    while ((ends[lane] ?? 0) > row.offset + 1e-9) lane++;
    ends[lane] = row.offset + row.width;
    laneOf.set(row.span.spanId, lane);
    return { row, lane };
  });
}
