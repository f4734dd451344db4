import { useQuery } from '@tanstack/react-query';
import { type SubmitEvent, useId, useState } from 'react';
import { remember, remembered } from '../app/remember';
import { rules } from '../gateway/rules';
import { type Person } from '../gateway/types';
import { CharactersLeft } from './CharactersLeft';
import styles from './Conversation.module.css';
import { countGraphemes } from './countGraphemes';
import { MessageField } from './MessageField';
import { useDraft } from './useDraft';

const ENTER = 'cruddur.enter-sends';

/** Where there is no Shift key, Enter is the only way to a new line. */
const enterSends = () => (remembered(ENTER) ?? String(matchMedia('(pointer: fine)').matches)) === 'true';

interface Props {
  readonly other: Omit<Person, 'uuid'>;
  readonly onSend: (text: string) => void;
}

/** Where a message is written. What is written stays until it is sent, for each conversation. */
export function MessageComposer({ other, onSend }: Props) {
  const { data } = useQuery(rules);
  const [draft, write] = useDraft(`message.${other.handle.toLowerCase()}`);
  const [sendsOnEnter, setSendsOnEnter] = useState(enterSends);
  const countId = useId();
  const left = (data?.direct_message_max_chars ?? Infinity) - countGraphemes(draft.trim());
  const isSendable = data !== undefined && draft.trim() !== '' && left >= 0;

  function send() {
    if (!isSendable) return;
    write('');
    onSend(draft.trim());
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    send();
  };
  const choose = (isOn: boolean) => {
    setSendsOnEnter(isOn);
    remember(ENTER, String(isOn));
  };
  return (
    <form className={styles.composer} aria-label={`Write to @${other.handle}`} onSubmit={submit}>
      <div className={styles.field}>
        <MessageField
          label={`Write to ${other.display_name}`}
          value={draft}
          errors={[]}
          describedBy={countId}
          sendsOnEnter={sendsOnEnter}
          onChange={write}
          onSend={send}
        />
      </div>
      <div className={styles.tools}>
        <label title="Otherwise Ctrl + Enter does">
          <input type="checkbox" checked={sendsOnEnter} onChange={({ target }) => choose(target.checked)} />{' '}
          Enter sends
        </label>
        {data !== undefined && <CharactersLeft id={countId} left={left} />}
        <button className="button primary" type="submit" disabled={!isSendable}>
          Send
        </button>
      </div>
    </form>
  );
}
