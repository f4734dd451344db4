import { infiniteQueryOptions } from '@tanstack/react-query';
import { request, requestPage } from './client';
import { type Notification } from './types';

const NOTIFICATIONS = '/api/notifications';

export const notifications = infiniteQueryOptions({
  queryKey: ['notifications'],
  queryFn: ({ pageParam }) => requestPage<Notification>({ url: pageParam, template: NOTIFICATIONS }),
  initialPageParam: NOTIFICATIONS,
  getNextPageParam: (page) => page.next,
});

/** Marks a notification and all older ones as read. Gives how many are left: what came after it. */
export const markNotificationsRead = (upTo: string): Promise<{ unread_count: number }> =>
  request({ method: 'POST', url: `${NOTIFICATIONS}/read`, body: { up_to: upTo } });
