import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { createQueryClient } from '../app/createQueryClient';
import { session } from '../gateway/session';
import { type Handler, fakeGateway, ok, refused } from '../testing/fakeGateway';
import { aCrud, ada, someRules } from '../testing/mothers';
import { recordSpans } from '../testing/recordSpans';
import { renderAt } from '../testing/render';

const crud = aCrud({ uuid: 'one', likes_count: 2 });
const mine = aCrud({ uuid: 'mine', handle: 'ada', display_name: 'Ada Lovelace' });

function open(routes: Record<string, Handler>, person: typeof ada | null = ada) {
  const spans = recordSpans();
  fakeGateway({
    'GET /api/rules': () => ok(someRules),
    'GET /api/activities/home': () => ok([crud, mine]),
    ...routes,
  });
  const client = createQueryClient();
  client.setQueryData(session.queryKey, person);
  return { spans, ...renderAt('/', client) };
}

const card = async (uuid: string) =>
  within(
    await waitFor(() => {
      const found = screen.queryAllByTestId('crud').find(({ dataset }) => dataset.uuid === uuid);
      if (found === undefined) throw new Error(`no crud ${uuid}`);
      return found;
    }),
  );

test('a like counts at once, before the answer, and is one trace', async () => {
  let answer: (response: Response) => void = () => undefined;
  const { user, spans } = open({
    'PUT /api/activities/one/like': () => new Promise((resolve) => (answer = resolve)),
  });
  await user.click((await card('one')).getByRole('button', { name: 'Like, 2 likes' }));
  const pressed = (await card('one')).getByRole('button', { name: 'Like, 3 likes' });
  expect(pressed).toHaveAttribute('aria-pressed', 'true');
  answer(
    ok({ uuid: 'one', likes_count: 5, reposts_count: 0, replies_count: 0, current_user_has_liked: true }),
  );
  expect(await (await card('one')).findByRole('button', { name: 'Like, 5 likes' })).toBeInTheDocument();
  await waitFor(() => spans.named('like crud'));
  expect(spans.named('PUT /api/activities/{uuid}/like').parentSpanContext?.spanId).toBe(
    spans.named('like crud').spanContext().spanId,
  );
});

test('a repost that is refused is taken back, and a toast names its trace', async () => {
  const { user } = open({ 'PUT /api/activities/one/repost': () => refused(404, { detail: 'It is gone.' }) });
  await user.click((await card('one')).getByRole('button', { name: 'Repost, 0 reposts' }));
  expect(await screen.findByTestId('toast')).toHaveTextContent('It is gone. trace');
  expect((await card('one')).getByRole('button', { name: 'Repost, 0 reposts' })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
});

test('only one of one’s own can be deleted, and goes once that is confirmed', async () => {
  HTMLDialogElement.prototype.showModal = vi.fn(function (this: HTMLDialogElement) {
    this.open = true;
  });
  HTMLDialogElement.prototype.close = vi.fn(function (this: HTMLDialogElement) {
    this.open = false;
  });
  const { user, spans } = open({ 'DELETE /api/activities/mine': () => new Response(null, { status: 204 }) });
  expect((await card('one')).queryByRole('button', { name: 'Delete' })).not.toBeInTheDocument();
  await user.click((await card('mine')).getByRole('button', { name: 'Delete' }));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Delete' }));
  await waitFor(() => expect(screen.queryAllByTestId('crud')).toHaveLength(1));
  await waitFor(() => spans.named('delete crud'));
});

test('sharing copies the link', async () => {
  const { user } = open({});
  await user.click((await card('one')).getByRole('button', { name: 'Share' }));
  expect(await screen.findByTestId('toast')).toHaveTextContent('The link is copied.');
  expect(await navigator.clipboard.readText()).toContain('/@grace/status/one');
});

test('who is signed out is led to joining', async () => {
  open({}, null);
  expect((await card('one')).getByRole('link', { name: 'Like, 2 likes' })).toHaveAttribute(
    'href',
    '/sign-up',
  );
});
