import { type InfiniteData, type QueryClient } from '@tanstack/react-query';
import { type Page } from '../gateway/client';
import { messageGroup, messageGroups, messages, unreadConversations } from '../gateway/messages';
import { type DirectMessage, type MessageGroup } from '../gateway/types';

type Pages<T> = InfiniteData<Page<T>, string>;

/** Puts a conversation on top of the list, or into it, as it is now. */
export function putOnTop(client: QueryClient, group: MessageGroup): void {
  client.setQueryData(messageGroup(group.uuid).queryKey, group);
  client.setQueryData<Pages<MessageGroup>>(messageGroups.queryKey, (list) => {
    const [first, ...rest] = (list?.pages ?? []).map((page) => ({
      ...page,
      items: page.items.filter(({ uuid }) => uuid !== group.uuid),
    }));
    if (list === undefined || first === undefined) return list;
    return { ...list, pages: [{ ...first, items: [group, ...first.items] }, ...rest] };
  });
}

/** Shows the newest page of a conversation, with as much of what was shown before as goes on from it without a gap. */
export function addNewest(client: QueryClient, group: string, newest: Page<DirectMessage>): void {
  const options = messages(group);
  client.setQueryData<Pages<DirectMessage>>(options.queryKey, (shown) => {
    const fresh = new Set(newest.items.map(({ uuid }) => uuid));
    const [first, ...older] = shown?.pages ?? [];
    const isContinued = first?.items.some(({ uuid }) => fresh.has(uuid)) ?? false;
    if (shown === undefined || first === undefined || !isContinued)
      return { pages: [newest], pageParams: [options.initialPageParam] };
    const kept = first.items.filter(({ uuid }) => !fresh.has(uuid));
    return { ...shown, pages: [{ ...first, items: [...kept, ...newest.items] }, ...older] };
  });
}

/** Puts a message that was just sent at the end of its conversation. */
export function addSent(client: QueryClient, sent: DirectMessage): void {
  const options = messages(sent.message_group_uuid);
  client.setQueryData<Pages<DirectMessage>>(options.queryKey, (shown) => {
    const [first, ...older] = shown?.pages ?? [];
    if (shown === undefined || first === undefined)
      return { pages: [{ items: [sent], next: undefined }], pageParams: [options.initialPageParam] };
    if (first.items.some(({ uuid }) => uuid === sent.uuid)) return shown;
    return { ...shown, pages: [{ ...first, items: [...first.items, sent] }, ...older] };
  });
}

/** What the gateway said when a conversation was read. */
export function setRead(client: QueryClient, group: string, reader: string, unread: number): void {
  client.setQueryData(unreadConversations.queryKey, unread);
  const read = (found: MessageGroup): MessageGroup =>
    found.uuid === group ? { ...found, is_unread: false, unread_count: 0 } : found;
  client.setQueryData(messageGroup(group).queryKey, (found) => found && read(found));
  client.setQueryData<Pages<MessageGroup>>(messageGroups.queryKey, (list) => list && mapItems(list, read));
  client.setQueryData<Pages<DirectMessage>>(
    messages(group).queryKey,
    (shown) =>
      shown &&
      mapItems(shown, (message) => (message.handle === reader ? message : { ...message, is_read: true })),
  );
}

const mapItems = <T>(data: Pages<T>, change: (item: T) => T): Pages<T> => ({
  ...data,
  pages: data.pages.map((page) => ({ ...page, items: page.items.map(change) })),
});
