import { useEffect } from 'react';
import { followEvents } from '../gateway/followEvents';
import { unread } from './unread';

/**
 * Follows the unread count while the tab is in front: a browser allows few connections to one origin, and tabs that
 * nobody looks at shall not use them up. The stream says the count anew each time it opens.
 */
export function useUnreadStream(person: string | undefined): void {
  useEffect(() => {
    if (person === undefined) return;
    let close: (() => void) | undefined;
    const follow = () => {
      close?.();
      close = document.visibilityState === 'visible' ? followCount() : undefined;
    };
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      close?.();
      unread.set(0);
    };
  }, [person]);
}

const followCount = () =>
  followEvents<{ unread_count: number }>('/api/notifications/stream', 'unread', {
    onEvent: ({ unread_count }) => unread.set(unread_count),
  });
