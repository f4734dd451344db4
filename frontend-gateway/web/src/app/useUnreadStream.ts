import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { followEvents } from '../gateway/followEvents';
import { type MessageArrived, receiveMessage, refreshUnreadConversations } from './messageEvents';
import { unread } from './unread';
import { whileVisible } from './whileVisible';

/**
 * Follows what is unread while the tab is in front: a browser allows few connections to one origin, and tabs that
 * nobody looks at shall not use them up. The stream says the count anew each time it opens.
 */
export function useUnreadStream(person: string | undefined): void {
  const client = useQueryClient();
  const followAll = useEffectEvent(() =>
    followEvents('/api/notifications/stream', {
      unread: ({ unread_count }: { unread_count: number }) => {
        unread.set(unread_count);
        refreshUnreadConversations(client);
      },
      message: (arrived: MessageArrived) => {
        receiveMessage(client, arrived);
      },
    }),
  );
  useEffect(() => {
    if (person === undefined) return;
    const close = whileVisible(() => followAll());
    return () => {
      close();
      unread.set(0);
    };
  }, [person]);
}
