import { queryOptions } from '@tanstack/react-query';
import { request } from './client';

/** That the gateway is there, and which version of it. */
export const health = queryOptions({
  queryKey: ['health'],
  queryFn: () => request<{ success: boolean; ver: string }>({ url: '/api/health-check' }),
});
