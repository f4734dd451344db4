import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { createQueryClient } from '../app/createQueryClient';
import { session } from '../gateway/session';
import { fakeGateway, ok, refused } from '../testing/fakeGateway';
import { aCrud, aReply, ada, someRules } from '../testing/mothers';
import { recordSpans } from '../testing/recordSpans';
import { renderAt } from '../testing/render';

const THREAD = 'GET /api/activities/@grace/status/root';
const rules = { 'GET /api/rules': () => ok(someRules) };

function signedIn() {
  const client = createQueryClient();
  client.setQueryData(session.queryKey, ada);
  return client;
}

test('replies stand under what they answer', async () => {
  recordSpans();
  const replies = [
    aReply('root', { uuid: 'a', message: 'First' }),
    aReply('a', { uuid: 'b', message: 'Second' }),
  ];
  fakeGateway({
    ...rules,
    [THREAD]: () => ok({ ancestors: [], activity: aCrud({ uuid: 'root' }), replies }),
  });
  renderAt('/@grace/status/root');
  const second = (await screen.findByText('Second')).closest('li');
  expect(second?.parentElement?.closest('li')).toHaveTextContent('First');
});

test('a reply appears at once, counted, and is one trace', async () => {
  const spans = recordSpans();
  fakeGateway({
    ...rules,
    [THREAD]: () => ok({ ancestors: [], activity: aCrud({ uuid: 'root' }), replies: [] }),
    'POST /api/activities/root/reply': ({ body }) => ok(aReply('root', body as object), {}, 201),
  });
  const { user } = renderAt('/@grace/status/root', signedIn());
  await user.type(await screen.findByRole('textbox'), 'I agree{Control>}{Enter}{/Control}');
  expect(await screen.findByText('I agree')).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: '1 reply' })).toBeInTheDocument();
  await waitFor(() => {
    const request = spans.named('POST /api/activities/{uuid}/reply');
    expect(request.parentSpanContext?.spanId).toBe(spans.named('reply to crud').spanContext().spanId);
  });
});

test('who is not signed in sees no form', async () => {
  recordSpans();
  fakeGateway({
    ...rules,
    [THREAD]: () => ok({ ancestors: [], activity: aCrud({ uuid: 'root' }), replies: [] }),
  });
  renderAt('/@grace/status/root');
  await screen.findByText('No replies yet');
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});

test('an unknown crud is gone, which is no failure to try again', async () => {
  recordSpans();
  fakeGateway({ ...rules, [THREAD]: () => refused(404, {}) });
  renderAt('/@grace/status/root');
  expect(await screen.findByText('This crud is gone')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
});

test('a session that has ended meanwhile is told, and the draft is kept', async () => {
  recordSpans();
  fakeGateway({
    ...rules,
    [THREAD]: () => ok({ ancestors: [], activity: aCrud({ uuid: 'root' }), replies: [] }),
    'POST /api/activities/root/reply': () => refused(401, { detail: 'Sign in first.' }),
  });
  const { user } = renderAt('/@grace/status/root', signedIn());
  await user.type(await screen.findByRole('textbox'), 'Kept{Control>}{Enter}{/Control}');
  expect(await screen.findByTestId('toast')).toHaveTextContent('Your session has ended');
  expect(sessionStorage.getItem(`cruddur.draft.${ada.uuid}.reply.root`)).toBe('Kept');
});

test('a reply stands below what it answers, from the first on, marked and in view', async () => {
  recordSpans();
  const shown = vi.fn();
  HTMLElement.prototype.scrollIntoView = shown;
  const ancestors = [
    aCrud({ uuid: 'first', message: 'The first' }),
    aReply('first', { uuid: 'second', message: 'The second' }),
  ];
  const activity = aReply('second', { uuid: 'third', message: 'The third' });
  fakeGateway({
    ...rules,
    'GET /api/activities/@grace/status/third': () => ok({ ancestors, activity, replies: [] }),
  });
  renderAt('/@grace/status/third');
  const above = await screen.findByRole('list', { name: 'What this answers' });
  expect(within(above).getAllByTestId('crud')).toHaveLength(2);
  const [first, second, third] = screen.getAllByTestId('crud');
  expect(first).toHaveTextContent('The first');
  expect(second).toHaveTextContent('The second');
  expect(third).toHaveAttribute('aria-current', 'true');
  expect(shown.mock.contexts[0]).toContainElement(third ?? null);
});
