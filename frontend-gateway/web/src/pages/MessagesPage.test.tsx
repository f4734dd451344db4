import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { createQueryClient } from '../app/createQueryClient';
import { outgoing } from '../app/outgoing';
import { session } from '../gateway/session';
import { FakeEventSource } from '../testing/FakeEventSource';
import { type Handler, type Received, fakeGateway, ok, refused } from '../testing/fakeGateway';
import { aMessage, aMessageGroup, ada, someRules } from '../testing/mothers';
import { recordSpans } from '../testing/recordSpans';
import { renderAt } from '../testing/render';
// Loaded before the first test, which else would wait for it.
import './MessagesPage';

const SEND = 'POST /api/messages';
const THREAD = 'GET /api/messages/group';
const GROUP = 'GET /api/message_groups/group';
const READ = 'POST /api/messages/group/read';
const STREAM = '/api/notifications/stream';

// As a reload does.
beforeEach(() => outgoing.forgetAll());

function open(path: string, routes: Record<string, Handler> = {}) {
  const received = fakeGateway({
    'GET /api/rules': () => ok(someRules),
    'GET /api/message_groups': () => ok([aMessageGroup()]),
    'GET /api/message_groups/unread-count': () => ok({ unread_count: 1 }),
    [GROUP]: () => ok(aMessageGroup()),
    [THREAD]: () => ok([aMessage()]),
    [READ]: () => ok({ unread_count: 0 }),
    ...routes,
  });
  const client = createQueryClient();
  client.setQueryData(session.queryKey, ada);
  return { received, ...renderAt(path, client) };
}

const sent = ({ body }: Received) =>
  ok(aMessage({ handle: 'ada', is_read: false, ...(body as object) }), {}, 201);
const keys = (received: readonly Received[]) =>
  received.filter(({ route }) => route === SEND).map(({ headers }) => headers.get('Idempotency-Key'));
const field = () => screen.findByRole('textbox', { name: 'Write to Grace Hopper' });

test('a conversation in the list says with whom, what was said last and how much is new', async () => {
  open('/messages', {
    'GET /api/message_groups': () => ok([aMessageGroup({ is_unread: true, unread_count: 3 })]),
  });
  const item = await screen.findByTestId('conversation');
  expect(item).toHaveTextContent('Grace Hopper @grace');
  expect(item).toHaveTextContent('Have you seen the moth?');
  expect(item).toHaveTextContent('3 unread');
  expect(item).toHaveAttribute('href', '/messages/group');
});

test('who has no conversation is told how to begin one', async () => {
  open('/messages', { 'GET /api/message_groups': () => ok([]) });
  expect(await screen.findByText('No conversations yet')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Find somebody' })).toHaveAttribute('href', '/search');
});

test('opening a conversation reads it up to what is shown, in one action', async () => {
  const spans = recordSpans();
  const newest = aMessage({ uuid: 'uuid-999', is_read: false });
  const { received } = open('/messages/group', { [THREAD]: () => ok([aMessage(), newest]) });
  await waitFor(() =>
    expect(received.find(({ route }) => route === READ)?.body).toEqual({ up_to: newest.uuid }),
  );
  await waitFor(() => expect(spans.named('open conversation')).toBeDefined());
  const traces = new Set(spans.all().map((span) => span.spanContext().traceId));
  expect(traces.size).toBe(1);
});

test('a conversation without anything new is not marked as read again', async () => {
  const { received } = open('/messages/group');
  expect(await screen.findByTestId('message')).toBeVisible();
  expect(received.map(({ route }) => route)).not.toContain(READ);
});

test('a message shows at once and is sent once, with a key', async () => {
  let answer: (response: Response) => void = () => undefined;
  const { user, received } = open('/messages/group', {
    [SEND]: () => new Promise((resolve) => (answer = resolve)),
  });
  await user.type(await field(), 'What moth?{Enter}');
  expect(await screen.findByTestId('outgoing')).toHaveTextContent('What moth?');
  expect(await field()).toHaveValue('');
  await act(async () =>
    answer(await Promise.resolve(ok(aMessage({ handle: 'ada', message: 'What moth?' }), {}, 201))),
  );
  await waitFor(() => expect(screen.queryByTestId('outgoing')).not.toBeInTheDocument());
  expect(screen.getAllByTestId('message').at(-1)).toHaveTextContent('What moth?');
  expect(received.find(({ route }) => route === SEND)?.body).toEqual({
    handle: 'grace',
    message: 'What moth?',
  });
  expect(keys(received)[0]).toMatch(/^[0-9a-f-]{36}$/);
});

test('a message that is refused stays, and is tried again with the same key', async () => {
  let tries = 0;
  const { user, received } = open('/messages/group', {
    [SEND]: (request) => (++tries === 1 ? refused(503, { detail: 'Later.' }) : sent(request)),
  });
  await user.type(await field(), 'What moth?{Enter}');
  const outgoingMessage = await screen.findByTestId('outgoing');
  await within(outgoingMessage).findByText('Not sent. Later.');
  await user.click(within(outgoingMessage).getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(screen.queryByTestId('outgoing')).not.toBeInTheDocument());
  expect(screen.getAllByTestId('message').at(-1)).toHaveTextContent('What moth?');
  const [first, second] = keys(received);
  expect(second).toBe(first);
});

test('a message that is refused is still there after a reload, and can be discarded', async () => {
  const first = open('/messages/group', { [SEND]: () => refused(503, { detail: 'Later.' }) });
  await first.user.type(await field(), 'What moth?{Enter}');
  await screen.findByText('Not sent. Later.');
  outgoing.forgetAll();
  document.body.replaceChildren();
  const { user } = open('/messages/group');
  expect(await screen.findByTestId('outgoing')).toHaveTextContent('What moth?');
  await user.click(screen.getByRole('button', { name: 'Discard' }));
  expect(screen.queryByTestId('outgoing')).not.toBeInTheDocument();
});

test('Enter makes a new line for whoever wants it to, and Ctrl+Enter sends', async () => {
  const { user, received } = open('/messages/group', { [SEND]: sent });
  await user.click(await screen.findByRole('checkbox', { name: 'Enter sends' }));
  await user.type(await field(), 'What{Enter}moth?');
  expect(keys(received)).toHaveLength(0);
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(keys(received)).toHaveLength(1));
  localStorage.clear();
});

test('what arrives shows in the open conversation and is read', async () => {
  const arrived = aMessage({ uuid: 'uuid-999', message: 'This one!', is_read: false });
  const thread = [aMessage()];
  const { received } = open('/messages/group', { [THREAD]: () => ok(thread) });
  await screen.findByTestId('message');
  thread.push(arrived);
  act(() => FakeEventSource.to(STREAM).send('message', { message_group_uuid: 'group' }));
  expect(await screen.findByText('This one!')).toBeVisible();
  await waitFor(() =>
    expect(received.find(({ route }) => route === READ)?.body).toEqual({ up_to: arrived.uuid }),
  );
});

test('what arrives is an action of its own, with a link to the trace of who wrote', async () => {
  const spans = recordSpans();
  open('/messages/group');
  await screen.findByTestId('message');
  const told = { message_group_uuid: 'group', traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` };
  act(() => FakeEventSource.to(STREAM).send('message', told));
  await waitFor(() => expect(spans.named('receive message').ended).toBe(true));
  const action = spans.named('receive message');
  expect(action.parentSpanContext).toBeUndefined();
  expect(action.links.map(({ context }) => [context.traceId, context.spanId])).toEqual([
    ['a'.repeat(32), 'b'.repeat(16)],
  ]);
  expect(spans.named(THREAD.replace('group', '{group_uuid}')).links).toEqual([]);
});

test('what was read before it was told of is read again, for the sake of its notification', async () => {
  const { received } = open('/messages/group');
  await screen.findByTestId('message');
  act(() => FakeEventSource.to(STREAM).send('message', { message_group_uuid: 'group' }));
  await waitFor(() => expect(received.map(({ route }) => route)).toContain(READ));
});

test('what arrives elsewhere moves its conversation to the top of the list', async () => {
  const other = aMessageGroup({ uuid: 'other', handle: 'alan', display_name: 'Alan Turing' });
  open('/messages', {
    'GET /api/message_groups': () => ok([aMessageGroup(), other]),
    'GET /api/message_groups/other': () =>
      ok({ ...other, message: 'Does it think?', is_unread: true, unread_count: 1 }),
  });
  await waitFor(() => expect(screen.getAllByTestId('conversation')).toHaveLength(2));
  act(() => FakeEventSource.to(STREAM).send('message', { message_group_uuid: 'other' }));
  await waitFor(() => expect(screen.getAllByTestId('conversation')[0]).toHaveTextContent('Does it think?'));
  expect(screen.getAllByTestId('conversation')).toHaveLength(2);
});

test('the badge follows the stream, without a trace', async () => {
  const spans = recordSpans();
  open('/messages');
  await screen.findByTestId('conversation');
  const before = spans.all().length;
  act(() => FakeEventSource.to(STREAM).send('unread', { unread_count: 5 }));
  expect(await screen.findByTestId('unread-conversations')).toHaveTextContent('1');
  expect(spans.all()).toHaveLength(before);
});

test('the first message to somebody begins the conversation', async () => {
  const { user } = open('/messages/new/@grace', {
    'GET /api/message_groups/with/@grace': () =>
      ok({ uuid: null, handle: 'grace', display_name: 'Grace Hopper' }),
    [SEND]: sent,
  });
  await user.type(await field(), 'Hello{Enter}');
  await waitFor(() => expect(screen.getByTestId('message')).toHaveTextContent('Hello'));
  expect(screen.getByText(/Here you began to write/)).toBeVisible();
});

test('writing to somebody opens the conversation that there is, in one action', async () => {
  const spans = recordSpans();
  open('/messages/new/@grace', { 'GET /api/message_groups/with/@grace': () => ok(aMessageGroup()) });
  expect(await screen.findByTestId('message')).toBeVisible();
  await waitFor(() => expect(spans.named('open conversation')).toBeDefined());
  expect(spans.all().filter(({ name }) => name === 'open conversation')).toHaveLength(1);
});

test('the conversation of others is said not to be there', async () => {
  open('/messages/group', { [GROUP]: () => refused(404, {}), [THREAD]: () => refused(404, {}) });
  expect(await screen.findByText('There is no such conversation')).toBeVisible();
});
