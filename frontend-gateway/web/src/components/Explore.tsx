import styles from './Explore.module.css';
import { Suggested } from './Suggested';
import { Trending } from './Trending';

/** What others are up to, where there is no side column for it. */
export function Explore() {
  return (
    <div className={styles.explore}>
      <Trending />
      <Suggested />
    </div>
  );
}
