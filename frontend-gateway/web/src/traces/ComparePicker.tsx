import { Link } from 'react-router';
import { shortId } from '../dock/format';
import styles from './ComparePicker.module.css';
import { changed } from './wanted';

/** Says that a second trace is being looked for. */
export function ComparePicker({ parameters }: { parameters: URLSearchParams }) {
  const first = parameters.get('compare');
  if (first === null) return null;
  return (
    <p className={styles.picker} role="status">
      Choose the trace to compare with <code>{shortId(first)}</code>.{' '}
      <Link to={changed(parameters, { compare: undefined })}>Never mind</Link>
    </p>
  );
}
