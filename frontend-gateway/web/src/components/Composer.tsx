import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useEffect, useId, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { addToFeed } from '../app/feedCache';
import { useToast } from '../app/ToastContext';
import { useAction } from '../app/useAction';
import { postCrud } from '../gateway/cruds';
import { rules } from '../gateway/rules';
import { type Person, type Rules } from '../gateway/types';
import { Avatar } from './Avatar';
import { CharactersLeft } from './CharactersLeft';
import styles from './Composer.module.css';
import { countGraphemes } from './countGraphemes';
import { MessageField } from './MessageField';
import { ProblemNote } from './ProblemNote';
import { TtlMenu } from './TtlMenu';
import { useDraft } from './useDraft';

/** Where cruds are written. Waits for the rules, which say how long and how long-lived one may be. */
export function Composer({ person }: { person: Person }) {
  const { data } = useQuery(rules);
  return data === undefined ? <div className={styles.placeholder} /> : <Form person={person} rules={data} />;
}

function Form({ person, rules: { message_max_chars, ttls, default_ttl } }: { person: Person; rules: Rules }) {
  const client = useQueryClient();
  const toast = useToast();
  const { run, isPending, problem } = useAction();
  const [draft, write, onceKey] = useDraft('crud');
  const [ttl, setTtl] = useState(default_ttl);
  const countId = useId();
  const field = useFocusOnHash();
  const left = message_max_chars - countGraphemes(draft);
  const isSendable = draft.trim() !== '' && left >= 0 && !isPending;

  async function send() {
    if (!isSendable) return;
    const key = onceKey(`${ttl} ${draft}`);
    await run('post crud', async (scope) => {
      addToFeed(client, await scope.run(() => postCrud(draft, ttl, key)));
      write('');
      toast({ text: 'Your crud is out.', traceId: scope.traceId });
    });
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void send();
  };
  return (
    <form className={styles.composer} aria-label="New crud" onSubmit={submit}>
      <Avatar of={person} />
      <div className={styles.fields}>
        <MessageField
          ref={field}
          label="What would you like to say?"
          value={draft}
          errors={problem?.fieldErrors ?? []}
          describedBy={countId}
          onChange={write}
          onSend={() => void send()}
        />
        <ProblemNote problem={problem} />
        <div className={styles.tools}>
          <TtlMenu ttls={ttls} value={ttl} onChange={setTtl} />
          <CharactersLeft id={countId} left={left} />
          <button className="button primary" type="submit" disabled={!isSendable} aria-busy={isPending}>
            {isPending ? 'Sending …' : 'Crud'}
          </button>
        </div>
      </div>
    </form>
  );
}

/** The Crud button leads to `#compose`. */
function useFocusOnHash() {
  const { hash, key } = useLocation();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (hash === '#compose') field.current?.focus();
  }, [hash, key]);
  return field;
}
