import { queryOptions } from '@tanstack/react-query';
import { request } from './client';
import { type Rules } from './types';

/** Limits, TTLs and what this installation offers. The page keeps no copy of any of it. */
export const rules = queryOptions({
  queryKey: ['rules'],
  queryFn: () => request<Rules>({ url: '/api/rules' }),
});
