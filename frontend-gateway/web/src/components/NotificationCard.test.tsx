import { act, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { type Notification } from '../gateway/types';
import { aNotification, ada, grace } from '../testing/mothers';
import { renderInPage } from '../testing/render';
import { NotificationCard } from './NotificationCard';

const kofi = { uuid: 'uuid-kofi', handle: 'kofi', display_name: 'Kofi' };

const show = (changes: Partial<Notification>) =>
  renderInPage(<NotificationCard notification={aNotification(changes)} />);

const text = () => screen.getByTestId('notification').textContent;

afterEach(() => vi.useRealTimers());

test.each([
  [{ kind: 'reply' }, 'Grace Hopper replied to your crud', '/@ada/status/crud'],
  [
    { kind: 'mention', activity_uuid: 'there', reply_to_activity_uuid: null },
    'Grace Hopper mentioned you in a crud',
    '/@grace/status/there',
  ],
  [
    { kind: 'mention', activity_uuid: 'there', reply_to_activity_uuid: 'that' },
    'Grace Hopper mentioned you in a reply',
    '/@grace/status/there',
  ],
  [{ kind: 'like', activity_uuid: 'mine' }, 'Grace Hopper liked your crud', '/@ada/status/mine'],
  [{ kind: 'repost', activity_uuid: 'mine' }, 'Grace Hopper reposted your crud', '/@ada/status/mine'],
  [{ kind: 'follow', message: null }, 'Grace Hopper followed you', '/@grace'],
  [{ kind: 'message', message_group_uuid: 'group' }, 'Grace Hopper sent you a message', '/messages/group'],
  [{ kind: 'message', count: 3, message_group_uuid: 'group' }, 'sent you 3 messages', '/messages/group'],
] satisfies [Partial<Notification>, string, string][])('%o reads "%s"', (changes, words, to) => {
  show(changes);
  expect(text()).toContain(words);
  const object = screen.getAllByRole('link').find((link) => link.getAttribute('href') === to);
  expect(object).toBeDefined();
});

test.each([
  [[grace, kofi], 2, 'Grace Hopper and Kofi liked'],
  [[grace, kofi, ada], 3, 'Grace Hopper, Kofi and 1 other liked'],
  [[grace, kofi, ada], 5, 'Grace Hopper, Kofi and 3 others liked'],
])('several people are named as one says it', (actors, actors_count, words) => {
  show({ kind: 'like', actors, actors_count, count: actors_count });
  expect(text()).toContain(words);
});

test('each of several traces has its button', () => {
  const trace_ids = ['4bf92f3577b34da6a3ce929d0e0e4736', '5b8aa5a2d2c872e8321cf37308d69df2'];
  show({ trace_ids });
  expect(screen.getAllByRole('button', { name: /^trace ?[0-9a-f]{8}$/ })).toHaveLength(2);
});

test('it goes at the moment when what it tells of is gone', () => {
  vi.useFakeTimers();
  show({ expires_at: new Date(Date.now() + 2_000).toISOString() });
  expect(screen.getByTestId('notification')).toBeInTheDocument();
  act(() => void vi.advanceTimersByTime(3_000));
  expect(screen.queryByTestId('notification')).not.toBeInTheDocument();
});
