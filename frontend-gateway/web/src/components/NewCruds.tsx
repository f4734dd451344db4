import { type ActionState } from '../app/useAction';
import styles from './NewCruds.module.css';
import { ProblemNote } from './ProblemNote';

interface Props {
  readonly count: number;
  readonly showing: ActionState;
  readonly onShow: () => void;
}

const MOST = 99;

/** What others posted while the feed was being read; nothing moves before it is asked for. */
export function NewCruds({ count, showing: { isPending, problem }, onShow }: Props) {
  const isNeeded = count > 0 || isPending || problem !== undefined;
  return (
    <div className={styles.live} role="status" aria-label="New cruds">
      {isNeeded && (
        <div className={styles.new}>
          <button type="button" className="button primary" disabled={isPending} onClick={onShow}>
            {isPending ? 'Loading …' : labelOf(count)}
          </button>
          <ProblemNote problem={problem} />
        </div>
      )}
    </div>
  );
}

function labelOf(count: number): string {
  if (count === 0) return 'Show the newest';
  if (count === 1) return '1 new crud';
  return `${count > MOST ? `${MOST}+` : count} new cruds`;
}
