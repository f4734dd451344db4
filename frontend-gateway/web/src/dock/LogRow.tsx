import { cx } from '../components/cx';
import { type Log } from './logs';
import styles from './SpanRow.module.css';

const DEEPEST = 12;

interface Props {
  readonly log: Log;
  readonly depth: number;
  readonly spanId: string;
}

/** What was logged during a span, in its place. Keys go by the spans, whose details tell the same. */
export function LogRow({ log, depth, spanId }: Props) {
  return (
    <div
      className={cx(styles.row, styles.log)}
      role="treeitem"
      aria-level={depth + 1}
      aria-selected={false}
      data-testid="log-row"
      title={log.body}
      data-span-id={spanId}
    >
      <span className={styles.what} style={{ '--depth': Math.min(depth, DEEPEST) }}>
        <span className={cx(styles.severity, log.isSevere && styles.error)}>{log.severity}</span>
        <span className={styles.name}>{log.body}</span>
      </span>
    </div>
  );
}
