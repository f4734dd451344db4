import { Link } from 'react-router';
import { usePerson } from '../app/usePerson';
import { suggested } from '../gateway/explore';
import { type Person } from '../gateway/types';
import { Avatar } from './Avatar';
import { linkToPerson } from './paths';
import { SidePanel } from './SidePanel';
import styles from './SidePanel.module.css';

/** A few people to look at. */
export function Suggested() {
  const me = usePerson();
  const others = {
    ...suggested,
    // The list may be older than one's coming in.
    select: (people: readonly Person[]) => people.filter(({ uuid }) => uuid !== me?.uuid),
  };
  return (
    <SidePanel
      title="People to look at"
      options={others}
      none="Nobody has said anything yet."
      action="show suggested people"
      keyOf={({ uuid }) => uuid}
    >
      {({ handle, display_name }) => (
        <Link className={styles.entry} to={linkToPerson(handle)}>
          <Avatar handle={handle} name={display_name} />
          <span className={styles.who}>
            <strong>{display_name}</strong> <span>@{handle}</span>
          </span>
        </Link>
      )}
    </SidePanel>
  );
}
