import { useSyncExternalStore } from 'react';

/** From this width on there is a side column (SideColumn.module.css). */
const wide = () => matchMedia('(width >= 900px)');

/** Whether there is room for the side column: what stands in it or else above the page is never in both places. */
export const useIsWide = (): boolean => useSyncExternalStore(onChange, () => wide().matches);

function onChange(tell: () => void): () => void {
  const media = wide();
  media.addEventListener('change', tell);
  return () => media.removeEventListener('change', tell);
}
