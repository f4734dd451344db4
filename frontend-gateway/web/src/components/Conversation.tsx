import { useRef, useState } from 'react';
import { usePerson } from '../app/usePerson';
import { useSendMessage } from '../app/useSendMessage';
import { useTitle } from '../app/useTitle';
import { type DirectMessage, type Person } from '../gateway/types';
import styles from './Conversation.module.css';
import { ConversationHeader } from './ConversationHeader';
import { ConversationLog } from './ConversationLog';
import { MessageComposer } from './MessageComposer';

type Other = Omit<Person, 'uuid'>;

interface Props {
  readonly other: Other;
  /** Oldest first. */
  readonly messages: readonly DirectMessage[];
  readonly older?: Parameters<typeof ConversationLog>[0]['older'];
  readonly onSent?: (message: DirectMessage) => void;
}

export function Conversation(props: Props) {
  const me = usePerson();
  useTitle(`Messages with ${props.other.display_name}`);
  return me == null ? null : <Open {...props} me={me} />;
}

function Open({ me, other, messages, older, onSent }: Props & { me: Person }) {
  const log = useRef<HTMLDivElement>(null);
  const { onTheWay, send, tryAgain, discard } = useSendMessage(me, other.handle, onSent);
  // Counted from its end, which is where it is drawn from.
  const toEnd = () => log.current?.scrollTo(0, 0);
  /** The newest message when the end went out of sight; undefined while the end is in sight. */
  const [newestSeen, setNewestSeen] = useState<string>();
  const newest = messages.at(-1)?.uuid;
  return (
    <>
      <ConversationHeader other={other} />
      <ConversationLog
        ref={log}
        me={me}
        other={other}
        messages={messages}
        older={older}
        onTheWay={onTheWay}
        onTryAgain={tryAgain}
        onDiscard={discard}
        onEndInSight={(isInSight) => setNewestSeen(isInSight ? undefined : (newestSeen ?? newest))}
      />
      {newestSeen !== undefined && newestSeen !== newest && (
        <button type="button" className={styles.news} onClick={toEnd}>
          New messages
        </button>
      )}
      <MessageComposer
        other={other}
        onSend={(text) => {
          toEnd();
          send(text);
        }}
      />
    </>
  );
}
