import {
  type GetNextPageParamFunction,
  type InfiniteData,
  type InfiniteQueryExecuteOptions,
  type QueryClient,
  type QueryExecuteOptions,
  type QueryKey,
} from '@tanstack/react-query';
import { type Scope } from '../telemetry/traceAction';

/** Something that a page shows and how to get it. */
export interface Need<T = unknown> {
  /** Whether there is nothing to fetch, for who opens the page anew or (`isReturn`) comes back to it. */
  isMet(client: QueryClient, isReturn: boolean): boolean;
  fetch(client: QueryClient, scope: Scope): Promise<T>;
}

const isKnown = (client: QueryClient, queryKey: QueryKey) => client.getQueryData(queryKey) !== undefined;

/** Something that changes: fetched again when the page is opened again. */
export const fresh = <T, K extends QueryKey>(options: QueryExecuteOptions<T, Error, T, T, K>): Need<T> => ({
  isMet: (client, isReturn) => isReturn && isKnown(client, options.queryKey),
  fetch: (client, scope) => scope.run(() => client.query({ ...options, staleTime: 0 })),
});

/** Something that stays as it is for as long as the page is open. */
export const once = <T, K extends QueryKey>(options: QueryExecuteOptions<T, Error, T, T, K>): Need<T> => ({
  ...fresh(options),
  isMet: (client) => isKnown(client, options.queryKey),
});

/** Something beside the page that may be a while old before it is fetched again. */
export const recent = <T, K extends QueryKey>(
  options: QueryExecuteOptions<T, Error, T, T, K>,
  ms: number,
): Need<T> => ({
  ...fresh(options),
  isMet: (client, isReturn) =>
    isKnown(client, options.queryKey) &&
    (isReturn || (client.getQueryState(options.queryKey)?.dataUpdatedAt ?? 0) > Date.now() - ms),
});

type PagedOptions<T, K extends QueryKey> = Omit<
  InfiniteQueryExecuteOptions<T, Error, InfiniteData<T>, K, string>,
  'pages' | 'getNextPageParam'
> & { getNextPageParam: GetNextPageParamFunction<string, T> };

/** A paged list that changes, of which only the first page is fetched again. */
export const freshPages = <T, K extends QueryKey>(options: PagedOptions<T, K>): Need<InfiniteData<T>> => ({
  isMet: (client, isReturn) => isReturn && isKnown(client, options.queryKey),
  fetch: (client, scope) => scope.run(() => client.infiniteQuery({ ...options, staleTime: 0, pages: 1 })),
});
