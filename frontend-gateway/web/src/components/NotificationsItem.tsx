import { useUnreadCount } from '../app/useUnreadCount';
import { NavItem } from './NavItem';
import styles from './NotificationsItem.module.css';
import { upToMost } from './upToMost';

/** The way to the notifications, with the number of unread ones, live. */
export function NotificationsItem() {
  const unread = useUnreadCount();
  return (
    <NavItem to="/notifications" icon="bell" label="Notifications">
      {unread > 0 && (
        <span className={styles.badge}>
          <span data-testid="unread-count">{upToMost(unread)}</span>
          <span className="visually-hidden"> unread</span>
        </span>
      )}
    </NavItem>
  );
}
