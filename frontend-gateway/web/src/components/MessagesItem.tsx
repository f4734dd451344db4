import { useQuery } from '@tanstack/react-query';
import { unreadConversations } from '../gateway/messages';
import { NavItem } from './NavItem';
import styles from './NotificationsItem.module.css';

const MOST = 99;

/** The way to one's conversations, with the number of those that have something new, live. */
export function MessagesItem() {
  const { data: unread = 0 } = useQuery(unreadConversations);
  return (
    <NavItem to="/messages" icon="mail" label="Messages">
      {unread > 0 && (
        <span className={styles.badge}>
          <span data-testid="unread-conversations">{unread > MOST ? `${MOST}+` : unread}</span>
          <span className="visually-hidden"> unread</span>
        </span>
      )}
    </NavItem>
  );
}
