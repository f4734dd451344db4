import { Link } from 'react-router';
import { type Person } from '../gateway/types';
import { Avatar } from './Avatar';
import { Highlighted } from './Highlighted';
import { linkToPerson } from './paths';
import styles from './SidePanel.module.css';

/** A line of a list of people. */
export function PersonEntry({ person, term = '' }: { person: Person; term?: string }) {
  const { handle, display_name } = person;
  return (
    <Link className={styles.entry} to={linkToPerson(handle)}>
      <Avatar of={person} />
      <span className={styles.who}>
        <strong>
          <Highlighted text={display_name} term={term} />
        </strong>{' '}
        <span>
          @<Highlighted text={handle} term={term} />
        </span>
      </span>
    </Link>
  );
}
