import { useMemo } from 'react';
import { Icon } from '../components/Icon';
import { type Action } from '../telemetry/actionLog';
import styles from './DockBar.module.css';
import { PANEL, useDock } from './DockContext';
import { count, duration } from './format';
import { ServiceDot } from './ServiceDot';
import { lookOfService } from './services';
import { type Span } from './span';
import { useSpans } from './useSpans';

/** The last action's trace in one line; opens and closes the dock. */
export function DockBar({ latest }: { latest: Action | undefined }) {
  const { isOpen, toggle } = useDock();
  return (
    <button
      type="button"
      className={styles.bar}
      data-testid="dock-bar"
      aria-expanded={isOpen}
      aria-controls={isOpen ? PANEL : undefined}
      title={isOpen ? 'Close the traces (t)' : 'Open the traces (t)'}
      onClick={toggle}
    >
      <Icon name="trace" />
      {latest === undefined ? <span>No traces yet</span> : <Summary key={latest.traceId} action={latest} />}
      <span className={styles.chevron} data-open={isOpen}>
        <Icon name="chevron" />
      </span>
    </button>
  );
}

function Summary({ action }: { action: Action }) {
  const spans = useSpans(action.traceId);
  const services = useMemo(() => servicesOf(spans), [spans]);
  const errors = spans.filter(({ isError }) => isError).length;
  const failed = action.error !== undefined || errors > 0;
  return (
    <>
      <span className={styles.name}>{action.name}</span>
      <span className={styles.number}>
        {action.durationMs === undefined ? 'under way …' : duration(action.durationMs)}
      </span>
      {spans.length > 0 && (
        <>
          <span className={styles.services} aria-hidden="true">
            {services.map((service) => (
              <ServiceDot key={service} colour={lookOfService(service).colour} />
            ))}
          </span>
          <span className={styles.wide}>{count(services.length, 'service')}</span>
          <span className={styles.number}>{count(spans.length, 'span')}</span>
        </>
      )}
      {failed && <span className={styles.error}>{count(Math.max(errors, 1), 'error')}</span>}
    </>
  );
}

/** By their first span. */
const servicesOf = (spans: readonly Span[]) => [
  ...new Set(spans.toSorted((a, b) => Number(a.startNanos - b.startNanos)).map(({ service }) => service)),
];
