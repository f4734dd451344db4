import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aCrud } from '../testing/mothers';
import { renderInPage } from '../testing/render';
import { Feed } from './Feed';

beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2026-01-01T12:00:00Z') }));
afterEach(() => void vi.useRealTimers());

const expiringAt = (expires_at: string, uuid: string) =>
  aCrud({ uuid, expires_at, created_at: '2026-01-01T11:00:00Z' });

const uuids = () => screen.queryAllByTestId('crud').map(({ dataset }) => dataset.uuid);

const wait = (ms: number): void => {
  act(() => void vi.advanceTimersByTime(ms));
};

test('a crud leaves in the second in which it expires', () => {
  renderInPage(
    <Feed
      cruds={[expiringAt('2026-01-01T12:00:03Z', 'soon'), expiringAt('2026-01-02T12:00:00Z', 'later')]}
    />,
  );
  wait(2_000);
  expect(uuids()).toEqual(['soon', 'later']);
  wait(1_000);
  expect(uuids()).toEqual(['later']);
});

test('a crud that is over already is not shown', () => {
  renderInPage(<Feed cruds={[expiringAt('2026-01-01T11:59:59Z', 'over')]} />);
  expect(uuids()).toEqual([]);
});

test('the time left counts down and turns urgent in the last tenth', () => {
  // An hour and 10 seconds of life, of which 6 minutes and 2 seconds are left.
  renderInPage(
    <Feed cruds={[aCrud({ created_at: '2026-01-01T11:06:00Z', expires_at: '2026-01-01T12:06:02Z' })]} />,
  );
  const bomb = screen.getByTestId('time-left');
  expect(bomb).toHaveTextContent('6m 2s');
  expect(bomb).toHaveAttribute('data-urgent', 'false');
  wait(2_000);
  expect(bomb).toHaveTextContent('6m');
  expect(bomb).toHaveAttribute('data-urgent', 'true');
});
