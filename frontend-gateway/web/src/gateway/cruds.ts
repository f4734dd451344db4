import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { request, requestPage } from './client';
import { type Crud, type Reply, type Thread } from './types';

const HOME = '/api/activities/home';

export const homeFeed = infiniteQueryOptions({
  queryKey: ['home'],
  queryFn: ({ pageParam }) => requestPage<Crud>({ url: pageParam, template: HOME }),
  initialPageParam: HOME,
  getNextPageParam: (page) => page.next,
});

const FOLLOWING = '/api/activities/following';

/** What those whom the signed-in person follows, and that person too, posted and reposted. */
export const followingFeed = infiniteQueryOptions({
  queryKey: ['following'],
  queryFn: ({ pageParam }) => requestPage<Crud>({ url: pageParam, template: FOLLOWING }),
  initialPageParam: FOLLOWING,
  getNextPageParam: (page) => page.next,
});

export const thread = (handle: string, uuid: string) =>
  queryOptions({
    queryKey: ['thread', uuid],
    queryFn: () =>
      request<Thread>({
        url: `/api/activities/@${encodeURIComponent(handle)}/status/${encodeURIComponent(uuid)}`,
        template: '/api/activities/@{handle}/status/{uuid}',
      }),
  });

/** Posts once, however often it is called with that key. */
export const postCrud = (message: string, ttl: string, onceKey: string): Promise<Crud> =>
  request({ method: 'POST', url: '/api/activities', onceKey, body: { message, ttl } });

/** Replies once, however often it is called with that key. */
export const postReply = (to: string, message: string, onceKey: string): Promise<Reply> =>
  request({
    method: 'POST',
    url: `/api/activities/${encodeURIComponent(to)}/reply`,
    template: '/api/activities/{uuid}/reply',
    onceKey,
    body: { message },
  });
