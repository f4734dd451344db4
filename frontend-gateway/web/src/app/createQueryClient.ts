import { QueryClient } from '@tanstack/react-query';
import { hasSessionCookie, session } from '../gateway/session';

/**
 * Server state is fetched by actions alone, never by a component that happens to mount or a window that comes back to
 * the front: each request then belongs to something that a person did, and so to its trace.
 */
export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        enabled: false,
        retry: false,
        staleTime: Infinity,
        gcTime: 30 * 60_000,
        networkMode: 'always',
      },
    },
  });
  if (!hasSessionCookie()) client.setQueryData(session.queryKey, null);
  return client;
}
