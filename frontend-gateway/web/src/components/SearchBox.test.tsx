import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { recentSearches } from '../app/recentSearches';
import { type Handler, fakeGateway, ok, refused } from '../testing/fakeGateway';
import { aCrud, ada, someRules } from '../testing/mothers';
import { recordSpans } from '../testing/recordSpans';
import { renderAt } from '../testing/render';

afterEach(() => recentSearches.clear());

const nothing = { people: [], tags: [], activities: [] };
const found = {
  people: [ada],
  tags: [{ tag: 'adagio', count: 2 }],
  activities: [aCrud({ uuid: 'one', handle: 'grace', message: 'Hello Ada' })],
};

/** The search page, whose only box is the one in its middle. */
async function openSearch(routes: Record<string, Handler>) {
  const received = fakeGateway({
    'GET /api/rules': () => ok(someRules),
    'GET /api/activities/trending': () => ok([]),
    'GET /api/users/suggested': () => ok([]),
    ...routes,
  });
  const { user } = renderAt('/search');
  return { user, received, box: await screen.findByRole('combobox', { name: 'Search' }) };
}

const asked = (received: readonly { route: string }[]) =>
  received.map(({ route }) => route).filter((route) => route.startsWith('GET /api/search'));

test('a pause in the typing is one action, and shows people, tags and cruds', async () => {
  const spans = recordSpans();
  const { user, box, received } = await openSearch({ 'GET /api/search?term=ada': () => ok(found) });
  await user.type(box, 'ada');
  expect(await screen.findByRole('group', { name: 'People' })).toHaveTextContent('Ada Lovelace @ada');
  expect(screen.getByRole('group', { name: 'Tags' })).toHaveTextContent('#adagio 2 cruds');
  expect(screen.getByRole('group', { name: 'Cruds' })).toHaveTextContent('Grace Hopper: Hello Ada');
  expect(within(screen.getByRole('group', { name: 'Cruds' })).getByText('Ada').tagName).toBe('MARK');
  expect(box).toHaveAttribute('aria-expanded', 'true');
  expect(asked(received)).toEqual(['GET /api/search?term=ada']);
  await waitFor(() =>
    expect(spans.named('GET /api/search').parentSpanContext?.spanId).toBe(
      spans.named('search as you type').spanContext().spanId,
    ),
  );
});

test('arrow keys walk through all groups, and Enter opens', async () => {
  recordSpans();
  const { user, box } = await openSearch({
    'GET /api/search?term=ada': () => ok(found),
    'GET /api/activities/search?term=%23adagio': () => ok([aCrud({ uuid: 'tagged' })]),
  });
  await user.type(box, 'ada');
  await screen.findByRole('group', { name: 'People' });
  await user.keyboard('{ArrowDown}{ArrowDown}');
  const option = screen.getByRole('option', { name: '#adagio 2 cruds', selected: true });
  expect(box).toHaveAttribute('aria-activedescendant', option.id);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByTestId('crud')).toHaveAttribute('data-uuid', 'tagged'));
});

test('above the first suggestion stands what was typed, then the last', async () => {
  recordSpans();
  const { user, box } = await openSearch({ 'GET /api/search?term=ada': () => ok(found) });
  await user.type(box, 'ada');
  await screen.findByRole('group', { name: 'People' });
  await user.keyboard('{ArrowUp}');
  expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Hello Ada');
  await user.keyboard('{ArrowDown}');
  expect(screen.queryByRole('option', { selected: true })).not.toBeInTheDocument();
});

test('another key cancels what is under way, which is no error, and its answer never shows', async () => {
  const spans = recordSpans();
  const { user, box, received } = await openSearch({
    'GET /api/search?term=a': () => new Promise<Response>(() => undefined),
    'GET /api/search?term=ad': () => ok(found),
  });
  await user.type(box, 'a');
  await waitFor(() => expect(asked(received)).toHaveLength(1));
  await user.type(box, 'd');
  expect(await screen.findByRole('group', { name: 'People' })).toBeInTheDocument();
  for (const name of ['search as you type', 'GET /api/search']) {
    const first = spans.named(name);
    expect(first.attributes).toHaveProperty('cruddur.cancelled', true);
    expect(first.status.code).toBe(0);
  }
});

test('Escape closes the list, then empties the box', async () => {
  recordSpans();
  const { user, box } = await openSearch({ 'GET /api/search?term=ada': () => ok(found) });
  await user.type(box, 'ada');
  await screen.findByRole('listbox');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  expect(box).toHaveValue('ada');
  await user.keyboard('{Escape}');
  expect(box).toHaveValue('');
});

test('what was looked for is remembered, and can be forgotten', async () => {
  recordSpans();
  const { user, box } = await openSearch({
    'GET /api/search?term=tea': () => ok(nothing),
    'GET /api/activities/search?term=tea': () => ok([]),
  });
  await user.type(box, 'tea{Enter}');
  await screen.findByText('Nothing found');
  await user.clear(screen.getByRole('combobox', { name: 'Search' }));
  expect(screen.getByRole('group', { name: 'Recent searches' })).toHaveTextContent('tea');
  await user.click(screen.getByRole('button', { name: 'Clear recent searches' }));
  expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  expect(localStorage).toHaveLength(0);
});

test('nothing found, and a failure, are said', async () => {
  recordSpans();
  const { user, box } = await openSearch({
    'GET /api/search?term=x': () => ok(nothing),
    'GET /api/search?term=xy': () => refused(503, { detail: 'Not now.' }),
  });
  await user.type(box, 'x');
  await waitFor(() => expect(screen.getAllByText('Nothing found')).not.toHaveLength(0));
  await user.type(box, 'y');
  await waitFor(() => expect(screen.getAllByText('Not now.')).not.toHaveLength(0));
});

test('what could not be looked for is said, beside what was found', async () => {
  recordSpans();
  const { user, box } = await openSearch({
    'GET /api/search?term=ada': () => ok({ ...nothing, people: [ada] }, { 'X-Left-Out': 'tags, cruds' }),
  });
  await user.type(box, 'ada');
  expect(await screen.findByRole('group', { name: 'People' })).toHaveTextContent('Ada Lovelace @ada');
  expect(screen.getAllByText('Just now, tags and cruds cannot be found.')).not.toHaveLength(0);
});

test('a term that is too long is not asked for', async () => {
  recordSpans();
  const { user, box, received } = await openSearch({});
  await waitFor(() => expect(received.some(({ route }) => route === 'GET /api/rules')).toBe(true));
  await user.click(box);
  await user.paste('x'.repeat(31));
  await waitFor(() => expect(screen.getAllByText('That is longer than 30 characters.')).not.toHaveLength(0));
  await user.keyboard('{Enter}');
  expect(asked(received)).toEqual([]);
});
