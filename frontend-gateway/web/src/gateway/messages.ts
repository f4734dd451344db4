import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { type Page, request, requestPage } from './client';
import { type Correspondence, type DirectMessage, type MessageGroup } from './types';

const GROUPS = '/api/message_groups';
const MESSAGES = '/api/messages';

/** One's conversations, the newest activity first. */
export const messageGroups = infiniteQueryOptions({
  queryKey: ['messages', 'groups'],
  queryFn: ({ pageParam }) => requestPage<MessageGroup>({ url: pageParam, template: GROUPS }),
  initialPageParam: GROUPS,
  getNextPageParam: (page) => page.next,
});

export const messageGroup = (uuid: string) =>
  queryOptions({
    queryKey: ['messages', 'group', uuid],
    queryFn: () => fetchMessageGroup(uuid),
  });

export const fetchMessageGroup = (uuid: string): Promise<MessageGroup> =>
  request({ url: `${GROUPS}/${encodeURIComponent(uuid)}`, template: `${GROUPS}/{uuid}` });

/** The conversation with somebody, begun or not. */
export const correspondence = (handle: string) =>
  queryOptions({
    queryKey: ['messages', 'with', handle.toLowerCase()],
    queryFn: () =>
      request<Correspondence>({
        url: `${GROUPS}/with/@${encodeURIComponent(handle)}`,
        template: `${GROUPS}/with/@{handle}`,
      }),
  });

/** What was said in a conversation: each page oldest first, the newest page first. */
export const messages = (group: string) =>
  infiniteQueryOptions({
    queryKey: ['messages', 'of', group],
    queryFn: ({ pageParam }) => fetchMessages(pageParam),
    initialPageParam: `${MESSAGES}/${encodeURIComponent(group)}`,
    getNextPageParam: (page) => page.next,
  });

/** One page of them, by its address. */
export const fetchMessages = (url: string): Promise<Page<DirectMessage>> =>
  requestPage({ url, template: `${MESSAGES}/{group_uuid}` });

/** In how many conversations something is unread. */
export const unreadConversations = queryOptions({
  queryKey: ['messages', 'unread'],
  queryFn: async () =>
    (await request<{ unread_count: number }>({ url: `${GROUPS}/unread-count` })).unread_count,
});

/** Sends to whoever has that handle. The same key sends once, however often it is tried. */
export const sendMessage = (handle: string, message: string, onceKey: string): Promise<DirectMessage> =>
  request({ method: 'POST', url: MESSAGES, body: { handle, message }, onceKey });

/** Marks a conversation as read up to that message; tells how many others are left. */
export const markConversationRead = (group: string, upTo: string): Promise<{ unread_count: number }> =>
  request({
    method: 'POST',
    url: `${MESSAGES}/${encodeURIComponent(group)}/read`,
    template: `${MESSAGES}/{group_uuid}/read`,
    body: { up_to: upTo },
  });
