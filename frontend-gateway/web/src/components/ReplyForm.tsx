import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useId } from 'react';
import { addToThread } from '../app/feedCache';
import { useToast } from '../app/ToastContext';
import { useAction } from '../app/useAction';
import { postReply } from '../gateway/cruds';
import { rules } from '../gateway/rules';
import { type Crud } from '../gateway/types';
import { CharactersLeft } from './CharactersLeft';
import styles from './Composer.module.css';
import { countGraphemes } from './countGraphemes';
import { MessageField } from './MessageField';
import { ProblemNote } from './ProblemNote';
import { useDraft } from './useDraft';

interface Props {
  /** The crud or reply that is answered. */
  readonly to: Crud;
  /** The crud whose thread is shown. */
  readonly threadOf: Crud;
  readonly autoFocus?: boolean;
  readonly onSent?: () => void;
}

export function ReplyForm({ to, threadOf, autoFocus = false, onSent }: Props) {
  const client = useQueryClient();
  const toast = useToast();
  const { data } = useQuery(rules);
  const { run, isPending, problem } = useAction();
  const [draft, write, onceKey] = useDraft(`reply.${to.uuid}`);
  const countId = useId();
  const left = (data?.reply_max_chars ?? Infinity) - countGraphemes(draft);
  const isSendable = data !== undefined && draft.trim() !== '' && left >= 0 && !isPending;

  async function send() {
    if (!isSendable) return;
    const key = onceKey(draft);
    const isSent = await run('reply to crud', async (scope) => {
      addToThread(client, threadOf, await scope.run(() => postReply(to.uuid, draft, key)));
      write('');
      toast({ text: `Your reply to @${to.handle} is out.`, traceId: scope.traceId });
    });
    if (isSent) onSent?.();
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void send();
  };
  return (
    <form className={styles.reply} aria-label={`Reply to @${to.handle}`} onSubmit={submit}>
      <MessageField
        label={`Reply to @${to.handle}`}
        value={draft}
        errors={problem?.fieldErrors ?? []}
        describedBy={countId}
        autoFocus={autoFocus}
        onChange={write}
        onSend={() => void send()}
      />
      <ProblemNote problem={problem} />
      <div className={styles.tools}>
        {data !== undefined && <CharactersLeft id={countId} left={left} />}
        <button className="button primary" type="submit" disabled={!isSendable} aria-busy={isPending}>
          {isPending ? 'Sending …' : 'Reply'}
        </button>
      </div>
    </form>
  );
}
