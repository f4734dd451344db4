import { useState } from 'react';

/** Text that survives a reload and a change of page, in this tab, until it is sent. */
export function useDraft(key: string): [draft: string, write: (text: string) => void] {
  const storageKey = `cruddur.draft.${key}`;
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
