import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fakeGateway, ok, refused } from '../testing/fakeGateway';
import { aCrud, ada, someRules } from '../testing/mothers';
import { recordSpans } from '../testing/recordSpans';
import { renderAt } from '../testing/render';

const routes = {
  'GET /api/rules': () => ok({ ...someRules, demo: false }),
  'GET /api/activities/home': () => ok([aCrud()]),
};

async function signIn() {
  const { user } = renderAt('/sign-in');
  await user.type(await screen.findByLabelText('Handle'), 'ada');
  await user.type(screen.getByLabelText('Password'), 'correct horse');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
}

test('signing in leads home, and both are one trace', async () => {
  const spans = recordSpans();
  const received = fakeGateway({ ...routes, 'POST /api/session': () => ok(ada, {}, 201) });
  await signIn();
  expect(await screen.findByRole('heading', { name: 'Home' })).toBeInTheDocument();
  await waitFor(() => {
    const { spanId } = spans.named('sign in').spanContext();
    expect(spans.named('GET /api/activities/home').parentSpanContext?.spanId).toBe(spanId);
  });
  expect(received.filter(({ route }) => route === 'GET /api/activities/home')).toHaveLength(1);
});

test('a wrong password is told, and is nowhere in the spans', async () => {
  const spans = recordSpans();
  fakeGateway({
    ...routes,
    'POST /api/session': () => refused(401, { detail: 'Handle and password do not match.' }),
  });
  await signIn();
  expect(await screen.findByRole('alert')).toHaveTextContent('do not match');
  const told = spans
    .all()
    .map(({ name, attributes, status }) => JSON.stringify({ name, attributes, status }));
  expect(told.join()).not.toContain('correct horse');
});
