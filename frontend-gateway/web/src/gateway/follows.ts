import { infiniteQueryOptions } from '@tanstack/react-query';
import { request, requestPage } from './client';
import { type FollowState, type ListedPerson } from './types';

/** The two lists of people that belong to a profile. */
export type PeopleList = 'followers' | 'following';

export const people = (handle: string, list: PeopleList) =>
  infiniteQueryOptions({
    queryKey: ['people', handle.toLowerCase(), list],
    queryFn: ({ pageParam }) =>
      requestPage<ListedPerson>({ url: pageParam, template: `/api/users/@{handle}/${list}` }),
    initialPageParam: `/api/users/@${encodeURIComponent(handle)}/${list}`,
    getNextPageParam: (page) => page.next,
  });

/** Follows somebody, or follows them no longer; tells how they stand then. */
export const follow = (handle: string, isOn: boolean): Promise<FollowState & { readonly handle: string }> =>
  request({
    method: isOn ? 'PUT' : 'DELETE',
    url: `/api/users/@${encodeURIComponent(handle)}/follow`,
    template: '/api/users/@{handle}/follow',
  });
