import { useSyncExternalStore } from 'react';
import { actionLog } from '../telemetry/actionLog';
import styles from './Progress.module.css';

const isBusy = () => actionLog.snapshot().some(({ durationMs }) => durationMs === undefined);

/** A line along the top edge while something takes its time. */
export function Progress() {
  const busy = useSyncExternalStore(actionLog.subscribe, isBusy);
  return busy ? <div className={styles.line} data-testid="progress" aria-hidden="true" /> : null;
}
