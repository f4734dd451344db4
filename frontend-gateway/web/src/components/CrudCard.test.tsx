import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createQueryClient } from '../app/createQueryClient';
import { session } from '../gateway/session';
import { aCrud, ada } from '../testing/mothers';
import { renderInPage } from '../testing/render';
import { CrudCard } from './CrudCard';

const DAYS = 86_400_000;
const inThreeDays = { expires_at: new Date(Date.now() + 3 * DAYS).toISOString() };

function timeLeftOf(handle: string) {
  const client = createQueryClient();
  client.setQueryData(session.queryKey, ada);
  renderInPage(<CrudCard crud={aCrud({ handle, ...inThreeDays })} />, '/', client);
  return screen.getByTestId('time-left');
}

test('its author sees the time left to the second', () => {
  expect(timeLeftOf('ada').textContent).toMatch(/[23]d \d\d:\d\d:\d\d/);
});

test('others see it as coarse as they need it', () => {
  expect(timeLeftOf('grace').textContent).toMatch(/^(3d|2d 23h) /);
});
