import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fakeGateway, ok, refused } from '../testing/fakeGateway';
import { someRules } from '../testing/mothers';
import { recordSpans } from '../testing/recordSpans';
import { renderAt } from '../testing/render';

async function signUpRefusedWith(...errors: readonly object[]) {
  recordSpans();
  fakeGateway({
    'GET /api/rules': () => ok(someRules),
    'POST /api/users': () => refused(422, { detail: 'All of it at once.', errors }),
  });
  const { user } = renderAt('/sign-up');
  await user.click(await screen.findByRole('button', { name: 'Sign up' }));
  return screen.findByRole('alert');
}

test('each field shows its own error', async () => {
  await signUpRefusedWith(
    { field: 'handle', code: 'handle_taken', message: 'Somebody has it.' },
    { field: 'password', code: 'password_short', message: 'Too short.' },
  );
  expect(screen.getByLabelText('Handle')).toHaveAccessibleDescription('Somebody has it.');
  expect(screen.getByLabelText('Password')).toHaveAccessibleDescription('Too short.');
  expect(screen.getByLabelText('Name')).toBeValid();
});

test('an error of a field that the form does not have is told all the same', async () => {
  const note = await signUpRefusedWith({ field: 'invitation', code: 'none', message: 'By invitation only.' });
  expect(note).toHaveTextContent('By invitation only.');
});
