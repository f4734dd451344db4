import { infiniteQueryOptions } from '@tanstack/react-query';
import { request, requestPage } from './client';
import { type Notification } from './types';

const NOTIFICATIONS = '/api/notifications';

/** What the key of each of the lists begins with. */
export const allNotifications = ['notifications'];

const list = (name: string, url: string) =>
  infiniteQueryOptions({
    queryKey: [...allNotifications, name],
    queryFn: ({ pageParam }) => requestPage<Notification>({ url: pageParam, template: NOTIFICATIONS }),
    initialPageParam: url,
    getNextPageParam: (page) => page.next,
  });

export const notifications = list('all', NOTIFICATIONS);

/** What others said to one: mentions and replies. */
export const mentions = list('mentions', `${NOTIFICATIONS}?only=mentions`);

/** Marks a notification and all older ones as read; all there are when none. Gives how many are left. */
export const markNotificationsRead = (upTo?: string): Promise<{ unread_count: number }> =>
  request({
    method: 'POST',
    url: `${NOTIFICATIONS}/read`,
    body: upTo === undefined ? {} : { up_to: upTo },
  });
