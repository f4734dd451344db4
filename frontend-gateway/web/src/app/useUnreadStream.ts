import { useEffect } from 'react';
import { unread } from './unread';

/**
 * Follows the unread count while the tab is in front: a browser allows few connections to one origin, and tabs that
 * nobody looks at shall not use them up. The stream says the count anew each time it opens.
 */
export function useUnreadStream(person: string | undefined): void {
  useEffect(() => {
    if (person === undefined) return;
    let source: EventSource | undefined;
    const follow = () => {
      source?.close();
      source = document.visibilityState === 'visible' ? openStream() : undefined;
    };
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      source?.close();
      unread.set(0);
    };
  }, [person]);
}

function openStream(): EventSource {
  const source = new EventSource('/api/notifications/stream');
  source.addEventListener('unread', ({ data }: MessageEvent<string>) => {
    unread.set((JSON.parse(data) as { unread_count: number }).unread_count);
  });
  return source;
}
