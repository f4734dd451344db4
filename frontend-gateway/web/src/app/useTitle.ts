import { use, useEffect } from 'react';
import { upToMost } from '../components/upToMost';
import { SiteContext } from './SiteContext';
import { useUnreadCount } from './useUnreadCount';

/** The window's title, with how much there is to read. */
export function useTitle(title: string): void {
  const unread = useUnreadCount();
  const site = use(SiteContext);
  useEffect(() => {
    document.title = `${unread > 0 ? `(${upToMost(unread)}) ` : ''}${title} · ${site}`;
  }, [title, site, unread]);
}
