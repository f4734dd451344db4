import { useSyncExternalStore } from 'react';

/** One clock for everything that counts down, so that all of it changes together. */
const listeners = new Set<() => void>();
let now = Date.now();
let ticking: ReturnType<typeof setInterval> | undefined;

function tick(): void {
  now = Date.now();
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  ticking ??= setInterval(tick, 1000);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(ticking);
    ticking = undefined;
  };
}

/**
 * What `read` makes of the time, in milliseconds since the epoch. Looked at each second; the component renders again
 * only when the result changes, so give a coarse one.
 */
export const useNow = <T extends string | number | boolean>(read: (now: number) => T): T =>
  useSyncExternalStore(subscribe, () => read(ticking === undefined ? (now = Date.now()) : now));
