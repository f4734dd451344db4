import { expect, test } from 'vitest';
import { LINE, spread } from './labels';

test('what stands apart stays where it is', () => {
  const apart = [
    { x: 0, y: 0, lines: 1 },
    { x: 200, y: 0, lines: 2 },
    { x: 0, y: 100, lines: 1 },
  ];
  expect(spread(apart)).toEqual(apart);
});

test('what would stand on another goes below it, however many there are', () => {
  const label = { x: 50, y: 20, lines: 2 };
  expect(spread([label, label, { ...label, y: 30, lines: 1 }]).map(({ y }) => y)).toEqual([
    20,
    20 + 2 * LINE,
    20 + 4 * LINE,
  ]);
});
