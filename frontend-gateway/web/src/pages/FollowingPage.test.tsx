import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { createQueryClient } from '../app/createQueryClient';
import { session } from '../gateway/session';
import { type Person } from '../gateway/types';
import { FakeEventSource } from '../testing/FakeEventSource';
import { fakeGateway, ok } from '../testing/fakeGateway';
import { aCrud, ada, someRules } from '../testing/mothers';
import { recordSpans } from '../testing/recordSpans';
import { renderAt } from '../testing/render';

const FOLLOWING = 'GET /api/activities/following';
const HOUR = 3_600_000;
const grace: Person = { uuid: 'uuid-grace', handle: 'grace', display_name: 'Grace Hopper' };
const rules = { 'GET /api/rules': () => ok(someRules) };

function asPerson(person: Person | null) {
  const client = createQueryClient();
  client.setQueryData(session.queryKey, person);
  return client;
}

const uuids = () => screen.queryAllByTestId('crud').map(({ dataset }) => dataset.uuid);

const posted = (uuid: string, changes: object = {}) => ({
  uuid,
  user_uuid: grace.uuid,
  expires_at: new Date(Date.now() + HOUR).toISOString(),
  ...changes,
});

const stream = (url: string) => FakeEventSource.to(url);

beforeEach(() => void (FakeEventSource.all.length = 0));

test('the feed says who reposted what, and its tab and home are marked', async () => {
  recordSpans();
  const reposted = aCrud({ uuid: 'one', handle: 'sven', display_name: 'Sven', reposted_by: grace });
  const own = aCrud({ uuid: 'two', handle: 'sven', reposted_by: ada });
  fakeGateway({ ...rules, [FOLLOWING]: () => ok([reposted, own, reposted]) });
  renderAt('/following', asPerson(ada));
  await waitFor(() => expect(uuids()).toEqual(['one', 'two']));
  expect(screen.getAllByTestId('crud')[0]).toHaveTextContent(/^Grace Hopper reposted/);
  expect(screen.getAllByTestId('crud')[1]).toHaveTextContent(/^You reposted/);
  const tabs = within(screen.getByRole('navigation', { name: 'Feeds' }));
  expect(tabs.getByRole('link', { name: 'Following' })).toHaveAttribute('aria-current', 'page');
  expect(tabs.getByRole('link', { name: 'Home' })).not.toHaveAttribute('aria-current');
});

test('who follows nobody is shown some people, and whoever is signed out the way in', async () => {
  recordSpans();
  fakeGateway({ ...rules, [FOLLOWING]: () => ok([]), 'GET /api/users/suggested': () => ok([grace]) });
  renderAt('/following', asPerson(ada));
  const main = await screen.findByRole('main');
  expect(await within(main).findByRole('button', { name: 'Follow @grace' })).toBeInTheDocument();
});

test('whoever is signed out has no such feed', async () => {
  recordSpans();
  const received = fakeGateway(rules);
  renderAt('/following', asPerson(null));
  expect(await screen.findByRole('heading', { name: 'Following' })).toBeInTheDocument();
  expect(screen.queryByRole('navigation', { name: 'Feeds' })).not.toBeInTheDocument();
  expect(received.map(({ route }) => route)).not.toContain(FOLLOWING);
  expect(FakeEventSource.all.filter(({ url }) => url.includes('activities'))).toEqual([]);
});

test('new cruds of others are counted, each once, and shown when asked for, as one trace', async () => {
  const spans = recordSpans();
  let feed = [aCrud({ uuid: 'a' })];
  fakeGateway({ ...rules, [FOLLOWING]: () => ok(feed) });
  const { user } = renderAt('/following', asPerson(ada));
  await waitFor(() => expect(uuids()).toEqual(['a']));
  const live = await waitFor(() => stream('/api/activities/following/stream?after=a'));
  act(() => {
    live.send('posted', posted('b'));
    live.send('posted', posted('b'));
    live.send('posted', posted('a'));
    live.send('posted', posted('mine', { user_uuid: ada.uuid }));
    live.send('posted', posted('gone', { expires_at: new Date(Date.now() - 1).toISOString() }));
    live.send('posted', posted('c'));
  });
  feed = [aCrud({ uuid: 'c' }), aCrud({ uuid: 'b' }), ...feed];
  const status = screen.getByRole('status', { name: 'New cruds' });
  await user.click(await within(status).findByRole('button', { name: '2 new cruds' }));
  await waitFor(() => expect(uuids()).toEqual(['c', 'b', 'a']));
  await waitFor(() => expect(status).toBeEmptyDOMElement());
  await waitFor(() => expect(spans.named(FOLLOWING).spanContext().traceId).not.toBe(''));
  expect(spans.named('show new cruds').parentSpanContext).toBeUndefined();
});

test('the stream is closed while nobody looks at the feed, and goes on from what is known', async () => {
  recordSpans();
  fakeGateway({ ...rules, 'GET /api/activities/home': () => ok([aCrud({ uuid: 'a' })]) });
  const { user } = renderAt('/', asPerson(null));
  const live = await waitFor(() => stream('/api/activities/home/stream?after=a'));
  const hidden = (isHidden: boolean) => {
    Object.defineProperty(document, 'visibilityState', {
      value: isHidden ? 'hidden' : 'visible',
      configurable: true,
    });
    document.dispatchEvent(new Event('visibilitychange'));
  };
  hidden(true);
  expect(live.readyState).toBe(FakeEventSource.CLOSED);
  hidden(false);
  const again = stream('/api/activities/home/stream?after=a');
  expect(again).not.toBe(live);
  await user.click(screen.getByRole('link', { name: 'Traces' }));
  await waitFor(() => expect(again.readyState).toBe(FakeEventSource.CLOSED));
});
