import { useLocation } from 'react-router';
import { usePerson } from '../app/usePerson';
import { isWayIn } from '../app/useSignedIn';
import { AboutTraces } from './AboutTraces';
import { JoinPanel } from './JoinPanel';
import styles from './SideColumn.module.css';

export function SideColumn() {
  const person = usePerson();
  const { pathname } = useLocation();
  return (
    <aside className={styles.column} aria-label="More about Cruddur">
      {person === null && !isWayIn(pathname) && <JoinPanel />}
      <AboutTraces />
    </aside>
  );
}
