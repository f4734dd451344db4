import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { usePerson } from '../app/usePerson';
import { rules } from '../gateway/rules';
import { DemoEntrance } from './DemoEntrance';
import { Icon } from './Icon';
import { Logo } from './Logo';
import { MessagesItem } from './MessagesItem';
import { MoreMenu } from './MoreMenu';
import styles from './NavBar.module.css';
import { NavItem } from './NavItem';
import { NotificationsItem } from './NotificationsItem';
import { linkToPerson } from './paths';
import { UserChip } from './UserChip';

/** The way around: a column at the left, a bar at the bottom of a phone. */
export function NavBar({ onShowShortcuts }: { onShowShortcuts: () => void }) {
  const person = usePerson();
  const { data } = useQuery(rules);
  return (
    <nav className={styles.nav} aria-label="Main">
      <Link className={styles.brand} to="/" aria-label="Cruddur, home">
        <Logo />
        <span className={styles.word}>Cruddur</span>
      </Link>
      <ul className={styles.items}>
        <NavItem to="/" also="/following" icon="home" label="Home" />
        <NavItem to="/search" icon="search" label="Search" isNarrow />
        {person && <NotificationsItem />}
        {person && <MessagesItem />}
        {person && <NavItem to={linkToPerson(person.handle)} icon="person" label="Profile" />}
        <NavItem to="/traces" icon="trace" label="Traces" />
        {person === null && <NavItem to="/sign-in" icon="enter" label="Sign in" />}
        {person === null && <NavItem to="/sign-up" icon="join" label="Sign up" />}
        <MoreMenu onShowShortcuts={onShowShortcuts} />
      </ul>
      {person && (
        <Link className={styles.crud} to="/#compose">
          <Icon name="pen" />
          <span className={styles.label}>Crud</span>
        </Link>
      )}
      {person === null && data?.demo === true && (
        <div className={styles.demo}>
          <DemoEntrance canChoose={false} />
        </div>
      )}
      {person && <UserChip person={person} />}
    </nav>
  );
}
