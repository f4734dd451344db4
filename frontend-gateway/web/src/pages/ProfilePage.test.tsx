import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createQueryClient } from '../app/createQueryClient';
import { session } from '../gateway/session';
import { type Crud, type Profile } from '../gateway/types';
import { type Received, fakeGateway, ok, refused } from '../testing/fakeGateway';
import { aCrud, ada, someRules, aReply } from '../testing/mothers';
import { recordSpans } from '../testing/recordSpans';
import { renderAt } from '../testing/render';

const PROFILE = 'GET /api/activities/@ada';
const rules = { 'GET /api/rules': () => ok(someRules) };
const bodyOf = (profile: Partial<Profile>, ...activities: readonly Crud[]) => ({
  profile: { ...ada, bio: '', banner: 'violet', cruds_count: activities.length, ...profile },
  activities,
});

function signedIn() {
  const client = createQueryClient();
  client.setQueryData(session.queryKey, ada);
  return client;
}

test('it shows who somebody is and what they said', async () => {
  recordSpans();
  fakeGateway({
    ...rules,
    [PROFILE]: () => ok(bodyOf({ bio: 'Sees #engines.', cruds_count: 1200 }, aCrud({ uuid: 'one' }))),
  });
  renderAt('/@ada');
  const profile = await screen.findByTestId('profile');
  expect(profile).toHaveTextContent('Ada Lovelace@adaSees #engines.1200 cruds');
  expect(within(profile).getByRole('link', { name: '#engines' })).toBeInTheDocument();
  expect(screen.getByTestId('crud')).toHaveAttribute('data-uuid', 'one');
  await waitFor(() => expect(document.title).toBe('Ada Lovelace (@ada) · Cruddur'));
});

test('opening it is one action, and so is each page more', async () => {
  const spans = recordSpans();
  fakeGateway({
    ...rules,
    [PROFILE]: () => ok(bodyOf({}, aCrud()), { Link: '</api/activities/@ada?before=1>; rel="next"' }),
    [`${PROFILE}?before=1`]: () => ok(bodyOf({}, aCrud())),
  });
  const { user } = renderAt('/@ada');
  await user.click(await screen.findByRole('button', { name: 'Show older cruds' }));
  await waitFor(() => expect(screen.getAllByTestId('crud')).toHaveLength(2));
  const requests = spans.all().filter(({ name }) => name === 'GET /api/activities/@{handle}');
  expect(requests.map(({ parentSpanContext }) => parentSpanContext?.spanId)).toEqual([
    spans.named('open profile').spanContext().spanId,
    spans.named('load more cruds').spanContext().spanId,
  ]);
});

test('one changes one’s own profile, which the page shows at once', async () => {
  const spans = recordSpans();
  const changed = ({ body }: Received) => ok({ ...ada, ...(body as object) });
  const received = fakeGateway({
    ...rules,
    [PROFILE]: () => ok(bodyOf({ bio: 'Old' }, aCrud({ handle: 'ada' }))),
    'PUT /api/profile/update': changed,
  });
  const { user } = renderAt('/@ada', signedIn());
  await user.click(await screen.findByRole('button', { name: 'Edit profile' }));
  const form = screen.getByRole('form', { name: 'Edit profile' });
  await user.clear(within(form).getByLabelText('Name'));
  await user.type(within(form).getByLabelText('Name'), 'Countess');
  await user.type(within(form).getByLabelText('About you'), ' and new');
  await user.click(within(form).getByRole('radio', { name: 'Forest' }));
  await user.click(within(form).getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.queryByRole('form', { name: 'Edit profile' })).not.toBeInTheDocument());
  expect(received.at(-1)?.body).toEqual({ display_name: 'Countess', bio: 'Old and new', banner: 'forest' });
  expect(screen.getByTestId('profile')).toHaveTextContent('Countess@adaOld and new');
  expect(screen.getByTestId('crud')).toHaveAccessibleName('Crud by Countess');
  await waitFor(() =>
    expect(spans.named('PUT /api/profile/update').parentSpanContext?.spanId).toBe(
      spans.named('edit profile').spanContext().spanId,
    ),
  );
});

test('what the server refuses stands at its field, and the dialog stays', async () => {
  recordSpans();
  fakeGateway({
    ...rules,
    [PROFILE]: () => ok(bodyOf({})),
    'PUT /api/profile/update': () =>
      refused(422, { errors: [{ field: 'bio', code: 'bio_invalid', message: 'Not that.' }] }),
  });
  const { user } = renderAt('/@ada', signedIn());
  await user.click(await screen.findByRole('button', { name: 'Edit profile' }));
  const form = screen.getByRole('form', { name: 'Edit profile' });
  await user.click(within(form).getByRole('button', { name: 'Save' }));
  expect(await within(form).findByText('Not that.')).toBeInTheDocument();
});

test('a bio that is too long, as the server’s rules say, cannot be sent', async () => {
  recordSpans();
  fakeGateway({ ...rules, [PROFILE]: () => ok(bodyOf({ bio: 'x'.repeat(20) })) });
  const { user } = renderAt('/@ada', signedIn());
  await user.click(await screen.findByRole('button', { name: 'Edit profile' }));
  const form = screen.getByRole('form', { name: 'Edit profile' });
  expect(within(form).getByRole('button', { name: 'Save' })).toBeEnabled();
  await user.type(within(form).getByLabelText('About you'), 'y');
  expect(within(form).getByRole('button', { name: 'Save' })).toBeDisabled();
});

test('nobody else’s profile can be edited', async () => {
  recordSpans();
  fakeGateway({
    ...rules,
    'GET /api/activities/@grace': () => ok(bodyOf({ uuid: 'grace', handle: 'grace' })),
  });
  renderAt('/@grace', signedIn());
  await screen.findByTestId('profile');
  expect(screen.queryByRole('button', { name: 'Edit profile' })).not.toBeInTheDocument();
});

test('who has nothing alive is told what to do', async () => {
  recordSpans();
  fakeGateway({ ...rules, [PROFILE]: () => ok(bodyOf({})) });
  renderAt('/@ada', signedIn());
  expect(await screen.findByRole('link', { name: 'Say something new' })).toHaveAttribute('href', '/#compose');
});

test('an unknown handle is nobody, which is no failure to try again', async () => {
  recordSpans();
  fakeGateway(rules);
  renderAt('/@ada');
  expect(await screen.findByText('There is nobody here')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
});

test('a failure tells its trace and can be tried again', async () => {
  recordSpans();
  let attempts = 0;
  fakeGateway({
    ...rules,
    [PROFILE]: () =>
      ++attempts === 1 ? refused(503, { detail: 'Not now.', trace_id: 'abc' }) : ok(bodyOf({})),
  });
  const { user } = renderAt('/@ada');
  expect(await screen.findByRole('alert')).toHaveTextContent(/Not now.*abc/);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByTestId('profile')).toBeInTheDocument();
});

test('an address without the @ is no profile', async () => {
  recordSpans();
  fakeGateway(rules);
  renderAt('/ada');
  expect(await screen.findByText('There is no such page')).toBeInTheDocument();
});

test('replies have an address and a title of their own, and say whom they answer', async () => {
  const spans = recordSpans();
  fakeGateway({
    ...rules,
    [PROFILE]: () => ok(bodyOf({})),
    [`${PROFILE}/replies`]: () =>
      ok([
        aCrud({
          uuid: 'answer',
          handle: 'ada',
          reply_to_activity_uuid: 'crud',
          reply_to_handle: 'grace',
        }),
      ]),
  });
  renderAt('/@ada/replies');
  const reply = await screen.findByTestId('crud');
  expect(reply).toHaveTextContent('Replying to @grace');
  expect(within(reply).getByRole('link', { name: '@grace' })).toHaveAttribute('href', '/@grace');
  expect(screen.getByRole('link', { name: 'Replies', current: 'page' })).toBeInTheDocument();
  await waitFor(() => expect(document.title).toBe('Replies by Ada Lovelace (@ada) · Cruddur'));
  await waitFor(() =>
    expect(spans.named('GET /api/activities/@{handle}/replies').parentSpanContext?.spanId).toBe(
      spans.named('open replies').spanContext().spanId,
    ),
  );
});

test('replies that come without whom they answer say so, with the trace that says why', async () => {
  recordSpans();
  const headers = { 'X-Left-Out': 'answered', traceresponse: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` };
  fakeGateway({
    ...rules,
    [PROFILE]: () => ok(bodyOf({})),
    [`${PROFILE}/replies`]: () => ok([aReply('crud', { handle: 'ada' })], headers),
  });
  renderAt('/@ada/replies');
  const note = await screen.findByText(/Whom the replies answer cannot be told just now/);
  expect(within(note).getByRole('button', { name: /trace/i })).toBeInTheDocument();
  expect(screen.getByTestId('crud')).not.toHaveTextContent('Replying to');
});

test('likes are a tab away, and older ones a page', async () => {
  recordSpans();
  fakeGateway({
    ...rules,
    [PROFILE]: () => ok(bodyOf({})),
    [`${PROFILE}/likes`]: () =>
      ok([aCrud({ uuid: 'last' })], { Link: '</api/activities/@ada/likes?before=1>; rel="next"' }),
    [`${PROFILE}/likes?before=1`]: () => ok([aCrud({ uuid: 'first' })]),
  });
  const { user } = renderAt('/@ada');
  await user.click(await screen.findByRole('link', { name: 'Likes' }));
  await user.click(await screen.findByRole('button', { name: 'Show older cruds' }));
  await waitFor(() =>
    expect(screen.getAllByTestId('crud').map(({ dataset }) => dataset.uuid)).toEqual(['last', 'first']),
  );
  await waitFor(() => expect(document.title).toBe('Liked by Ada Lovelace (@ada) · Cruddur'));
});

test('a tab with nothing in it says so, and to its owner what to do about it', async () => {
  recordSpans();
  fakeGateway({ ...rules, [PROFILE]: () => ok(bodyOf({})), [`${PROFILE}/likes`]: () => ok([]) });
  renderAt('/@ada/likes', signedIn());
  expect(await screen.findByText('No likes alive')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Find something to like' })).toHaveAttribute('href', '/');
});

test('a tab that cannot be had says so under the profile, and can be tried again', async () => {
  recordSpans();
  let isDown = true;
  fakeGateway({
    ...rules,
    [PROFILE]: () => ok(bodyOf({})),
    [`${PROFILE}/likes`]: () => (isDown ? refused(503, {}) : ok([aCrud({ uuid: 'liked' })])),
  });
  const { user } = renderAt('/@ada/likes');
  const again = await screen.findByRole('button', { name: 'Try again' });
  expect(screen.getByTestId('profile')).toBeInTheDocument();
  isDown = false;
  await user.click(again);
  expect(await screen.findByTestId('crud')).toHaveAttribute('data-uuid', 'liked');
});
