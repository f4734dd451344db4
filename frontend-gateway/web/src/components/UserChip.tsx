import { Link } from 'react-router';
import { type Person } from '../gateway/types';
import { Icon } from './Icon';
import { AvatarLink, PersonLink } from './PersonLink';
import styles from './UserChip.module.css';
import { useSignOut } from './useSignOut';

/** Who is signed in, what can be set, and the way out. */
export function UserChip({ person }: { person: Person }) {
  const { leave, isPending } = useSignOut();
  return (
    <div className={styles.chip}>
      <AvatarLink of={person} />
      <PersonLink handle={person.handle} className={styles.who}>
        <strong>{person.display_name}</strong>
        <span>@{person.handle}</span>
      </PersonLink>
      <Link className="icon-button" to="/settings" aria-label="Settings" title="Settings">
        <Icon name="settings" />
      </Link>
      <button
        type="button"
        className="icon-button"
        aria-label="Sign out"
        title="Sign out"
        disabled={isPending}
        onClick={leave}
      >
        <Icon name="leave" />
      </button>
    </div>
  );
}
