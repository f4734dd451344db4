import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createQueryClient } from '../app/createQueryClient';
import { session } from '../gateway/session';
import { FakeEventSource } from '../testing/FakeEventSource';
import { type Handler, fakeGateway, ok, refused } from '../testing/fakeGateway';
import { aNotification, ada, someRules } from '../testing/mothers';
import { recordSpans } from '../testing/recordSpans';
import { renderAt } from '../testing/render';

const READ = 'POST /api/notifications/read';

function open(path: string, list: Handler, read: Handler = () => ok({ unread_count: 0 })) {
  const received = fakeGateway({
    'GET /api/rules': () => ok(someRules),
    'GET /api/activities/home': () => ok([]),
    'GET /api/notifications': list,
    'GET /api/notifications?only=mentions': list,
    [READ]: read,
  });
  const client = createQueryClient();
  client.setQueryData(session.queryKey, ada);
  renderAt(path, client);
  return received;
}

const unreadIs = (unread_count: number) =>
  act(() => FakeEventSource.to('/api/notifications/stream').send('unread', { unread_count }));

test('the number of unread ones changes live', async () => {
  recordSpans();
  open('/', () => ok([]));
  await screen.findByText('Nothing here yet');
  unreadIs(3);
  expect(screen.getByTestId('unread-count')).toHaveTextContent('3');
  unreadIs(0);
  expect(screen.queryByTestId('unread-count')).not.toBeInTheDocument();
});

test('looking at them reads them, in the same trace', async () => {
  const spans = recordSpans();
  open('/notifications', () => ok([aNotification({ message: 'I answer.' })]));
  expect(await screen.findByText('I answer.')).toBeInTheDocument();
  await waitFor(() => {
    const { spanId } = spans.named('read notifications').spanContext();
    expect(spans.named(READ).parentSpanContext?.spanId).toBe(spanId);
  });
});

test('those that come without what was said say so', async () => {
  recordSpans();
  open('/notifications', () => ok([aNotification({ message: null })], { 'X-Left-Out': 'message' }));
  expect(await screen.findByText('What was said cannot be told just now.')).toBeInTheDocument();
  expect(screen.getByTestId('notification')).toBeInTheDocument();
});

test('what arrives between the list and its reading stays unread', async () => {
  recordSpans();
  const shown = [aNotification({ uuid: 'newest' }), aNotification({ uuid: 'older' })];
  const received = open(
    '/notifications',
    () => ok(shown),
    () => ok({ unread_count: 1 }),
  );
  expect(await screen.findByRole('button', { name: 'Show 1 new notification' })).toBeInTheDocument();
  expect(received.find(({ route }) => route === READ)?.body).toEqual({ up_to: 'newest' });
});

test('nothing new is nothing to be marked', async () => {
  const spans = recordSpans();
  const received = open('/notifications', () => ok([aNotification({ is_read: true })]));
  await waitFor(() => spans.named('read notifications'));
  expect(received.map(({ route }) => route)).not.toContain(READ);
});

test('what arrives meanwhile waits to be shown', async () => {
  recordSpans();
  open('/notifications', () => ok([]));
  await screen.findByText('Nothing to tell you yet');
  unreadIs(1);
  expect(screen.getByRole('button', { name: 'Show 1 new notification' })).toBeInTheDocument();
});

test('the window says how many are unread', async () => {
  recordSpans();
  open('/', () => ok([]));
  await screen.findByText('Nothing here yet');
  unreadIs(3);
  expect(document.title).toBe('(3) Home · Cruddur');
  unreadIs(0);
  expect(document.title).toBe('Home · Cruddur');
});

test('mentions are looked at without marking what stands between them', async () => {
  recordSpans();
  const received = open('/notifications?only=mentions', () => ok([aNotification({ message: 'I answer.' })]));
  expect(await screen.findByText('I answer.')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Mentions' })).toHaveAttribute('aria-current', 'page');
  expect(received.map(({ route }) => route)).not.toContain(READ);
});

test('all are marked as read by one button, which goes', async () => {
  const spans = recordSpans();
  const received = open('/notifications?only=mentions', () => ok([aNotification()]));
  await screen.findByTestId('notification');
  unreadIs(1);
  await userEvent.click(screen.getByRole('button', { name: 'Mark all as read' }));
  expect(received.find(({ route }) => route === READ)?.body).toEqual({});
  expect(screen.queryByText('new')).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Mark all as read' })).not.toBeInTheDocument();
  spans.named('mark all as read');
});

test('a mark that fails says why, and keeps them unread', async () => {
  recordSpans();
  open(
    '/notifications?only=mentions',
    () => ok([aNotification()]),
    () => refused(503, { detail: 'Not just now.' }),
  );
  await screen.findByTestId('notification');
  unreadIs(1);
  await userEvent.click(screen.getByRole('button', { name: 'Mark all as read' }));
  expect(await screen.findByText('Not just now.')).toBeInTheDocument();
  expect(screen.getByText('new')).toBeInTheDocument();
});
