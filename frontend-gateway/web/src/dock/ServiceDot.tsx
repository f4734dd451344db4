import { cx } from '../components/cx';
import styles from './services.module.css';

/** A service's colour; the name stands beside it. */
export function ServiceDot({ colour }: { colour: string }) {
  return <span className={cx(styles.dot, styles[colour])} aria-hidden="true" />;
}
