import { Link } from 'react-router';
import { type Action } from '../telemetry/actionLog';
import { ActionList } from './ActionList';
import { PANEL } from './DockContext';
import styles from './DockPanel.module.css';
import { DockSplitter } from './DockSplitter';
import { Glossary } from './Glossary';
import { Tour } from './Tour';
import { Waterfall } from './Waterfall';

interface Props {
  readonly actions: readonly Action[];
  readonly shown: string | undefined;
}

/** The open dock: what was done, and the chosen action's trace. Loaded when the dock is opened first. */
export default function DockPanel({ actions, shown }: Props) {
  const before = sameBefore(actions, shown);
  return (
    <div className={styles.panel} id={PANEL}>
      <DockSplitter />
      <div className={styles.side}>
        <ActionList actions={actions} shown={shown} />
        <div className={styles.ways}>
          {shown !== undefined && <Link to={`/traces/${shown}`}>Open as a page</Link>}
          {shown !== undefined && before !== undefined && (
            <Link to={`/traces/compare?left=${before}&right=${shown}`}>Compare with the time before</Link>
          )}
          <Glossary />
        </div>
      </div>
      <div className={styles.trace}>
        <Tour />
        {shown === undefined ? (
          <p>Nothing has been traced in this tab yet.</p>
        ) : (
          <Waterfall key={shown} traceId={shown} />
        )}
      </div>
    </div>
  );
}

/** The trace of the same action when it was done before. */
function sameBefore(actions: readonly Action[], shown: string | undefined): string | undefined {
  const at = actions.findIndex(({ traceId }) => traceId === shown);
  return actions.slice(at + 1).find(({ name }) => at !== -1 && name === actions[at]?.name)?.traceId;
}
