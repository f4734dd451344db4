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
  const [dark, alsoDark] = screen.getAllByRole('radio', { name: 'Dark' });
  await userEvent.click(dark!);
  expect(dark).toBeChecked();
  expect(alsoDark).toBeChecked();
  await userEvent.click(screen.getAllByRole('radio', { name: 'As the system' })[1]!);
  expect(dark).not.toBeChecked();
});
