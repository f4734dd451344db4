import { Link } from 'react-router';
import { type Notification } from '../gateway/types';
import { linkTo } from './CrudCard';
import { cx } from './cx';
import { Message } from './Message';
import styles from './NotificationCard.module.css';
import { AvatarLink, PersonLink } from './PersonLink';
import { TimeAgo } from './TimeAgo';
import { TraceButton } from './TraceButton';

/** Who did what, with the words, the way there, and the trace that caused it. */
export function NotificationCard({ notification }: { notification: Notification }) {
  const { handle, display_name, message, is_read, created_at, trace_id } = notification;
  const answered = { handle: notification.reply_to_handle, uuid: notification.reply_to_activity_uuid };
  return (
    <article
      className={cx(styles.card, !is_read && styles.unread)}
      data-testid="notification"
      data-uuid={notification.uuid}
      aria-label={`Reply by ${display_name}`}
    >
      <AvatarLink handle={handle} name={display_name} />
      <div className={styles.body}>
        <p className={styles.what}>
          <PersonLink handle={handle}>
            <strong>{display_name}</strong>
          </PersonLink>{' '}
          <span>@{handle} replied to </span>
          <Link to={linkTo(answered)}>your crud</Link>
          <span className={styles.age}>
            <TimeAgo at={created_at} />
          </span>
          {!is_read && <span className={styles.new}>new</span>}
        </p>
        <Message text={message} className={styles.message} />
        {trace_id != null && <TraceButton traceId={trace_id} />}
      </div>
    </article>
  );
}
