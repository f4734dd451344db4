import { Link } from 'react-router';
import { type Notification } from '../gateway/types';
import { linkTo } from './CrudCard';
import { cx } from './cx';
import { Message } from './Message';
import styles from './NotificationCard.module.css';
import { AvatarLink, PersonLink } from './PersonLink';
import { TimeAgo } from './TimeAgo';
import { TraceButton } from './TraceButton';

const reply = { noun: 'Reply', verb: 'replied to' };
const kinds: Readonly<Record<string, typeof reply>> & { readonly reply: typeof reply } = {
  reply,
  like: { noun: 'Like', verb: 'liked' },
  repost: { noun: 'Repost', verb: 'reposted' },
};

/** Who did what, with the words, the way there, and the trace that caused it. */
export function NotificationCard({ notification }: { notification: Notification }) {
  const { handle, display_name, message, is_read, created_at, trace_id } = notification;
  const what = kinds[notification.kind] ?? kinds.reply;
  const uuid = notification.reply_to_activity_uuid ?? notification.activity_uuid;
  const mine = { handle: notification.reply_to_handle, uuid };
  return (
    <article
      className={cx(styles.card, !is_read && styles.unread)}
      data-testid="notification"
      data-uuid={notification.uuid}
      aria-label={`${what.noun} by ${display_name}`}
    >
      <AvatarLink handle={handle} name={display_name} />
      <div className={styles.body}>
        <p className={styles.what}>
          <PersonLink handle={handle}>
            <strong>{display_name}</strong>
          </PersonLink>{' '}
          <span>
            @{handle} {what.verb}{' '}
          </span>
          <Link to={linkTo(mine)}>your crud</Link>
          <span className={styles.age}>
            <TimeAgo at={created_at} />
          </span>
          {!is_read && <span className={styles.new}>new</span>}
        </p>
        {message != null && <Message text={message} className={styles.message} />}
        {trace_id != null && <TraceButton traceId={trace_id} />}
      </div>
    </article>
  );
}
