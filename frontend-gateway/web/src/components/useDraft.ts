import { useState } from 'react';
import { usePerson } from '../app/usePerson';

const PREFIX = 'cruddur.draft.';
const KEY_LENGTH = 32;

/**
 * Text that survives a reload, a change of page and the end of a session, in this tab, until it is sent. It is its
 * writer's alone: whoever signs in after them does not see it. With it comes the key to send it once.
 */
export function useDraft(
  key: string,
): [draft: string, write: (text: string) => void, onceKey: (content: string) => string] {
  const storageKey = `${PREFIX}${usePerson()?.uuid}.${key}`;
  const onceStorageKey = `${storageKey}.once`;
  const [draft, setDraft] = useState(() => sessionStorage.getItem(storageKey) ?? '');
  return [
    draft,
    (text) => {
      setDraft(text);
      if (text === '') {
        sessionStorage.removeItem(storageKey);
        sessionStorage.removeItem(onceStorageKey);
      } else sessionStorage.setItem(storageKey, text);
    },
    (content) => onceKey(onceStorageKey, content),
  ];
}

/**
 * The key under which this is sent once, however often it is tried: the same as long as the content is. What has been
 * changed after an attempt is another thing, and gets another.
 */
function onceKey(storageKey: string, content: string): string {
  const kept = sessionStorage.getItem(storageKey) ?? '';
  if (kept.slice(KEY_LENGTH) === content) return kept.slice(0, KEY_LENGTH);
  const fresh = randomKey();
  sessionStorage.setItem(storageKey, fresh + content);
  return fresh;
}

/** As random as a UUID; crypto.randomUUID is not there on a page without TLS. */
const randomKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(KEY_LENGTH / 2)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

/** For whoever leaves on purpose: nothing of theirs shall stay behind in the tab. */
export function forgetDrafts(): void {
  Object.keys(sessionStorage)
    .filter((key) => key.startsWith(PREFIX))
    .forEach((key) => sessionStorage.removeItem(key));
}
