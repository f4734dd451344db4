import { expect, test } from 'vitest';
import { timeLeft } from './timeLeft';

const created_at = '2026-01-01T00:00:00Z';
const born = Date.parse(created_at);
const SECOND = 1000;
const HOUR = 3_600 * SECOND;
const DAY = 24 * HOUR;

const ofADay = { created_at, expires_at: new Date(born + DAY).toISOString() };
const ofAMonth = { created_at, expires_at: new Date(born + 30 * DAY).toISOString() };

test.each([
  [0, '30d'],
  [HOUR, '29d 23h'],
  [30 * DAY - 2 * HOUR, '2h'],
  [30 * DAY - 61 * SECOND, '1m 1s'],
  [30 * DAY - 59 * SECOND, '59s'],
  [30 * DAY - 1, '1s'],
  [30 * DAY, '0s'],
])('after %i ms of a month %s are left', (age, left) => {
  expect(timeLeft(ofAMonth, born + age).short).toBe(left);
});

test.each([
  [0, '30d 00:00:00'],
  [1, '30d 00:00:00'],
  [SECOND, '29d 23:59:59'],
  [29 * DAY, '1d 00:00:00'],
  [29 * DAY + SECOND, '23:59:59'],
  [30 * DAY - HOUR, '01:00:00'],
  [30 * DAY - 61 * SECOND, '01:01'],
  [30 * DAY - 1, '00:01'],
  [30 * DAY, '00:00'],
])('after %i ms of a month exactly %s are left', (age, left) => {
  expect(timeLeft(ofAMonth, born + age).exact).toBe(left);
});

test('is told in words, too', () => {
  expect(timeLeft(ofAMonth, born + 29 * DAY - 2 * HOUR).long).toBe('1 day 2 hours');
});

test('is not urgent just before the last tenth', () => {
  expect(timeLeft(ofADay, born + 0.9 * DAY - 1).isUrgent).toBe(false);
});

test('is urgent from the last tenth on', () => {
  expect(timeLeft(ofADay, born + 0.9 * DAY).isUrgent).toBe(true);
});

test('is over at the very moment of expiry', () => {
  expect(timeLeft(ofADay, born + DAY - 1).isOver).toBe(false);
  expect(timeLeft(ofADay, born + DAY).isOver).toBe(true);
});
