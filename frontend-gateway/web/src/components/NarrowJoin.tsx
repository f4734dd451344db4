import { JoinPanel } from './JoinPanel';
import styles from './NarrowJoin.module.css';

/** The join panel at the top of the feed, where there is no side column for it. */
export function NarrowJoin() {
  return (
    <div className={styles.narrow}>
      <JoinPanel />
    </div>
  );
}
