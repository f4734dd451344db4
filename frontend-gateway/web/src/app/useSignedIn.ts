import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { followingFeed, homeFeed } from '../gateway/cruds';
import { suggested } from '../gateway/explore';
import { allNotifications } from '../gateway/notifications';
import { session } from '../gateway/session';
import { type Person } from '../gateway/types';
import { type Scope } from '../telemetry/traceAction';
import { visitorIs } from '../telemetry/visitor';
import { fresh, freshPages } from './needs';

/** Brings the page up to date after somebody came in (or, with null, went out). */
export function useSignedIn(): (person: Person | null, scope: Scope) => Promise<void> {
  const client = useQueryClient();
  const { pathname } = useLocation();
  return async (person, scope) => {
    visitorIs(person?.uuid);
    client.removeQueries({ queryKey: allNotifications });
    // All of them: lists, conversations, counts.
    client.removeQueries({ queryKey: ['messages'] });
    client.removeQueries({ queryKey: followingFeed.queryKey });
    // Whom somebody follows is no suggestion to them.
    const suggestions = fresh(suggested)
      .fetch(client, scope)
      .catch(() => undefined);
    // Coming in leads home from there; what home shows is part of the same click.
    if (isWayIn(pathname)) {
      await freshPages(homeFeed)
        .fetch(client, scope)
        .catch(() => undefined);
    }
    client.setQueryData(session.queryKey, person);
    await suggestions;
  };
}

/** The pages whose only purpose is to let people in. */
export const isWayIn = (pathname: string): boolean => ['/sign-in', '/sign-up'].includes(pathname);
