import { useIsWide } from '../app/useIsWide';
import { usePerson } from '../app/usePerson';
import { JoinPanel } from './JoinPanel';
import styles from './NarrowJoin.module.css';

/** A stranger's way in, in the page itself where there is no side column for it. */
export function NarrowJoin() {
  const isWide = useIsWide();
  const person = usePerson();
  if (isWide || person !== null) return null;
  return (
    <div className={styles.narrow}>
      <JoinPanel />
    </div>
  );
}
