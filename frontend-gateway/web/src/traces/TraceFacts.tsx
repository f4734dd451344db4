import { count, duration } from '../dock/format';
import { ServiceDot } from '../dock/ServiceDot';
import { lookOfService } from '../dock/services';
import { type TraceTree } from '../dock/tree';
import styles from './TraceFacts.module.css';

const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' });

/** When, how long, by whom, and whether it went well. */
export function TraceFacts({ traceId, tree }: { traceId: string; tree: TraceTree }) {
  const started = new Date(Number(tree.startNanos / 1_000_000n));
  return (
    <p className={styles.facts} data-testid="trace-facts">
      <time dateTime={started.toISOString()}>{moment.format(started)}</time>
      <strong>{duration(tree.durationMs)}</strong>
      <span>{count(tree.services.length, 'service')}</span>
      <span>{count(tree.rows.length, 'span')}</span>
      <span className={tree.errors > 0 ? styles.error : undefined}>{count(tree.errors, 'error')}</span>
      <span className={styles.services}>
        {tree.services.map((service) => (
          <span key={service}>
            <ServiceDot colour={lookOfService(service).colour} /> {service}
          </span>
        ))}
      </span>
      <code>{traceId}</code>
    </p>
  );
}
