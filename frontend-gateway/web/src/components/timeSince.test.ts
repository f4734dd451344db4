import { expect, test } from 'vitest';
import { timeSince } from './timeSince';

const now = Date.parse('2026-06-15T12:00:00Z');

test.each([
  [-5, 'now'],
  [59, 'now'],
  [60, '1m'],
  [3_599, '59m'],
  [3_600, '1h'],
  [86_400, '1d'],
  [6 * 86_400, '6d'],
])('%i seconds ago is "%s"', (seconds, text) => {
  expect(timeSince(now - seconds * 1000, now)).toBe(text);
});

test('after a week it is a date', () => {
  expect(timeSince(now - 8 * 86_400_000, now)).toMatch(/7/);
});
