import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { correspondence, fetchMessageGroup, messageGroup, sendMessage } from '../gateway/messages';
import { asProblem } from '../gateway/problem';
import { type DirectMessage, type Person } from '../gateway/types';
import { addSent, putOnTop } from './messageCache';
import { type Outgoing, outgoing } from './outgoing';
import { randomUuid } from './randomUuid';
import { useAction } from './useAction';

interface Sending {
  /** What has not arrived yet, in the order in which it was written. */
  readonly onTheWay: readonly Outgoing[];
  readonly send: (text: string) => void;
  readonly tryAgain: (message: Outgoing) => void;
  readonly discard: (message: Outgoing) => void;
}

/** What each thread sent last: the next one waits for it, so that messages arrive in the order they were written. */
const lastSent = new Map<string, Promise<unknown>>();

/** Sends to somebody: what is sent shows at once, and stays, marked, when it is refused. */
export function useSendMessage(
  me: Person,
  handle: string,
  onSent?: (message: DirectMessage) => void,
): Sending {
  const client = useQueryClient();
  const { run } = useAction();
  const thread = `${me.uuid}.${handle.toLowerCase()}`;
  const read = useCallback(() => outgoing.of(thread), [thread]);
  const onTheWay = useSyncExternalStore(outgoing.subscribe, read);

  const deliver = (message: Outgoing) =>
    run('send message', async (scope) => {
      outgoing.put(thread, { ...message, failure: undefined });
      try {
        const sent = await scope.run(() => sendMessage(handle, message.text, message.key));
        const group = sent.message_group_uuid;
        addSent(client, sent);
        outgoing.remove(thread, message.key);
        const known = client.getQueryData(messageGroup(group).queryKey);
        putOnTop(client, {
          ...(known ?? (await scope.run(() => fetchMessageGroup(group)))),
          message_uuid: sent.uuid,
          message: sent.message,
          created_at: sent.created_at,
          is_own: true,
        });
        client.removeQueries({ queryKey: correspondence(handle).queryKey });
        onSent?.(sent);
      } catch (error) {
        outgoing.put(thread, { ...message, failure: asProblem(error).message });
        throw error;
      }
    });
  const inTurn = (message: Outgoing) => {
    outgoing.put(thread, { ...message, failure: undefined });
    const before = lastSent.get(thread) ?? Promise.resolve();
    lastSent.set(
      thread,
      before.then(() => deliver(message)),
    );
  };
  return {
    onTheWay,
    send: (text) =>
      inTurn({
        key: randomUuid(),
        text,
        writtenAt: new Date().toISOString(),
        failure: undefined,
      }),
    tryAgain: inTurn,
    discard: ({ key }) => outgoing.remove(thread, key),
  };
}
