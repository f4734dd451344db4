/**
 * Keeps something open while the tab is in front, until the function that it gives is called: a browser allows few
 * connections to one origin, and tabs that nobody looks at shall not use them up.
 */
export function whileVisible(open: () => () => void): () => void {
  let close: (() => void) | undefined;
  const follow = () => {
    close?.();
    close = document.visibilityState === 'visible' ? open() : undefined;
  };
  follow();
  document.addEventListener('visibilitychange', follow);
  return () => {
    document.removeEventListener('visibilitychange', follow);
    close?.();
  };
}
