import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { type Entry, type Place, keepPlaces, placeAt, rememberPlace } from './places';

/** How long what was shown at a place may take to be there again. */
const PATIENCE_MS = 5_000;

/**
 * A new page starts at its top, for the eye and for the keyboard. Whoever goes back finds the place where they were, as
 * soon as what was shown there is shown again, and the keyboard on the crud that they had opened.
 */
export function usePlaces(): void {
  const location = useLocation();
  const type = useNavigationType();
  const current = useRef<Entry>(location);
  const arrive = useEffectEvent(() => {
    current.current = location;
    const place = placeAt(location);
    if (type === NavigationType.Pop && place !== undefined) return returnTo(place);
    scrollTo(0, 0);
    if (type === NavigationType.Pop) return;
    document.getElementById('main')?.focus({ preventScroll: true });
  });
  useLayoutEffect(() => arrive(), [location.key]);
  useEffect(() => {
    // The browser would look for its own idea of the place before anything is shown there.
    history.scrollRestoration = 'manual';
    const scrolled = () => rememberPlace(current.current, { ...placeAt(current.current), y: scrollY });
    const clicked = ({ target }: MouseEvent) => {
      const crud = target instanceof Element ? target.closest<HTMLElement>('[data-testid="crud"]') : null;
      rememberPlace(current.current, {
        y: scrollY,
        uuid: crud?.dataset.uuid,
        top: crud === null ? undefined : topOf(crud),
      });
    };
    addEventListener('scroll', scrolled, { passive: true });
    addEventListener('click', clicked, { capture: true });
    addEventListener('pagehide', keepPlaces);
    return () => {
      removeEventListener('scroll', scrolled);
      removeEventListener('click', clicked, { capture: true });
      removeEventListener('pagehide', keepPlaces);
    };
  }, []);
}

/** Tries until it succeeds, until somebody moves by themselves, or until it is too late. */
function returnTo(place: Place): () => void {
  const main = document.getElementById('main');
  const waiting = new MutationObserver(() => {
    if (isBackAt(place)) stop();
  });
  const stop = () => {
    waiting.disconnect();
    clearTimeout(tooLate);
    for (const event of ['wheel', 'touchstart', 'keydown'] as const) removeEventListener(event, stop);
  };
  const tooLate = setTimeout(() => stop(), PATIENCE_MS);
  for (const event of ['wheel', 'touchstart', 'keydown'] as const)
    addEventListener(event, stop, { passive: true });
  if (main !== null) waiting.observe(main, { childList: true, subtree: true });
  if (isBackAt(place)) stop();
  return stop;
}

function isBackAt({ y, uuid, top = 0 }: Place): boolean {
  const crud = uuid === undefined ? null : findCrud(uuid);
  // What stood above the crud may have expired meanwhile.
  const moved = crud === null ? 0 : topOf(crud) - top;
  scrollTo(0, y + moved);
  if (crud === null) return uuid === undefined && scrollY >= y - 1;
  const { top: above, bottom: below } = crud.getBoundingClientRect();
  const isInView = above < innerHeight && below > 0;
  if (isInView) crud.querySelector<HTMLElement>('a[href*="/status/"]')?.focus({ preventScroll: true });
  return true;
}

const topOf = (crud: HTMLElement): number => crud.getBoundingClientRect().top + scrollY;

const findCrud = (uuid: string): HTMLElement | null =>
  document.querySelector(`#main [data-testid="crud"][data-uuid="${CSS.escape(uuid)}"]`);
