import { useSyncExternalStore } from 'react';
import { remember, remembered } from './remember';

const KEY = 'cruddur-recent-searches';
const KEPT = 5;

let terms: readonly string[] | undefined;
const listeners = new Set<() => void>();

/** What was looked for in this browser, the latest first. Nobody else is told. */
export const recentSearches = {
  add: (term: string): void =>
    publish([term, ...snapshot().filter((other) => other !== term)].slice(0, KEPT)),
  clear: (): void => publish([]),
};

export const useRecentSearches = (): readonly string[] => useSyncExternalStore(subscribe, snapshot);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const snapshot = () => (terms ??= parse(remembered(KEY)));

function publish(next: readonly string[]): void {
  terms = next;
  remember(KEY, next.length === 0 ? undefined : JSON.stringify(next));
  listeners.forEach((listener) => listener());
}

/** Anything may stand there: another version of the page wrote it, or a curious person. */
function parse(text: string | undefined): readonly string[] {
  try {
    const found: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(found) ? found.filter((term) => typeof term === 'string').slice(0, KEPT) : [];
  } catch {
    return [];
  }
}
