import { memo } from 'react';
import { cx } from '../components/cx';
import { Icon } from '../components/Icon';
import { type Stretch } from './criticalPath';
import { duration } from './format';
import { type Log } from './logs';
import { type Range, seen } from './range';
import { ServiceDot } from './ServiceDot';
import { lookOf } from './services';
import serviceStyles from './services.module.css';
import styles from './SpanRow.module.css';
import { type Row } from './tree';

/** Deeper nesting than this is drawn at this depth, so that names keep room on a phone. */
const DEEPEST = 12;

interface Props {
  readonly id: string;
  readonly row: Row;
  readonly range: Range;
  readonly startNanos: bigint;
  readonly traceMs: number;
  readonly logs: readonly Log[] | undefined;
  readonly isCurrent: boolean;
  readonly isChosen: boolean;
  readonly isFound: boolean;
  readonly isCollapsed: boolean;
}

/** A span: who did what, when in the trace, for how long. What is pressed in it, its tree hears. */
export const SpanRow = memo(function SpanRow(props: Props) {
  const { id, row, isCurrent, isChosen, isFound, isCollapsed } = props;
  const { span } = row;
  const { label, colour } = lookOf(span);
  return (
    <div
      id={id}
      className={cx(
        styles.row,
        serviceStyles[colour],
        isCurrent && styles.isCurrent,
        isChosen && styles.isOpen,
        isFound && styles.isFound,
      )}
      role="treeitem"
      aria-level={row.depth + 1}
      aria-expanded={row.children === 0 ? undefined : !isCollapsed}
      aria-selected={isChosen}
      data-testid="span-row"
      data-span-id={span.spanId}
      data-service={span.service}
      data-span-name={span.name}
    >
      <span className={styles.what} style={{ '--depth': Math.min(row.depth, DEEPEST) }}>
        {row.children > 0 ? (
          <span className={cx(styles.fold, isCollapsed && styles.folded)} aria-hidden="true" data-fold>
            <Icon name="chevron" />
          </span>
        ) : (
          <span className={styles.leaf} />
        )}
        <ServiceDot colour={colour} />
        <span className={styles.service}>{label}</span>
        <span className={styles.name} title={span.name}>
          {span.name}
        </span>
        {isCollapsed && <span className={styles.hidden}>+{row.descendants}</span>}
        {span.isError && (
          <span className={styles.error}>
            <Icon name="warning" /> error
          </span>
        )}
        {row.parentIsMissing && <span className={styles.missing}>parent not here</span>}
      </span>
      <Bar {...props} />
    </div>
  );
});

function Bar({ row, range, startNanos, traceMs, logs = [] }: Props) {
  const { span } = row;
  const from = seen(range, row.offset);
  const to = seen(range, row.offset + row.width);
  const isSeen = to >= 0 && from <= 1;
  const partOf = (nanos: bigint) =>
    traceMs === 0 ? 0 : seen(range, Number(nanos - startNanos) / 1e6 / traceMs);
  return (
    <span className={styles.time}>
      {isSeen && <span className={cx(styles.bar, span.isError && styles.failed)} style={place(from, to)} />}
      {row.gaps.map((gap) => (
        <span
          key={gap.from}
          className={styles.gap}
          style={placeOf(range, gap)}
          title={`${duration((gap.to - gap.from) * traceMs)} of which no child span tells`}
        />
      ))}
      {row.critical.map((stretch) => (
        <span key={stretch.from} className={styles.critical} style={placeOf(range, stretch)} />
      ))}
      {logs.map(({ nanos, body, isSevere }) => (
        <span
          key={`${nanos} ${body}`}
          className={cx(styles.mark, styles.logged, isSevere && styles.severe)}
          style={place(partOf(nanos), partOf(nanos))}
          title={body}
        />
      ))}
      {span.events.map(({ nanos, name }) => (
        <span
          key={`${nanos} ${name}`}
          className={cx(styles.mark, name === 'exception' && styles.severe)}
          style={place(partOf(nanos), partOf(nanos))}
          title={name}
        />
      ))}
      {isSeen && (
        <span className={cx(styles.duration, styles[placeOfDuration(from, to)])} style={place(from, to)}>
          {duration(row.durationMs)}
        </span>
      )}
    </span>
  );
}

const place = (from: number, to: number) => {
  const start = Math.max(-0.01, from);
  return { '--offset': start, '--width': Math.max(0, Math.min(1.01, to) - start) };
};

const placeOf = (range: Range, { from, to }: Stretch) => place(seen(range, from), seen(range, to));

/** Behind the bar, as long as there is room; else before it; else on it. */
function placeOfDuration(from: number, to: number): 'after' | 'before' | 'within' {
  if (to < 0.8) return 'after';
  return from > 0.2 ? 'before' : 'within';
}
