import { useSyncExternalStore } from 'react';
import { unread } from './unread';

export const useUnreadCount = (): number => useSyncExternalStore(unread.subscribe, unread.count);
