import { useSyncExternalStore } from 'react';
import { cx } from '../components/cx';
import { actionLog } from '../telemetry/actionLog';
import { ActionList } from './ActionList';
import styles from './Dock.module.css';
import { DockBar } from './DockBar';
import { useDock } from './DockContext';
import { Waterfall } from './Waterfall';

/** What this tab's clicks caused, at the bottom edge of every page. */
export function Dock() {
  const { isOpen, chosenOver } = useDock();
  const actions = useSyncExternalStore(actionLog.subscribe, actionLog.snapshot);
  const latest = actions[0]?.traceId;
  const shown = chosenOver(latest) ?? latest;
  return (
    <aside
      className={cx(styles.dock, isOpen && styles.open)}
      data-testid="dock"
      aria-label="Traces of this tab"
    >
      <DockBar latest={actions[0]} />
      {isOpen && (
        <div className={styles.panel} id="dock-panel">
          <ActionList actions={actions} shown={shown} />
          <div className={styles.trace}>
            {shown === undefined ? (
              <p>Nothing has been traced in this tab yet.</p>
            ) : (
              <Waterfall traceId={shown} />
            )}
          </div>
        </div>
      )}
    </aside>
  );
}
