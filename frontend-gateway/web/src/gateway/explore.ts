import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { type LeftOut, request, requestLinked, requestPage } from './client';
import { type Crud, type Findings, type ListedPerson, type Person, type TrendingTag } from './types';

const SEARCH = '/api/activities/search';
const PEOPLE = '/api/users/search';
const TAGS = '/api/activities/tags';
const EVERYWHERE = '/api/search';

export const searchResults = (term: string) =>
  infiniteQueryOptions({
    queryKey: ['search', term],
    queryFn: ({ pageParam }) => requestPage<Crud>({ url: pageParam, template: SEARCH }),
    initialPageParam: `${SEARCH}?term=${encodeURIComponent(term)}`,
    getNextPageParam: (page) => page.next,
  });

export const peopleResults = (term: string) =>
  infiniteQueryOptions({
    queryKey: ['search people', term],
    queryFn: ({ pageParam }) => requestPage<Person>({ url: pageParam, template: PEOPLE }),
    initialPageParam: `${PEOPLE}?term=${encodeURIComponent(term)}`,
    getNextPageParam: (page) => page.next,
  });

export const tagResults = (term: string) =>
  infiniteQueryOptions({
    queryKey: ['search tags', term],
    queryFn: ({ pageParam }) => requestPage<TrendingTag>({ url: pageParam, template: TAGS }),
    initialPageParam: `${TAGS}?term=${encodeURIComponent(term)}`,
    getNextPageParam: (page) => page.next,
  });

/** What was found, and which kinds of things could not be looked for. */
export interface SuggestedFindings extends Findings {
  readonly leftOut: LeftOut | undefined;
}

/** What a term that is still being typed finds. */
export const suggestions = (term: string, signal?: AbortSignal) =>
  queryOptions({
    queryKey: ['suggestions', term],
    queryFn: async (): Promise<SuggestedFindings> => {
      const url = `${EVERYWHERE}?term=${encodeURIComponent(term)}`;
      const { body, leftOut } = await requestLinked<Findings>({ url, template: EVERYWHERE, signal });
      return { ...body, leftOut };
    },
  });

export const trending = queryOptions({
  queryKey: ['trending'],
  queryFn: () => request<readonly TrendingTag[]>({ url: '/api/activities/trending' }),
});

export const suggested = queryOptions({
  queryKey: ['suggested'],
  // Whom one follows already is not suggested.
  queryFn: async (): Promise<readonly ListedPerson[]> =>
    (await request<readonly Person[]>({ url: '/api/users/suggested' })).map((person) => ({
      ...person,
      current_user_follows: false,
    })),
});
