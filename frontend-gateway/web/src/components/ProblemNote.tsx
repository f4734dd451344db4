import { type Problem } from '../gateway/problem';
import styles from './ProblemNote.module.css';
import { TraceButton } from './TraceButton';

interface Props {
  readonly problem: Problem | undefined;
  /** The fields that show their own errors; all of them when left out. */
  readonly fields?: readonly string[];
}

/** Why something did not work, in one line, with its trace. */
export function ProblemNote({ problem, fields }: Props) {
  if (problem === undefined) return null;
  return (
    <p className={styles.note} role="alert">
      {text(problem, fields)}{' '}
      {problem.traceId !== undefined && <TraceButton traceId={problem.traceId} withId />}
    </p>
  );
}

function text({ fieldErrors, message }: Problem, fields: readonly string[] | undefined): string {
  if (fieldErrors.length === 0) return message;
  const elsewhere = fieldErrors.filter(({ field }) => fields !== undefined && !fields.includes(field));
  return elsewhere.map((error) => error.message).join(' ') || 'This cannot be accepted as it is.';
}
