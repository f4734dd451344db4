import { usePerson } from '../app/usePerson';
import { type Person } from '../gateway/types';
import { Icon } from './Icon';
import { PersonLink } from './PersonLink';
import styles from './RepostedBy.module.css';

/** Why a crud stands in a feed whose author nobody follows. */
export function RepostedBy({ person }: { person: Person }) {
  const me = usePerson();
  return (
    <p className={styles.reposted}>
      <Icon name="repost" />
      <span>
        <PersonLink handle={person.handle} className={styles.name}>
          {me?.uuid === person.uuid ? 'You' : person.display_name}
        </PersonLink>{' '}
        reposted
      </span>
    </p>
  );
}
