import { useNow } from '../app/useNow';
import { timeSince } from './timeSince';

const date = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** How long ago something happened. */
export function TimeAgo({ at }: { at: string }) {
  const text = useNow((now) => timeSince(Date.parse(at), now));
  return (
    <time dateTime={at} title={date.format(new Date(at))}>
      {text}
    </time>
  );
}
