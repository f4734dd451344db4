import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ThemeChoice } from './ThemeChoice';

test('the menu and the settings show the same choice at the same time', async () => {
  render(
    <>
      <ThemeChoice />
      <ThemeChoice />
    </>,
  );
  const radios = (name: string) => screen.getAllByRole<HTMLInputElement>('radio', { name });
  const checked = (name: string) => radios(name).map((radio) => radio.checked);
  for (const dark of radios('Dark').slice(0, 1)) await userEvent.click(dark);
  expect(checked('Dark')).toEqual([true, true]);
  for (const system of radios('As the system').slice(1)) await userEvent.click(system);
  expect(checked('Dark')).toEqual([false, false]);
});
