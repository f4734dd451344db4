import { Link } from 'react-router';
import { type Pictured } from '../gateway/types';
import styles from './Conversation.module.css';
import { Icon } from './Icon';
import { AvatarLink, PersonLink } from './PersonLink';

/** With whom; on a narrow page also the way back to the list. */
export function ConversationHeader({ other }: { other: Pictured }) {
  const { handle, display_name } = other;
  return (
    <header className={styles.header}>
      <Link
        className={`icon-button ${styles.back ?? ''}`}
        to="/messages"
        aria-label="Back to your conversations"
        title="Back to your conversations"
      >
        <Icon name="back" />
      </Link>
      <AvatarLink of={other} />
      <h1>
        <PersonLink handle={handle}>{display_name}</PersonLink>
        <span>@{handle}</span>
      </h1>
    </header>
  );
}
