import { Icon } from '../components/Icon';
import { type Action } from '../telemetry/actionLog';
import styles from './ActionList.module.css';
import { useDock } from './DockContext';
import { duration } from './format';

const timeOfDay = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' });

interface Props {
  readonly actions: readonly Action[];
  readonly shown: string | undefined;
}

/** What was done in this tab, newest first; choosing one shows its trace. */
export function ActionList({ actions, shown }: Props) {
  return (
    <nav className={styles.list} aria-label="Actions of this tab">
      <ol>
        {actions.map((action) => (
          <li key={action.traceId}>
            <ActionRow action={action} isShown={action.traceId === shown} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function ActionRow({ action, isShown }: { action: Action; isShown: boolean }) {
  const { show } = useDock();
  return (
    <button
      type="button"
      className={styles.action}
      data-testid="dock-action"
      data-trace-id={action.traceId}
      aria-current={isShown}
      onClick={() => show(action.traceId)}
    >
      <span className={styles.name}>{action.name}</span>
      <span className={styles.facts}>
        <time dateTime={new Date(action.startedAt).toISOString()}>{timeOfDay.format(action.startedAt)}</time>
        <span>{action.durationMs === undefined ? 'under way' : duration(action.durationMs)}</span>
        {action.error !== undefined && (
          <span className={styles.error}>
            <Icon name="warning" /> {action.error}
          </span>
        )}
      </span>
    </button>
  );
}
