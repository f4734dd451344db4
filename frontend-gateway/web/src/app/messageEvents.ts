import { ROOT_CONTEXT } from '@opentelemetry/api';
import { type QueryClient, type QueryKey } from '@tanstack/react-query';
import {
  fetchMessageGroup,
  fetchMessages,
  messageGroups,
  messages,
  unreadConversations,
} from '../gateway/messages';
import { linksTo } from '../telemetry/linksTo';
import { type Scope, traceAction } from '../telemetry/traceAction';
import { addNewest, putOnTop } from './messageCache';
import { markSeen } from './readConversation';

/** Whether a component shows it just now. */
const isShown = (client: QueryClient, queryKey: QueryKey) =>
  (client.getQueryCache().find({ queryKey, exact: true })?.getObserversCount() ?? 0) > 0;

/** That somebody has written, in which conversation, and the push that says so, in the trace of who wrote. */
export interface MessageArrived {
  readonly message_group_uuid: string;
  readonly traceparent?: string;
}

/**
 * Somebody wrote: what is shown of that conversation is brought up to date, as an action of its own with a link to the
 * trace of who wrote, and what is not shown is forgotten, to be fetched when it is.
 */
export function receiveMessage(
  client: QueryClient,
  { message_group_uuid: group, traceparent }: MessageArrived,
): void {
  const isOpen = isShown(client, messages(group).queryKey);
  const isListed = isShown(client, messageGroups.queryKey);
  if (!isOpen) client.removeQueries({ queryKey: messages(group).queryKey });
  if (!isListed) client.removeQueries({ queryKey: messageGroups.queryKey });
  if (!isOpen && !isListed) return;
  traceAction(
    'receive message',
    (scope) => bringUpToDate(client, scope, group, isOpen),
    ROOT_CONTEXT,
    linksTo(traceparent),
  ).catch(() => {
    // The next one that arrives, or opening it anew, brings what is missing; the dock shows what failed.
  });
}

async function bringUpToDate(
  client: QueryClient,
  scope: Scope,
  group: string,
  isOpen: boolean,
): Promise<void> {
  const [listed, newest] = await scope.run(() =>
    // Not by the queries themselves, which would throw away the older pages that are shown.
    Promise.all([
      fetchMessageGroup(group),
      isOpen ? fetchMessages(messages(group).initialPageParam) : undefined,
    ]),
  );
  putOnTop(client, listed);
  if (newest === undefined) return;
  addNewest(client, group, newest);
  await markSeen(client, scope, group, true);
}

/** Asked when the stream tells of a change, and not because of a click: outside of any action, so it makes no trace. */
export function refreshUnreadConversations(client: QueryClient): void {
  client.query({ ...unreadConversations, staleTime: 0 }).catch(() => {
    // The count that is shown stays until the stream tells of another change.
  });
}
