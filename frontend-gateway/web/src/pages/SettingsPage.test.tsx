import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createQueryClient } from '../app/createQueryClient';
import { type Account, type OpenSession } from '../gateway/account';
import { session } from '../gateway/session';
import { type Handler, fakeGateway, ok, refused } from '../testing/fakeGateway';
import { ada, someRules } from '../testing/mothers';
import { recordSpans } from '../testing/recordSpans';
import { renderAt } from '../testing/render';

const anAccount: Account = { email: 'ada@example.org', created_at: '2026-01-02T03:04:05Z', is_demo: false };
const aSession = (uuid: string, is_current: boolean): OpenSession => ({
  uuid,
  is_current,
  created_at: '2026-01-02T03:04:05Z',
  expires_at: '2026-02-01T03:04:05Z',
});
const nothing = () => new Response(null, { status: 204 });

async function openSettings(routes: Record<string, Handler> = {}) {
  const spans = recordSpans();
  const received = fakeGateway({
    'GET /api/rules': () => ok(someRules),
    'GET /api/account': () => ok(anAccount),
    'GET /api/sessions': () => ok([aSession('here', true), aSession('there', false)]),
    ...routes,
  });
  const client = createQueryClient();
  client.setQueryData(session.queryKey, ada);
  const { user } = renderAt('/settings', client);
  await screen.findByRole('region', { name: 'Sessions' });
  return { spans, received, user, client };
}

const form = () => within(screen.getByRole('form', { name: 'Change password' }));

test('a changed password is sent with the current one, and the form is empty again', async () => {
  const { received, user, spans } = await openSettings({ 'PUT /api/profile/password': nothing });
  await user.type(form().getByLabelText('Current password'), 'correct horse');
  await user.type(form().getByLabelText('New password'), 'battery staple');
  await user.click(form().getByRole('button', { name: 'Change password' }));
  await waitFor(() => expect(form().getByLabelText('New password')).toHaveValue(''));
  expect(received.find(({ route }) => route === 'PUT /api/profile/password')?.body).toEqual({
    current_password: 'correct horse',
    password: 'battery staple',
  });
  await waitFor(() => expect(spans.named('change password')).toBeDefined());
});

test('what is wrong stands at its field, and the first of them has the focus', async () => {
  const { user } = await openSettings({
    'PUT /api/profile/password': () =>
      refused(422, {
        errors: [
          { field: 'current_password', code: 'current_password_wrong', message: 'Not yours.' },
          { field: 'password', code: 'password_too_short', message: 'Too short.' },
        ],
      }),
  });
  await user.click(form().getByRole('button', { name: 'Change password' }));
  await waitFor(() => expect(form().getByLabelText('Current password')).toHaveFocus());
  expect(form().getByLabelText('Current password')).toHaveAccessibleDescription('Not yours.');
  expect(form().getByLabelText('New password')).toHaveAccessibleDescription('Too short.');
});

test('a password can be looked at', async () => {
  const { user } = await openSettings();
  const field = form().getByLabelText('New password');
  expect(field).toHaveAttribute('type', 'password');
  await user.click(form().getByRole('button', { name: 'Show new password' }));
  expect(field).toHaveAttribute('type', 'text');
  expect(field).toHaveAttribute('autocomplete', 'new-password');
});

test('another session can be ended, and this one is told apart', async () => {
  const { user, received } = await openSettings({ 'DELETE /api/sessions/there': nothing });
  const list = screen.getByRole('list', { name: 'Open sessions' });
  const [end, ...others] = within(list).getAllByRole('button');
  expect(others).toEqual([]);
  if (end !== undefined) await user.click(end);
  await waitFor(() => expect(within(list).getAllByRole('listitem')).toHaveLength(1));
  expect(list).toHaveTextContent('this browser');
  expect(received.at(-1)?.route).toBe('DELETE /api/sessions/there');
});

test('signing out everywhere signs out here, too', async () => {
  const { user, client } = await openSettings({ 'DELETE /api/sessions': nothing });
  await user.click(screen.getByRole('button', { name: 'Sign out everywhere' }));
  await waitFor(() => expect(client.getQueryData(session.queryKey)).toBeNull());
  expect(await screen.findByText('Come in to see this')).toBeInTheDocument();
});

test('a demo person’s password is nobody’s to change', async () => {
  await openSettings({ 'GET /api/account': () => ok({ ...anAccount, is_demo: true }) });
  expect(screen.queryByRole('form', { name: 'Change password' })).not.toBeInTheDocument();
  expect(screen.getByRole('region', { name: 'Password' })).toHaveTextContent('Demo people share');
});
