import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createQueryClient } from '../app/createQueryClient';
import { session } from '../gateway/session';
import { type Person } from '../gateway/types';
import { fakeGateway, ok, refused } from '../testing/fakeGateway';
import { aProfile, ada, someRules } from '../testing/mothers';
import { recordSpans } from '../testing/recordSpans';
import { renderAt } from '../testing/render';

const PROFILE = 'GET /api/activities/@grace';
const FOLLOW = 'PUT /api/users/@grace/follow';
const grace = aProfile({ followers_count: 4 });
const shown = {
  'GET /api/rules': () => ok(someRules),
  [PROFILE]: () => ok({ profile: grace, activities: [] }),
};

function asPerson(person: Person | null) {
  const client = createQueryClient();
  client.setQueryData(session.queryKey, person);
  return client;
}

const button = () => screen.findByRole('button', { name: /^(Follow|Following ?Unfollow) @grace$/ });

test('following shows at once, is one trace, and takes the count by the server’s word', async () => {
  const spans = recordSpans();
  const answers: ((answer: Response) => void)[] = [];
  fakeGateway({ ...shown, [FOLLOW]: () => new Promise((resolve) => answers.push(resolve)) });
  const { user } = renderAt('/@grace', asPerson(ada));
  await user.click(await button());
  expect(await button()).toHaveTextContent('Following');
  expect(screen.getByRole('link', { name: '5 followers' })).toHaveAttribute('href', '/@grace/followers');
  answers[0]?.(ok({ handle: 'grace', followers_count: 7, following_count: 0, current_user_follows: true }));
  expect(await screen.findByRole('link', { name: '7 followers' })).toBeInTheDocument();
  await waitFor(() =>
    expect(spans.named('PUT /api/users/@{handle}/follow').parentSpanContext?.spanId).toBe(
      spans.named('follow person').spanContext().spanId,
    ),
  );
});

test('what is refused is taken back, and told', async () => {
  recordSpans();
  fakeGateway({ ...shown, [FOLLOW]: () => refused(422, { detail: 'You follow 5,000 people already.' }) });
  const { user } = renderAt('/@grace', asPerson(ada));
  await user.click(await button());
  expect(await screen.findByTestId('toast')).toHaveTextContent('You follow 5,000 people already.');
  expect(await button()).toHaveTextContent(/^Follow @grace$/);
  expect(screen.getByRole('link', { name: '4 followers' })).toBeInTheDocument();
});

test('pressing it again ends that', async () => {
  recordSpans();
  const received = fakeGateway({
    ...shown,
    [PROFILE]: () => ok({ profile: { ...grace, current_user_follows: true }, activities: [] }),
    'DELETE /api/users/@grace/follow': () =>
      ok({ handle: 'grace', followers_count: 3, following_count: 0, current_user_follows: false }),
  });
  const { user } = renderAt('/@grace', asPerson(ada));
  await user.click(await button());
  expect(await screen.findByRole('link', { name: '3 followers' })).toBeInTheDocument();
  expect(received.at(-1)?.route).toBe('DELETE /api/users/@grace/follow');
});

test('who is signed out is led to where one signs up, and nobody is offered to follow themselves', async () => {
  recordSpans();
  fakeGateway({
    ...shown,
    'GET /api/activities/@ada': () => ok({ profile: aProfile({ ...ada }), activities: [] }),
  });
  renderAt('/@grace', asPerson(null));
  expect(await screen.findByRole('link', { name: 'Follow @grace' })).toHaveAttribute('href', '/sign-up');
  renderAt('/@ada', asPerson(ada));
  await screen.findByRole('button', { name: 'Edit profile' });
  expect(screen.queryByRole('button', { name: /@ada$/ })).not.toBeInTheDocument();
});
