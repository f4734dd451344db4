import { CopyButton } from '../components/CopyButton';
import { count, duration } from './format';
import { type TraceTree } from './tree';
import styles from './WaterfallHeader.module.css';

/** A trace in numbers, and its id to copy. */
export function WaterfallHeader({ traceId, tree }: { traceId: string; tree: TraceTree }) {
  return (
    <header className={styles.header}>
      {tree.rows.length > 0 && (
        <p className={styles.facts}>
          <strong>{duration(tree.durationMs)}</strong>
          <span>{count(tree.services.length, 'service')}</span>
          <span>{count(tree.rows.length, 'span')}</span>
          {tree.errors > 0 && <span className={styles.error}>{count(tree.errors, 'error')}</span>}
        </p>
      )}
      <p className={styles.id}>
        <code>{traceId}</code>
        <CopyButton text={traceId} label="Copy the trace id" />
      </p>
    </header>
  );
}
