import { expect, test } from 'vitest';
import { dayLabel, daysOf, startOfDay } from './daysOf';

const at = (text: string) => new Date(text).getTime();
const NOW = at('2026-03-30T00:30:00');

test.each([
  ['2026-03-30T00:10:00', 'Today'],
  ['2026-03-29T23:59:00', 'Yesterday'],
  ['2026-03-29T00:00:00', 'Yesterday'],
  ['2026-03-24T12:00:00', 'Tuesday'],
])('of %s it is %s', (then, label) => {
  expect(dayLabel(startOfDay(at(then)), NOW)).toBe(label);
});

test('after a week it is the date', () => {
  expect(dayLabel(startOfDay(at('2026-03-23T12:00:00')), NOW)).toContain('2026');
});

test('what was on one day stays together and in order', () => {
  const items = ['2026-03-28T23:59:59', '2026-03-29T00:00:00', '2026-03-29T23:00:00'].map((then) => ({
    created_at: new Date(then).toISOString(),
  }));
  expect(daysOf(items).map((day) => day.items)).toEqual([[items[0]], [items[1], items[2]]]);
});
