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
    if (!fetched.pages.some(({ items }) => items.some(({ is_read }) => !is_read))) return;
    const { unread_count } = await scope.run(markNotificationsRead);
    unread.set(unread_count);
  },
};
