import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createQueryClient } from '../app/createQueryClient';
import { rules } from '../gateway/rules';
import { type Profile } from '../gateway/types';
import { type Handler, fakeGateway, ok, refused } from '../testing/fakeGateway';
import { aProfile, ada, someRules } from '../testing/mothers';
import { recordSpans } from '../testing/recordSpans';
import { renderInPage } from '../testing/render';
import { EditProfile } from './EditProfile';

const someone = aProfile({ ...ada, bio: 'Old', cruds_count: 1 });
const png = new File(['a picture'], 'me.png', { type: 'image/png' });

function edit(profile: Profile, routes: Record<string, Handler>) {
  const spans = recordSpans();
  const received = fakeGateway({ 'PUT /api/profile/update': () => ok(profile), ...routes });
  const client = createQueryClient();
  client.setQueryData(rules.queryKey, someRules);
  const { user } = renderInPage(<EditProfile profile={profile} onClose={() => undefined} />, '/', client);
  const form = within(screen.getByRole('form', { name: 'Edit profile' }));
  const save = () => user.click(form.getByRole('button', { name: 'Save' }));
  return { spans, received, user, form, save };
}

const preview = () => screen.getByTestId('avatar-preview').querySelector('img');

test('a chosen picture is shown before it is sent, and sent as it is, in the same action', async () => {
  const { spans, received, user, form, save } = edit(someone, {
    'PUT /api/profile/avatar': () => ok({ ...someone, avatar_url: '/api/avatars/1' }),
  });
  await user.upload(form.getByLabelText('Choose a picture'), png);
  await waitFor(() => expect(preview()?.src).toMatch(/^data:image\/png;/));
  expect(received).toEqual([]);
  await save();
  await waitFor(() =>
    expect(received.map(({ route }) => route)).toEqual([
      'PUT /api/profile/avatar',
      'PUT /api/profile/update',
    ]),
  );
  expect(received[0]?.headers.get('Content-Type')).toBe('image/png');
  await waitFor(() =>
    expect(spans.named('PUT /api/profile/avatar').parentSpanContext?.spanId).toBe(
      spans.named('edit profile').spanContext().spanId,
    ),
  );
});

test('a dropped picture is as good as a chosen one', async () => {
  const { form } = edit(someone, {});
  const field = form.getByText(/drop or paste/);
  fireEvent.drop(field, { dataTransfer: { files: [png] } });
  await waitFor(() => expect(preview()).not.toBeNull());
});

test('the picture can be taken away', async () => {
  const { received, user, form, save } = edit(
    { ...someone, avatar_url: '/api/avatars/1' },
    { 'DELETE /api/profile/avatar': () => ok(someone) },
  );
  await user.click(form.getByRole('button', { name: 'Remove' }));
  expect(preview()).toBeNull();
  await save();
  await waitFor(() => expect(received[0]?.route).toBe('DELETE /api/profile/avatar'));
});

test('what the server’s rules exclude is not sent', async () => {
  const { form } = edit(someone, {});
  const drop = (file: File) =>
    fireEvent.drop(form.getByText(/Choose a picture/), { dataTransfer: { files: [file] } });
  drop(new File(['GIF'], 'me.gif', { type: 'image/gif' }));
  expect(await form.findByText('Choose a PNG or JPEG picture.')).toBeInTheDocument();
  drop(new File(['x'.repeat(1001)], 'me.png', { type: 'image/png' }));
  expect(await form.findByText(/^That is larger than/)).toBeInTheDocument();
  expect(preview()).toBeNull();
});

test('a picture that the server refuses is told at its field, and nothing else is sent', async () => {
  const { received, user, form, save } = edit(someone, {
    'PUT /api/profile/avatar': () =>
      refused(422, { errors: [{ field: 'avatar', code: 'avatar_invalid', message: 'No picture.' }] }),
  });
  await user.upload(form.getByLabelText('Choose a picture'), png);
  await waitFor(() => expect(preview()).not.toBeNull());
  await save();
  expect(await form.findByText('No picture.')).toBeInTheDocument();
  expect(received).toHaveLength(1);
});
