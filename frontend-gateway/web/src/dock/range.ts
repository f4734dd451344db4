/** The part of the trace's time that is looked at, from 0 to 1. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export const WHOLE: Range = { from: 0, to: 1 };

const NARROWEST = 0.0005;

/** Closer (below 1) or further away, around a place. */
export function zoomed({ from, to }: Range, factor: number, around = (from + to) / 2): Range {
  const size = Math.min(1, Math.max(NARROWEST, (to - from) * factor));
  const kept = to === from ? 0.5 : (around - from) / (to - from);
  return placed(around - size * kept, size);
}

/** Along by a part of what is seen. */
export const panned = ({ from, to }: Range, by: number): Range => placed(from + (to - from) * by, to - from);

/** Between two places, in whichever order. */
export const between = (a: number, b: number): Range =>
  placed(Math.min(a, b), Math.max(NARROWEST, Math.abs(a - b)));

export const isWhole = ({ from, to }: Range): boolean => from <= 0 && to >= 1;

/** Where something of the whole stands in what is looked at. */
export const seen = ({ from, to }: Range, place: number): number => (place - from) / (to - from);

function placed(from: number, size: number): Range {
  const start = Math.min(Math.max(0, from), 1 - size);
  return { from: start, to: start + size };
}
