import { Suspense, lazy, useSyncExternalStore } from 'react';
import { cx } from '../components/cx';
import { actionLog } from '../telemetry/actionLog';
import styles from './Dock.module.css';
import { DockBar } from './DockBar';
import { PANEL, useDock } from './DockContext';

const DockPanel = lazy(() => import('./DockPanel'));

/** What this tab's clicks caused, at the bottom edge of every page. */
export function Dock() {
  const { isOpen, chosenOver } = useDock();
  const actions = useSyncExternalStore(actionLog.subscribe, actionLog.snapshot);
  const latest = actions[0]?.traceId;
  return (
    <aside
      className={cx(styles.dock, isOpen && styles.open)}
      data-testid="dock"
      aria-label="Traces of this tab"
    >
      <DockBar latest={actions[0]} />
      {isOpen && (
        <Suspense fallback={<div className={styles.opening} id={PANEL} aria-busy="true" />}>
          <DockPanel actions={actions} shown={chosenOver(latest) ?? latest} />
        </Suspense>
      )}
    </aside>
  );
}
