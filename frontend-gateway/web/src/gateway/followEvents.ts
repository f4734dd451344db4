const FIRST_WAIT_MS = 2_000;
const LAST_WAIT_MS = 20_000;
/** Waits are up to this much longer, so that not every page comes back at the same moment. */
const SPREAD = 1.5;

interface Listener<T> {
  readonly onEvent: (data: T) => void;
  /** Told that the stream is refused, and when it is open after all. */
  readonly onAvailable?: (isAvailable: boolean) => void;
}

/**
 * Follows one kind of event of a stream until the function that it gives is called.
 *
 * A browser comes back by itself to a stream that breaks, but gives it up for good on any answer but 200, which is what
 * the gateway has while a service restarts. Then the stream is opened anew, after 2 seconds, and after up to 30 when it
 * is refused again and again: why, an EventSource does not tell.
 */
export function followEvents<T>(url: string, event: string, listener: Listener<T>): () => void {
  let source: EventSource;
  let reopening: ReturnType<typeof setTimeout>;
  let wait = FIRST_WAIT_MS;
  const open = () => {
    source = new EventSource(url);
    source.addEventListener('open', () => {
      wait = FIRST_WAIT_MS;
      listener.onAvailable?.(true);
    });
    source.addEventListener(event, ({ data }: MessageEvent<string>) =>
      listener.onEvent(JSON.parse(data) as T),
    );
    source.addEventListener('error', ({ target }) => {
      if ((target as EventSource).readyState !== EventSource.CLOSED) return;
      reopening = setTimeout(open, wait * (1 + Math.random() * (SPREAD - 1)));
      wait = Math.min(wait * 2, LAST_WAIT_MS);
      listener.onAvailable?.(false);
    });
  };
  open();
  return () => {
    clearTimeout(reopening);
    source.close();
  };
}
