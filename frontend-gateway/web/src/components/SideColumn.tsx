import { useLocation } from 'react-router';
import { usePerson } from '../app/usePerson';
import { AboutTraces } from './AboutTraces';
import { JoinPanel } from './JoinPanel';
import styles from './SideColumn.module.css';

/** These pages are the join panel, writ large. */
const WAYS_IN = ['/sign-in', '/sign-up'];

export function SideColumn() {
  const person = usePerson();
  const { pathname } = useLocation();
  return (
    <aside className={styles.column} aria-label="More about Cruddur">
      {person === null && !WAYS_IN.includes(pathname) && <JoinPanel />}
      <AboutTraces />
    </aside>
  );
}
