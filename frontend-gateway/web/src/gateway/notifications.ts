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

export const markNotificationsRead = (): Promise<{ unread_count: number }> =>
  request({ method: 'POST', url: `${NOTIFICATIONS}/read` });
