import { type DirectMessage } from '../gateway/types';
import { Avatar } from './Avatar';
import styles from './Conversation.module.css';
import { cx } from './cx';
import { Message } from './Message';

interface Props {
  readonly message: DirectMessage;
  readonly isOwn: boolean;
  /** Whether the other one speaks next, or nobody. */
  readonly endsTurn: boolean;
  readonly isSeen: boolean;
}

const time = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });
const full = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'medium' });

/** One message, at the side of who wrote it. */
export function MessageBubble({ message, isOwn, endsTurn, isSeen }: Props) {
  const at = new Date(message.created_at);
  return (
    <li
      className={cx(styles.row, isOwn && styles.own, endsTurn && styles.last)}
      data-testid="message"
      data-own={isOwn}
    >
      {!isOwn && <span className={styles.face}>{endsTurn && <Avatar of={message} isSmall />}</span>}
      <div className={styles.bubble}>
        <span className="visually-hidden">{isOwn ? 'You' : message.display_name}: </span>
        <Message text={message.message} />
        <span className={styles.time}>
          <time dateTime={message.created_at} title={full.format(at)}>
            {time.format(at)}
          </time>
          {isSeen && <span> · Seen</span>}
        </span>
      </div>
    </li>
  );
}
