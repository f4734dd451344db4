import { Link } from 'react-router';
import { type MessageGroup } from '../gateway/types';
import { Avatar } from './Avatar';
import styles from './ConversationItem.module.css';
import { cx } from './cx';
import { linkToConversation } from './paths';
import { TimeAgo } from './TimeAgo';

/** With whom, what was said last, and how much of it is new. */
export function ConversationItem({ group, isOpen }: { group: MessageGroup; isOpen: boolean }) {
  const { uuid, handle, display_name, message, created_at, is_own, is_unread, unread_count } = group;
  return (
    <li>
      <Link
        className={cx(styles.item, is_unread && styles.unread)}
        to={linkToConversation(uuid)}
        aria-current={isOpen ? 'page' : undefined}
        data-testid="conversation"
      >
        <Avatar of={group} />
        <span className={styles.who}>
          <strong>{display_name}</strong> <span className={styles.quiet}>@{handle}</span>
        </span>
        <span className={styles.quiet}>
          <TimeAgo at={created_at} />
        </span>
        <span className={styles.last}>
          {is_own && 'You: '}
          {message}
        </span>
        {is_unread && (
          <span className={styles.badge}>
            {unread_count}
            <span className="visually-hidden"> unread</span>
          </span>
        )}
      </Link>
    </li>
  );
}
