/** How many notifications the signed-in person has not read, as the gateway last said. */
let current = 0;
const listeners = new Set<() => void>();

export const unread = {
  count: () => current,
  set(count: number): void {
    if (count === current) return;
    current = count;
    listeners.forEach((listener) => listener());
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
