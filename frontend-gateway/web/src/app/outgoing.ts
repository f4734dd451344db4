/** A message on its way. */
export interface Outgoing {
  /** Its idempotency key: kept over every try, so that it is sent once. */
  readonly key: string;
  readonly text: string;
  readonly writtenAt: string;
  /** Why it was not sent; undefined while it is being sent. */
  readonly failure: string | undefined;
}

// Among the drafts, so that whoever leaves on purpose takes it along.
const PREFIX = 'cruddur.draft.outgoing.';
const NONE: readonly Outgoing[] = [];

const shown = new Map<string, readonly Outgoing[]>();
const listeners = new Set<() => void>();

/**
 * What is on its way in each thread, kept in this tab until it has arrived: over a change of page and a reload, after
 * which nobody knows whether it has, so that it can be tried again.
 */
export const outgoing = {
  of(thread: string): readonly Outgoing[] {
    const found = shown.get(thread) ?? stored(thread);
    shown.set(thread, found);
    return found;
  },
  put(thread: string, message: Outgoing): void {
    const others = outgoing.of(thread);
    const isThere = others.some(({ key }) => key === message.key);
    keep(
      thread,
      isThere ? others.map((other) => (other.key === message.key ? message : other)) : [...others, message],
    );
  },
  remove(thread: string, key: string): void {
    keep(
      thread,
      outgoing.of(thread).filter((message) => message.key !== key),
    );
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** What a reload does to it. */
  forgetAll(): void {
    shown.clear();
  },
};

function keep(thread: string, messages: readonly Outgoing[]): void {
  shown.set(thread, messages.length === 0 ? NONE : messages);
  if (messages.length === 0) sessionStorage.removeItem(PREFIX + thread);
  else sessionStorage.setItem(PREFIX + thread, JSON.stringify(messages));
  listeners.forEach((listener) => listener());
}

function stored(thread: string): readonly Outgoing[] {
  const found = JSON.parse(sessionStorage.getItem(PREFIX + thread) ?? '[]') as Outgoing[];
  if (found.length === 0) return NONE;
  return found.map((message) => ({
    ...message,
    failure: message.failure ?? 'The page was left before this was sent.',
  }));
}
