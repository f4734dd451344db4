import { expect, test } from 'vitest';
import { homeFeed, thread } from '../gateway/cruds';
import { aCrud, aReply } from '../testing/mothers';
import { createQueryClient } from './createQueryClient';
import { addToFeed, addToThread } from './feedCache';

const page = (...items: readonly ReturnType<typeof aCrud>[]) => ({ items, next: undefined });

test('a new crud comes first, and the pages stay as they are', () => {
  const client = createQueryClient();
  const [one, two, fresh] = [aCrud(), aCrud(), aCrud()];
  client.setQueryData(homeFeed.queryKey, { pages: [page(one), page(two)], pageParams: ['1', '2'] });
  addToFeed(client, fresh);
  expect(client.getQueryData(homeFeed.queryKey)?.pages).toEqual([page(fresh, one), page(two)]);
});

test('without a feed a new crud makes none: the feed is fetched when it is opened', () => {
  const client = createQueryClient();
  addToFeed(client, aCrud());
  expect(client.getQueryData(homeFeed.queryKey)).toBeUndefined();
});

test('a reply comes last in its thread and counts at what it answers, there and in the feed', () => {
  const client = createQueryClient();
  const crud = aCrud();
  const { queryKey } = thread(crud.handle, crud.uuid);
  client.setQueryData(queryKey, { ancestors: [], activity: crud, replies: [] });
  client.setQueryData(homeFeed.queryKey, { pages: [page(crud, aCrud())], pageParams: ['1'] });
  const reply = aReply(crud.uuid);
  addToThread(client, crud, reply);
  expect(client.getQueryData(queryKey)).toEqual({
    ancestors: [],
    activity: { ...crud, replies_count: 1 },
    replies: [reply],
  });
  const counts = client
    .getQueryData(homeFeed.queryKey)
    ?.pages[0]?.items.map(({ replies_count }) => replies_count);
  expect(counts).toEqual([1, 0]);
});
