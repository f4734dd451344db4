import { type QueryClient } from '@tanstack/react-query';
import { correspondence, markConversationRead, messageGroup, messages } from '../gateway/messages';
import { session } from '../gateway/session';
import { type Scope } from '../telemetry/traceAction';
import { setRead } from './messageCache';
import { type Need, fresh, freshPages, once } from './needs';

const who = once(session);

/** Fetches a conversation's newest messages and tells the gateway that they have been seen. */
export const readConversation = (group: string): Need => {
  const parts = [fresh(messageGroup(group)), freshPages(messages(group))];
  return {
    isMet: (client, isReturn) => parts.every((part) => part.isMet(client, isReturn)),
    async fetch(client, scope) {
      const unknown = [who].filter((need) => !need.isMet(client, true));
      await Promise.all([...parts, ...unknown].map((part) => part.fetch(client, scope)));
      await markSeen(client, scope, group);
    },
  };
};

/** Fetches the conversation with somebody, if there is one, and who that is, if not. */
export const readCorrespondence = (handle: string): Need => {
  const found = fresh(correspondence(handle));
  return {
    ...found,
    async fetch(client, scope) {
      const { uuid } = await found.fetch(client, scope);
      if (uuid !== null) await readConversation(uuid).fetch(client, scope);
    },
  };
};

/**
 * Tells the gateway what is shown of a conversation, when some of it is new to who looks at it, or they were told of it:
 * with another that came before, a message may have been read before its notification was there.
 */
export async function markSeen(
  client: QueryClient,
  scope: Scope,
  group: string,
  isToldOfIt = false,
): Promise<void> {
  const shown = client.getQueryData(messages(group).queryKey)?.pages.flatMap(({ items }) => items) ?? [];
  const reader = client.getQueryData(session.queryKey)?.handle;
  const isNew = shown.some(({ handle, is_read }) => handle !== reader && !is_read);
  const newest = shown.reduce((a, { uuid }) => (uuid > a ? uuid : a), '');
  if (reader === undefined || newest === '' || !(isNew || isToldOfIt)) return;
  // What arrives in the meantime nobody has seen.
  const { unread_count } = await scope.run(() => markConversationRead(group, newest));
  setRead(client, group, reader, unread_count);
}
