import { type InfiniteData, type QueryClient } from '@tanstack/react-query';
import { type Page } from '../gateway/client';
import { allNotifications, markNotificationsRead, mentions, notifications } from '../gateway/notifications';
import { type Notification } from '../gateway/types';
import { type Scope } from '../telemetry/traceAction';
import { type Need, freshPages } from './needs';
import { unread } from './unread';

const list = freshPages(notifications);

/** Fetches the newest notifications and tells the gateway that they have been seen. */
export const readNotifications: Need = {
  // Whoever looks at them has seen them: look each time.
  isMet: (client, isReturn) => unread.count() === 0 && list.isMet(client, isReturn),
  async fetch(client, scope) {
    const fetched = await list.fetch(client, scope);
    const items = fetched.pages.flatMap((page) => page.items);
    const newest = items[0];
    if (newest === undefined || items.every(({ is_read }) => is_read)) return;
    // What arrives in the meantime nobody has seen.
    const { unread_count } = await scope.run(() => markNotificationsRead(newest.uuid));
    unread.set(unread_count);
  },
};

/** Fetches the newest mentions. Nothing is marked by it: what stands between them has not been seen. */
export const readMentions: Need = freshPages(mentions);

/** Marks all there are, and shows them so. */
export async function markAllRead(client: QueryClient, scope: Scope): Promise<void> {
  const { unread_count } = await scope.run(() => markNotificationsRead());
  unread.set(unread_count);
  client.setQueriesData<InfiniteData<Page<Notification>>>({ queryKey: allNotifications }, (data) =>
    data === undefined ? data : { ...data, pages: data.pages.map(asRead) },
  );
}

const asRead = (page: Page<Notification>): Page<Notification> => ({
  ...page,
  items: page.items.map((item) => ({ ...item, is_read: true })),
});
