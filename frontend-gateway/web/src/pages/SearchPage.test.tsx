import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fakeGateway, ok, refused } from '../testing/fakeGateway';
import { aCrud, ada, someRules } from '../testing/mothers';
import { recordSpans } from '../testing/recordSpans';
import { renderAt } from '../testing/render';

const SEARCH = 'GET /api/activities/search';
const around = {
  'GET /api/rules': () => ok(someRules),
  'GET /api/activities/home': () => ok([aCrud({ message: 'On #Tracing' })]),
  'GET /api/activities/trending': () => ok([{ tag: 'sql', count: 3 }]),
  'GET /api/users/suggested': () => ok([ada]),
};

const side = () => within(screen.getByRole('complementary', { name: 'More about Cruddur' }));

test('a search from the side column is one action, and shows what it finds', async () => {
  const spans = recordSpans();
  fakeGateway({ ...around, [`${SEARCH}?term=green%20%26%20tea`]: () => ok([aCrud({ uuid: 'one' })]) });
  const { user } = renderAt('/');
  await user.type(side().getByRole('combobox', { name: 'Search' }), ' green & tea {Enter}');
  await waitFor(() => expect(screen.getByTestId('crud')).toHaveAttribute('data-uuid', 'one'));
  expect(screen.getByRole('combobox')).toHaveValue('green & tea');
  await waitFor(() =>
    expect(spans.named(SEARCH).parentSpanContext?.spanId).toBe(spans.named('search').spanContext().spanId),
  );
});

test('a tag in a crud leads to its search', async () => {
  recordSpans();
  fakeGateway({ ...around, [`${SEARCH}?term=%23Tracing`]: () => ok([aCrud({ uuid: 'tagged' })]) });
  const { user } = renderAt('/');
  await user.click(await screen.findByRole('link', { name: '#Tracing' }));
  await waitFor(() => expect(screen.getByTestId('crud')).toHaveAttribute('data-uuid', 'tagged'));
});

test('another search on the page replaces the first', async () => {
  recordSpans();
  fakeGateway({
    ...around,
    [`${SEARCH}?term=one`]: () => ok([aCrud({ uuid: 'one' })]),
    [`${SEARCH}?term=two`]: () => ok([aCrud({ uuid: 'two' })]),
  });
  const { user } = renderAt('/search?term=one');
  await waitFor(() => expect(screen.getByTestId('crud')).toHaveAttribute('data-uuid', 'one'));
  await user.clear(screen.getByRole('combobox'));
  await user.type(screen.getByRole('combobox'), 'two{Enter}');
  await waitFor(() => expect(screen.getByTestId('crud')).toHaveAttribute('data-uuid', 'two'));
});

test('searching for nothing asks nothing', async () => {
  recordSpans();
  const received = fakeGateway(around);
  const { user } = renderAt('/search');
  await user.type(await screen.findByRole('combobox'), '  {Enter}');
  expect(screen.getByText('What are you looking for?')).toBeInTheDocument();
  expect(received.some(({ route }) => route.startsWith(SEARCH))).toBe(false);
});

test('people and tags have views of their own, endless', async () => {
  const spans = recordSpans();
  const next = '/api/users/search?term=a&offset=1&limit=1';
  fakeGateway({
    ...around,
    [`${SEARCH}?term=a`]: () => ok([]),
    'GET /api/users/search?term=a': () => ok([ada], { Link: `<${next}>; rel="next"` }),
    [`GET ${next}`]: () => ok([ada, { ...ada, uuid: 'other', handle: 'adam', display_name: 'Adam' }]),
    'GET /api/activities/tags?term=a': () => ok([{ tag: 'art', count: 1 }]),
  });
  const { user } = renderAt('/search?term=a');
  const tabs = within(await screen.findByRole('navigation', { name: 'What to look for' }));
  await user.click(tabs.getByRole('link', { name: 'People' }));
  await user.click(await screen.findByRole('button', { name: 'Show more people' }));
  const main = within(screen.getByRole('main'));
  expect(await main.findByRole('link', { name: /Adam/ })).toHaveAttribute('href', '/@adam');
  expect(main.getAllByRole('link', { name: /@ada/ })).toHaveLength(2);
  await user.click(tabs.getByRole('link', { name: 'Tags' }));
  expect(await main.findByRole('link', { name: '#art 1 crud' })).toBeInTheDocument();
  expect(tabs.getByRole('link', { name: 'Tags' })).toHaveAttribute('aria-current', 'page');
  await waitFor(() => expect(spans.named('search tags')).toBeDefined());
});

test('the slash key leads to the search box', async () => {
  recordSpans();
  fakeGateway(around);
  const { user } = renderAt('/');
  await screen.findByTestId('crud');
  await user.keyboard('/');
  expect(side().getByRole('combobox', { name: 'Search' })).toHaveFocus();
  expect(side().getByRole('combobox', { name: 'Search' })).toHaveValue('');
});

test('nothing found says so', async () => {
  recordSpans();
  fakeGateway({ ...around, [`${SEARCH}?term=x`]: () => ok([]) });
  renderAt('/search?term=x');
  expect(await screen.findByText('Nothing found')).toBeInTheDocument();
});

test('a failure tells its trace and can be tried again', async () => {
  recordSpans();
  let attempts = 0;
  fakeGateway({
    ...around,
    [`${SEARCH}?term=x`]: () =>
      ++attempts === 1 ? refused(503, { detail: 'Not now.', trace_id: 'abc' }) : ok([aCrud()]),
  });
  const { user } = renderAt('/search?term=x');
  expect(await screen.findByRole('alert')).toHaveTextContent(/Not now.*abc/);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByTestId('crud')).toBeInTheDocument();
});

test('beside the page stand the tags and the people that the server names', async () => {
  recordSpans();
  fakeGateway(around);
  renderAt('/');
  const tag = await side().findByRole('link', { name: '#sql 3 cruds' });
  expect(tag).toHaveAttribute('href', '/search?term=%23sql');
  expect(side().getByRole('link', { name: /Ada Lovelace/ })).toHaveAttribute('href', '/@ada');
});

test('what stands beside the page is asked for once, not with each page', async () => {
  recordSpans();
  const received = fakeGateway(around);
  const { user } = renderAt('/');
  await screen.findByTestId('crud');
  await user.click(screen.getByRole('link', { name: 'Traces' }));
  await user.click(screen.getByRole('link', { name: 'Home' }));
  await screen.findByTestId('crud');
  expect(received.filter(({ route }) => route === 'GET /api/activities/trending')).toHaveLength(1);
});

test('tags that cannot be had are no failure of the page, and can be asked for again', async () => {
  recordSpans();
  let attempts = 0;
  fakeGateway({
    ...around,
    'GET /api/activities/trending': () =>
      ++attempts === 1 ? refused(503, { detail: 'Not now.' }) : ok([{ tag: 'sql', count: 1 }]),
  });
  const { user } = renderAt('/');
  await screen.findByTestId('crud');
  await user.click(await side().findByRole('button', { name: 'Load again' }));
  expect(await side().findByRole('link', { name: '#sql 1 crud' })).toBeInTheDocument();
});
