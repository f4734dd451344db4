import { useQueryClient } from '@tanstack/react-query';
import { markAllRead } from '../app/readNotifications';
import { useAction } from '../app/useAction';
import { useToast } from '../app/ToastContext';
import { useUnreadCount } from '../app/useUnreadCount';
import { asProblem } from '../gateway/problem';
import { Icon } from './Icon';

/** Reads everything at once, what was never shown included. There while something is unread. */
export function MarkAllRead() {
  const client = useQueryClient();
  const unread = useUnreadCount();
  const toast = useToast();
  const { run, isPending } = useAction();
  if (unread === 0) return null;
  const mark = () =>
    void run('mark all as read', async (scope) => {
      try {
        await markAllRead(client, scope);
      } catch (error) {
        const { message, traceId } = asProblem(error);
        toast({ text: message, traceId, isError: true });
        throw error;
      }
    });
  return (
    <button type="button" className="button" disabled={isPending} onClick={mark}>
      <Icon name="check" /> Mark all as read
    </button>
  );
}
