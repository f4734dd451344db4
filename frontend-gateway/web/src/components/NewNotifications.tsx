import { type ActionState } from '../app/useAction';
import styles from './NewNotifications.module.css';
import { ProblemNote } from './ProblemNote';

interface Props {
  readonly count: number;
  readonly reading: ActionState;
  readonly onShow: () => void;
}

/** What came while the list was being looked at; nothing moves before it is asked for. */
export function NewNotifications({ count, reading: { isPending, problem }, onShow }: Props) {
  if (count === 0 && problem === undefined) return null;
  return (
    <div className={styles.new} role="status">
      <button type="button" className="button" disabled={isPending} onClick={onShow}>
        {count === 1 ? 'Show 1 new notification' : `Show ${count} new notifications`}
      </button>
      <ProblemNote problem={problem} />
    </div>
  );
}
