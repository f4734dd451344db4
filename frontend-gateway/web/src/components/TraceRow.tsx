import { Link } from 'react-router';
import { count, duration, shortId } from '../dock/format';
import { ServiceDot } from '../dock/ServiceDot';
import { lookOfService } from '../dock/services';
import { type TraceSummary } from '../gateway/types';
import { TimeAgo } from './TimeAgo';
import styles from './TraceRow.module.css';

interface Props {
  readonly summary: TraceSummary;
  /** The trace to which another one is being looked for. */
  readonly compareWith: string | undefined;
}

/** One trace in a list. */
export function TraceRow({ summary, compareWith }: Props) {
  const { trace_id, root_name, root_service, duration_nanos, span_count, service_names, error_count } =
    summary;
  const isItself = compareWith === trace_id;
  return (
    <li className={styles.row} data-testid="trace-row" data-trace-id={trace_id}>
      <p className={styles.title}>
        <Link to={`/traces/${trace_id}`}>{root_name === '' ? 'root not here yet' : root_name}</Link>
        <span className={styles.age}>
          <TimeAgo at={summary.start_time} />
        </span>
      </p>
      <p className={styles.facts}>
        <span className={styles.dots} title={service_names.join(', ')}>
          {service_names.map((service) => (
            <ServiceDot key={service} colour={lookOfService(service).colour} />
          ))}
        </span>
        <span>{root_service}</span>
        <span>{duration(duration_nanos / 1e6)}</span>
        <span className={styles.wide}>{count(service_names.length, 'service')}</span>
        <span>{count(span_count, 'span')}</span>
        {error_count > 0 && <span className={styles.error}>{count(error_count, 'error')}</span>}
        {summary.missing_parents > 0 && <span>parents missing</span>}
        {summary.pinned && <span>pinned</span>}
        <code>{shortId(trace_id)}</code>
        {isItself ? (
          <span>compared with …</span>
        ) : (
          <Link
            className={styles.compare}
            to={
              compareWith === undefined
                ? `/traces?compare=${trace_id}`
                : `/traces/compare?left=${compareWith}&right=${trace_id}`
            }
          >
            {compareWith === undefined ? 'compare' : 'compare with this'}
          </Link>
        )}
      </p>
    </li>
  );
}
