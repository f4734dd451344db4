import { queryOptions } from '@tanstack/react-query';
import { request } from './client';
import { type TraceSummary } from './types';

/** Looked at outside of any action: looking at traces makes none. */
export const recentTraces = queryOptions({
  queryKey: ['traces'],
  queryFn: async () =>
    (await request<{ traces: readonly TraceSummary[] }>({ url: '/api/traces?limit=50' })).traces,
});
