/** Puts the focus into the search box that is to be seen, if there is one. */
export function focusSearch(): boolean {
  const boxes = document.querySelectorAll<HTMLInputElement>('[data-search-box]');
  const box = Array.from(boxes).find((candidate) => candidate.checkVisibility());
  box?.focus();
  box?.select();
  return box !== undefined;
}
