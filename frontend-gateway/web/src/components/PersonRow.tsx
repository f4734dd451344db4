import { type ListedPerson } from '../gateway/types';
import { FollowButton } from './FollowButton';
import { Message } from './Message';
import { AvatarLink, PersonLink } from './PersonLink';
import styles from './PersonRow.module.css';

/** Somebody in a list of people: who they are, what they say of themselves, and the way to follow them. */
export function PersonRow({ person }: { person: ListedPerson }) {
  const { handle, display_name, bio = '' } = person;
  return (
    <article className={styles.row} data-testid="person" aria-label={display_name}>
      <AvatarLink of={person} />
      <div className={styles.who}>
        <PersonLink handle={handle} className={styles.name}>
          {display_name}
        </PersonLink>
        <span className={styles.handle}>@{handle}</span>
        {bio !== '' && <Message text={bio} className={styles.bio} />}
      </div>
      <FollowButton person={person} />
    </article>
  );
}
