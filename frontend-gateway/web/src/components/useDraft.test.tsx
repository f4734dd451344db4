import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createQueryClient } from '../app/createQueryClient';
import { session } from '../gateway/session';
import { type Person } from '../gateway/types';
import { fakeGateway, ok } from '../testing/fakeGateway';
import { ada, someRules } from '../testing/mothers';
import { recordSpans } from '../testing/recordSpans';
import { renderAt } from '../testing/render';

const grace: Person = { uuid: 'uuid-grace', handle: 'grace', display_name: 'Grace Hopper' };

const FIELD = { name: 'What would you like to say?' };

/** What is in the tab's storage. */
const kept = () => Object.keys(sessionStorage).map((key) => sessionStorage.getItem(key));

/** Home, where Ada has written something that she has not sent. */
async function adaWrites() {
  recordSpans();
  fakeGateway({
    'GET /api/rules': () => ok(someRules),
    'GET /api/activities/home': () => ok([]),
    'DELETE /api/session': () => new Response(null, { status: 204 }),
  });
  const client = createQueryClient();
  client.setQueryData(session.queryKey, ada);
  const { user } = renderAt('/', client);
  await user.type(await screen.findByRole('textbox', FIELD), 'Unsent');
  const comesIn = (person: Person) => client.setQueryData(session.queryKey, person);
  const sessionEnds = async () => {
    client.setQueryData(session.queryKey, null);
    await waitFor(() => expect(screen.queryByRole('textbox', FIELD)).not.toBeInTheDocument());
  };
  return { user, sessionEnds, comesIn };
}

test('a draft waits for its writer, whose session has ended', async () => {
  const { sessionEnds, comesIn } = await adaWrites();
  await sessionEnds();
  comesIn(ada);
  expect(await screen.findByRole('textbox', FIELD)).toHaveValue('Unsent');
});

test('a draft is not shown to whoever comes in after its writer’s session has ended', async () => {
  const { sessionEnds, comesIn } = await adaWrites();
  await sessionEnds();
  comesIn(grace);
  expect(await screen.findByRole('textbox', FIELD)).toHaveValue('');
});

test('signing out forgets what was not sent', async () => {
  const { user } = await adaWrites();
  expect(kept()).toContain('Unsent');
  await user.click(screen.getByRole('button', { name: 'Sign out' }));
  expect(await screen.findByTestId('toast')).toHaveTextContent('You are signed out');
  expect(kept()).not.toContain('Unsent');
});
