const FIRST_WAIT_MS = 2_000;
const LAST_WAIT_MS = 20_000;
/** Waits are up to this much longer, so that not every page comes back at the same moment. */
const SPREAD = 1.5;

/** What to do with the data of each kind of event. */
type Listeners = Readonly<Record<string, (data: never) => void>>;

/**
 * Follows a stream until the function that it gives is called.
 *
 * A browser comes back by itself to a stream that breaks, but gives it up for good on any answer but 200, which is what
 * the gateway has while a service restarts. Then the stream is opened anew, after 2 seconds, and after up to 30 when it
 * is refused again and again: why, an EventSource does not tell.
 *
 * @param onAvailable told that the stream is refused, and when it is open after all
 */
export function followEvents(
  url: string,
  listeners: Listeners,
  onAvailable?: (isAvailable: boolean) => void,
): () => void {
  let source: EventSource;
  let reopening: ReturnType<typeof setTimeout>;
  let wait = FIRST_WAIT_MS;
  const open = () => {
    source = new EventSource(url);
    source.addEventListener('open', () => {
      wait = FIRST_WAIT_MS;
      onAvailable?.(true);
    });
    for (const [event, onEvent] of Object.entries(listeners)) {
      source.addEventListener(event, ({ data }: MessageEvent<string>) => onEvent(JSON.parse(data) as never));
    }
    source.addEventListener('error', ({ target }) => {
      if ((target as EventSource).readyState !== EventSource.CLOSED) return;
      reopening = setTimeout(open, wait * (1 + Math.random() * (SPREAD - 1)));
      wait = Math.min(wait * 2, LAST_WAIT_MS);
      onAvailable?.(false);
    });
  };
  open();
  return () => {
    clearTimeout(reopening);
    source.close();
  };
}
