import { Fragment } from 'react';
import { Link } from 'react-router';
import { useNow } from '../app/useNow';
import { type Notification } from '../gateway/types';
import { cx } from './cx';
import { Icon } from './Icon';
import { Message } from './Message';
import styles from './NotificationCard.module.css';
import { named, others, telling } from './notificationText';
import { AvatarLink, PersonLink } from './PersonLink';
import { TimeAgo } from './TimeAgo';
import { TraceButton } from './TraceButton';

/** Who did what, with the words, the way there, and the traces that caused it. It goes when what it tells of is gone. */
export function NotificationCard({ notification }: { notification: Notification }) {
  const { kind, actors, message, is_read, created_at, expires_at, trace_ids } = notification;
  const isGone = useNow((now) => expires_at != null && Date.parse(expires_at) <= now);
  const { icon, noun, verb, object, to } = telling(notification);
  const [newest] = actors;
  if (isGone || newest === undefined) return null;
  return (
    <article
      className={cx(styles.card, styles[kind], !is_read && styles.unread)}
      data-testid="notification"
      data-uuid={notification.uuid}
      aria-label={`${noun} by ${newest.display_name}${others({ ...notification, actors: [newest] })}`}
    >
      <span className={styles.kind}>
        <Icon name={icon} />
      </span>
      <div className={styles.body}>
        <p className={styles.avatars}>
          {actors.map((actor) => (
            <AvatarLink key={actor.uuid} of={actor} />
          ))}
        </p>
        <p className={styles.what}>
          {named(actors).map(({ uuid, handle, display_name }, index, all) => (
            <Fragment key={uuid}>
              {index > 0 && (index === all.length - 1 && others(notification) === '' ? ' and ' : ', ')}
              <PersonLink handle={handle}>
                <strong>{display_name}</strong>
              </PersonLink>
            </Fragment>
          ))}
          <span>
            {others(notification)} {verb}{' '}
          </span>
          <Link to={to}>{object}</Link>
          <span className={styles.age}>
            <TimeAgo at={created_at} />
          </span>
          {!is_read && <span className={styles.new}>new</span>}
        </p>
        {message != null && <Message text={message} className={styles.message} />}
        <p className={styles.traces}>
          {trace_ids.map((traceId) => (
            <TraceButton key={traceId} traceId={traceId} withId={trace_ids.length > 1} />
          ))}
        </p>
      </div>
    </article>
  );
}
