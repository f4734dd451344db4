import { useLayoutEffect } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

/** A new page starts at its top; going back leaves the place to the browser, which remembers it. */
export function useScrollToTop(): void {
  const { key } = useLocation();
  const type = useNavigationType();
  useLayoutEffect(() => {
    if (type !== NavigationType.Pop) scrollTo(0, 0);
  }, [key, type]);
}
