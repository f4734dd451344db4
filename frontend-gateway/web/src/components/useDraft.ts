import { useState } from 'react';
import { usePerson } from '../app/usePerson';

const PREFIX = 'cruddur.draft.';

/**
 * Text that survives a reload, a change of page and the end of a session, in this tab, until it is sent. It is its
 * writer's alone: whoever signs in after them does not see it.
 */
export function useDraft(key: string): [draft: string, write: (text: string) => void] {
  const storageKey = `${PREFIX}${usePerson()?.uuid}.${key}`;
  const [draft, setDraft] = useState(() => sessionStorage.getItem(storageKey) ?? '');
  return [
    draft,
    (text) => {
      setDraft(text);
      if (text === '') sessionStorage.removeItem(storageKey);
      else sessionStorage.setItem(storageKey, text);
    },
  ];
}

/** For whoever leaves on purpose: nothing of theirs shall stay behind in the tab. */
export function forgetDrafts(): void {
  Object.keys(sessionStorage)
    .filter((key) => key.startsWith(PREFIX))
    .forEach((key) => sessionStorage.removeItem(key));
}
