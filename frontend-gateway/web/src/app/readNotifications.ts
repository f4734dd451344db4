import { markNotificationsRead, notifications } from '../gateway/notifications';
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
