import { type Ref } from 'react';
import { asAction } from '../app/asAction';
import { type Outgoing } from '../app/outgoing';
import { useAction } from '../app/useAction';
import { type DirectMessage, type Person } from '../gateway/types';
import styles from './Conversation.module.css';
import { DayDivider } from './DayDivider';
import { daysOf } from './daysOf';
import { LoadMore } from './LoadMore';
import { MessageBubble } from './MessageBubble';
import { OutgoingBubble } from './OutgoingBubble';

interface Props {
  readonly ref: Ref<HTMLDivElement>;
  readonly me: Person;
  readonly other: Omit<Person, 'uuid'>;
  /** Oldest first. */
  readonly messages: readonly DirectMessage[];
  readonly older?: { readonly isThere: boolean; readonly fetch: Parameters<typeof asAction>[0] } | undefined;
  readonly onTheWay: readonly Outgoing[];
  readonly onTryAgain: (message: Outgoing) => void;
  readonly onDiscard: (message: Outgoing) => void;
  readonly onEndInSight: (isInSight: boolean) => void;
}

/** How far from the end one may scroll and still be at it, in pixels. */
const END = 60;

/**
 * What was said, day by day. Drawn from its end: it opens there, stays there while messages arrive, and keeps its place
 * when older ones come in above.
 */
export function ConversationLog({
  ref,
  me,
  other,
  messages,
  older,
  onTheWay,
  onTryAgain,
  onDiscard,
  onEndInSight,
}: Props) {
  const more = useAction();
  const lastOwn = messages.findLast(({ handle }) => handle === me.handle)?.uuid;
  return (
    <div
      ref={ref}
      className={styles.log}
      role="log"
      aria-label={`Messages with ${other.display_name}`}
      // Scrolled by keyboard, too.
      tabIndex={0}
      onScroll={({ currentTarget }) => onEndInSight(currentTarget.scrollTop > -END)}
    >
      <div className={styles.said}>
        {older?.isThere === true ? (
          <LoadMore
            label="Show older messages"
            isPending={more.isPending}
            problem={more.problem}
            onLoad={() => void more.run('load older messages', asAction(older.fetch))}
          />
        ) : (
          <p className={styles.beginning}>
            {messages.length === 0 ? 'Say hello to' : 'Here you began to write with'} {other.display_name}.
            Only the two of you can read this.
          </p>
        )}
        {daysOf(messages).map(({ day, items }) => (
          <section key={day}>
            <DayDivider day={day} />
            <ol className={styles.bubbles}>
              {items.map((message, index) => (
                <MessageBubble
                  key={message.uuid}
                  message={message}
                  isOwn={message.handle === me.handle}
                  endsTurn={items[index + 1]?.handle !== message.handle}
                  isSeen={message.uuid === lastOwn && message.is_read}
                />
              ))}
            </ol>
          </section>
        ))}
        {onTheWay.length > 0 && (
          <ol className={styles.bubbles}>
            {onTheWay.map((message) => (
              <OutgoingBubble
                key={message.key}
                message={message}
                onTryAgain={onTryAgain}
                onDiscard={onDiscard}
              />
            ))}
          </ol>
        )}
      </div>
    </div>
  );
}
