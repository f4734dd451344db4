import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { request, requestPage } from './client';
import { type Crud, type Person, type TrendingTag } from './types';

const SEARCH = '/api/activities/search';

export const searchResults = (term: string) =>
  infiniteQueryOptions({
    queryKey: ['search', term],
    queryFn: ({ pageParam }) => requestPage<Crud>({ url: pageParam, template: SEARCH }),
    initialPageParam: `${SEARCH}?term=${encodeURIComponent(term)}`,
    getNextPageParam: (page) => page.next,
  });

export const trending = queryOptions({
  queryKey: ['trending'],
  queryFn: () => request<readonly TrendingTag[]>({ url: '/api/activities/trending' }),
});

export const suggested = queryOptions({
  queryKey: ['suggested'],
  queryFn: () => request<readonly Person[]>({ url: '/api/users/suggested' }),
});
