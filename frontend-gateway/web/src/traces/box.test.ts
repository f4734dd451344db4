import { expect, test } from 'vitest';
import { type HeatMap } from '../gateway/analysis';
import { boxOn, boxParameters, slowest } from './box';

const map: HeatMap = {
  from: '2026-01-01T00:00:00Z',
  to: '2026-01-01T00:01:00Z',
  column_nanos: 1e9,
  columns: 60,
  duration_bounds: [0, 1e6, 1e7, 1e8],
  cells: [
    { column: 3, row: 0, count: 95, errors: 0 },
    { column: 4, row: 2, count: 5, errors: 1 },
  ],
  spans: 100,
};

test('a box may be drawn from any corner, and ends at the map', () => {
  expect(boxOn(map, [70, 2], [5, -1])).toEqual({ left: 5, right: 59, bottom: 0, top: 2 });
});

test('a box in the middle has four ends', () => {
  expect(Object.fromEntries(boxParameters(map, { left: 1, right: 2, bottom: 1, top: 1 }))).toEqual({
    box_from: '2026-01-01T00:00:01.000Z',
    box_to: '2026-01-01T00:00:03.000Z',
    box_min_duration: '1000000ns',
    box_max_duration: '10000000ns',
  });
});

test('a box at the edge has no end there', () => {
  const parameters = boxParameters(map, slowest(map));
  expect(parameters.get('box_max_duration')).toBeNull();
  expect(parameters.get('box_to')).toBeNull();
  expect(parameters.get('box_min_duration')).toBe('10000000ns');
});
