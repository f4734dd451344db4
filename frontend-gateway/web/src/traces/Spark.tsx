import { cx } from '../components/cx';
import styles from './Spark.module.css';

const HEIGHT = 20;
const STEP = 3;

/** Numbers over time as a small drawing beside a number that says the sum of it. */
export function Spark({ values, isBad = false }: { values: readonly number[]; isBad?: boolean }) {
  const most = Math.max(...values, 0);
  if (most === 0 || values.length < 2) return null;
  const points = values.map(
    (value, at) => `${at * STEP},${(HEIGHT - (value / most) * (HEIGHT - 2)).toFixed(1)}`,
  );
  return (
    <svg
      className={cx(styles.spark, isBad && styles.bad)}
      width={(values.length - 1) * STEP}
      height={HEIGHT}
      aria-hidden="true"
    >
      <polyline points={points.join(' ')} />
    </svg>
  );
}
