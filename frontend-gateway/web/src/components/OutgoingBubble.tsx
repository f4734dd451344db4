import { type Outgoing } from '../app/outgoing';
import styles from './Conversation.module.css';
import { cx } from './cx';
import { Message } from './Message';

interface Props {
  readonly message: Outgoing;
  readonly onTryAgain: (message: Outgoing) => void;
  readonly onDiscard: (message: Outgoing) => void;
}

/** A message that has not arrived yet: on its way, or refused, with another try. */
export function OutgoingBubble({ message, onTryAgain, onDiscard }: Props) {
  const { text, failure } = message;
  return (
    <li
      className={cx(styles.row, styles.own, styles.last)}
      data-testid="outgoing"
      aria-busy={failure === undefined}
    >
      <div className={cx(styles.bubble, styles.pending, failure !== undefined && styles.failed)}>
        <span className="visually-hidden">You: </span>
        <Message text={text} />
        {failure === undefined && <span className={styles.time}>Sending …</span>}
      </div>
      {failure !== undefined && (
        <p className={styles.failure} role="alert">
          <span>Not sent. {failure}</span>
          <button type="button" className="quiet-button" onClick={() => onTryAgain(message)}>
            Try again
          </button>
          <button type="button" className="quiet-button" onClick={() => onDiscard(message)}>
            Discard
          </button>
        </p>
      )}
    </li>
  );
}
