import { type RefObject, useState } from 'react';
import { useSize } from './useSize';

/** As many rows are drawn whole: find in page, and whatever reads the page aloud, see all of them. */
const ALL_OF = 200;
/** Rows that are drawn beyond the edges. */
const BEYOND = 20;
/** How much of the height of an element that is not measured yet is taken for granted. */
const UNMEASURED = 800;

export interface Windowed {
  readonly first: number;
  /** Not drawn any more. */
  readonly end: number;
  readonly onScroll: () => void;
}

/** Which of many rows, all equally high, stand in the part of a scrolled element that is seen. */
export function useWindowed(
  element: RefObject<HTMLElement | null>,
  { count, rowHeight }: { count: number; rowHeight: number },
): Windowed {
  const { height } = useSize(element);
  // In steps, so that scrolling draws anew when rows come into reach, not with each pixel.
  const [step, setStep] = useState(0);
  const stepHeight = rowHeight * (BEYOND / 2);
  const onScroll = () => setStep(Math.floor((element.current?.scrollTop ?? 0) / stepHeight));
  if (count <= ALL_OF) return { first: 0, end: count, onScroll };
  const top = Math.floor((step * stepHeight) / rowHeight);
  const shown = Math.ceil((height === 0 ? UNMEASURED : height) / rowHeight);
  return {
    first: Math.max(0, top - BEYOND),
    end: Math.min(count, top + shown + BEYOND + BEYOND / 2),
    onScroll,
  };
}
