import { type Problem } from '../gateway/problem';
import styles from './ProblemNote.module.css';
import { TraceButton } from './TraceButton';

/** Why something did not work, in one line, with its trace. Errors of single fields stand at their fields. */
export function ProblemNote({ problem }: { problem: Problem | undefined }) {
  if (problem === undefined) return null;
  return (
    <p className={styles.note} role="alert">
      {problem.message} {problem.traceId !== undefined && <TraceButton traceId={problem.traceId} withId />}
    </p>
  );
}
