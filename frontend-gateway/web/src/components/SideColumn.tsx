import { useLocation } from 'react-router';
import { useIsWide } from '../app/useIsWide';
import { usePerson } from '../app/usePerson';
import { isWayIn } from '../app/useSignedIn';
import { AboutTraces } from './AboutTraces';
import { JoinPanel } from './JoinPanel';
import { SearchBox } from './SearchBox';
import styles from './SideColumn.module.css';
import { Suggested } from './Suggested';
import { Trending } from './Trending';

export function SideColumn() {
  const person = usePerson();
  const isWide = useIsWide();
  const { pathname } = useLocation();
  return (
    <aside className={styles.column} aria-label="More about Cruddur">
      {pathname !== '/search' && <SearchBox />}
      {isWide && person === null && !isWayIn(pathname) && <JoinPanel />}
      <Trending />
      <Suggested />
      {pathname !== '/about' && <AboutTraces />}
    </aside>
  );
}
