import { useQuery } from '@tanstack/react-query';
import { rules } from '../gateway/rules';
import { CopyButton } from '../components/CopyButton';
import { count, duration } from './format';
import { type TraceTree } from './tree';
import styles from './WaterfallHeader.module.css';

/** A trace in numbers, its id to copy, and the way to Honeycomb where there is one. */
export function WaterfallHeader({ traceId, tree }: { traceId: string; tree: TraceTree }) {
  const { data } = useQuery(rules);
  const honeycomb = data?.honeycomb_trace_url?.replace('{trace_id}', traceId);
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
        {honeycomb !== undefined && (
          <a href={honeycomb} target="_blank" rel="noreferrer">
            Open in Honeycomb
          </a>
        )}
      </p>
    </header>
  );
}
