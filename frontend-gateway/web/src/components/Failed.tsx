import { asProblem } from '../gateway/problem';
import styles from './Empty.module.css';
import { TraceButton } from './TraceButton';

interface Props {
  readonly error: unknown;
  readonly isPending: boolean;
  readonly onTryAgain: () => void;
}

/** Something could not be loaded: why, its trace, and another try. */
export function Failed({ error, isPending, onTryAgain }: Props) {
  const { message, traceId } = asProblem(error);
  return (
    <div className={styles.empty} role="alert">
      <h2>That did not work</h2>
      <p>{message}</p>
      <button type="button" className="button primary" disabled={isPending} onClick={onTryAgain}>
        {isPending ? 'Trying …' : 'Try again'}
      </button>
      {traceId !== undefined && (
        <p className={styles.trace}>
          <TraceButton traceId={traceId} /> <code>{traceId}</code>
        </p>
      )}
    </div>
  );
}
