import { useEffect } from 'react';
import { upToMost } from '../components/upToMost';
import { useUnreadCount } from './useUnreadCount';

/** The window's title, with how much there is to read. */
export function useTitle(title: string): void {
  const unread = useUnreadCount();
  useEffect(() => {
    document.title = `${unread > 0 ? `(${upToMost(unread)}) ` : ''}${title} · Cruddur`;
  }, [title, unread]);
}
