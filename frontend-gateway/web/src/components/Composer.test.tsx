import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createQueryClient } from '../app/createQueryClient';
import { homeFeed } from '../gateway/cruds';
import { rules } from '../gateway/rules';
import { type Handler, fakeGateway, ok, refused } from '../testing/fakeGateway';
import { aCrud, ada, someRules } from '../testing/mothers';
import { recordSpans } from '../testing/recordSpans';
import { renderInPage } from '../testing/render';
import { Composer } from './Composer';

function composer(onPost: Handler) {
  const received = fakeGateway({ 'POST /api/activities': onPost });
  const client = createQueryClient();
  client.setQueryData(rules.queryKey, someRules);
  client.setQueryData(homeFeed.queryKey, {
    pages: [{ items: [aCrud()], next: undefined }],
    pageParams: ['/'],
  });
  const { user } = renderInPage(<Composer person={ada} />, '/', client);
  return {
    user,
    client,
    received,
    field: screen.getByRole('textbox'),
    button: screen.getByRole('button', { name: 'Crud' }),
  };
}

const accept: Handler = ({ body }) => ok(aCrud({ uuid: 'new', ...(body as object) }), {}, 201);

test('counts down as a person counts', async () => {
  const { user, field } = composer(accept);
  await user.type(field, 'Hi 👩‍👩‍👧‍👦');
  expect(screen.getByTestId('characters-left')).toHaveTextContent('276');
});

test('does not send what is blank', async () => {
  const { user, field, button } = composer(accept);
  await user.type(field, '   ');
  expect(button).toBeDisabled();
});

test('does not send what is too long', async () => {
  const { user, field, button, received } = composer(accept);
  await user.click(field);
  await user.paste('x'.repeat(281));
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(button).toBeDisabled();
  expect(received).toEqual([]);
});

test('sends text and time to live on Ctrl+Enter, and empties itself', async () => {
  recordSpans();
  const { user, field, received } = composer(accept);
  await user.selectOptions(screen.getByRole('combobox'), '1-hour');
  await user.type(field, 'Hello{Control>}{Enter}{/Control}');
  await waitFor(() => expect(field).toHaveValue(''));
  expect(received.map(({ body }) => body)).toEqual([{ message: 'Hello', ttl: '1-hour' }]);
});

test('puts the new crud on top of the feed and says so, with its trace', async () => {
  const spans = recordSpans();
  const { user, client, field, button } = composer(accept);
  await user.type(field, 'Hello');
  await user.click(button);
  const toast = await screen.findByTestId('toast');
  expect(client.getQueryData(homeFeed.queryKey)?.pages[0]?.items[0]?.uuid).toBe('new');
  const { traceId } = spans.named('post crud').spanContext();
  expect(toast.querySelector('[data-trace-id]')).toHaveAttribute('data-trace-id', traceId);
});

test('keeps the draft and tells why when it is refused', async () => {
  recordSpans();
  const errors = [{ field: 'message', code: 'message_blank', message: 'Say something.' }];
  const { user, field, button } = composer(() =>
    refused(422, { detail: 'Not like this.', errors, trace_id: 'abc' }),
  );
  await user.type(field, 'Hello');
  await user.click(button);
  expect(await screen.findByText('Say something.')).toBeInTheDocument();
  expect(screen.getByText(/cannot be accepted/)).toHaveTextContent('trace abc');
  expect(field).toHaveValue('Hello');
  expect(field).toBeInvalid();
});

const keys = (received: readonly { headers: Headers }[]) =>
  received.map(({ headers }) => headers.get('Idempotency-Key'));

test('sends what failed again under the same key', async () => {
  recordSpans();
  let isUp = false;
  const { user, field, button, received } = composer((call) => (isUp ? accept(call) : refused(503, {})));
  await user.type(field, 'Hello{Control>}{Enter}{/Control}');
  await waitFor(() => expect(received).toHaveLength(1));
  await waitFor(() => expect(button).toBeEnabled());
  isUp = true;
  await user.type(field, '{Control>}{Enter}{/Control}');
  await waitFor(() => expect(field).toHaveValue(''));
  expect(keys(received)[0]).toMatch(/^[0-9a-f]{32}$/);
  expect(keys(received)[1]).toBe(keys(received)[0]);
});

test('sends what was changed, or written anew, under a key of its own', async () => {
  recordSpans();
  let isUp = false;
  const { user, field, button, received } = composer((call) => (isUp ? accept(call) : refused(503, {})));
  await user.type(field, 'Hello{Control>}{Enter}{/Control}');
  await waitFor(() => expect(received).toHaveLength(1));
  await waitFor(() => expect(button).toBeEnabled());
  isUp = true;
  await user.type(field, ' you{Control>}{Enter}{/Control}');
  await waitFor(() => expect(field).toHaveValue(''));
  await user.type(field, 'Hello you{Control>}{Enter}{/Control}');
  await waitFor(() => expect(received).toHaveLength(3));
  expect(new Set(keys(received)).size).toBe(3);
});
