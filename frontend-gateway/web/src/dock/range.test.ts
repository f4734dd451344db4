import { expect, test } from 'vitest';
import { WHOLE, between, isWhole, panned, zoomed } from './range';

test('zooming in keeps the middle', () => {
  expect(zoomed(WHOLE, 0.5)).toEqual({ from: 0.25, to: 0.75 });
});

test('zooming out ends at the whole', () => {
  expect(isWhole(zoomed({ from: 0.4, to: 0.9 }, 100))).toBe(true);
});

test('panning stops at the end', () => {
  expect(panned({ from: 0.5, to: 1 }, 1)).toEqual({ from: 0.5, to: 1 });
});

test('a part may be drawn from either side', () => {
  expect(between(0.75, 0.25)).toEqual({ from: 0.25, to: 0.75 });
});
