import { type InfiniteData, type QueryClient } from '@tanstack/react-query';
import { type Page } from '../gateway/client';
import { followingFeed, homeFeed, thread } from '../gateway/cruds';
import { type Crud, type Reply } from '../gateway/types';
import { changeCrud } from './crudCache';

type Feed = InfiniteData<Page<Crud>, string>;

/** Puts a crud that was just posted on top of the feeds. */
export function addToFeed(client: QueryClient, crud: Crud): void {
  for (const { queryKey } of [homeFeed, followingFeed]) {
    client.setQueryData<Feed>(queryKey, (feed) => {
      const [first, ...rest] = feed?.pages ?? [];
      if (feed === undefined || first === undefined) return feed;
      return { ...feed, pages: [{ ...first, items: [crud, ...first.items] }, ...rest] };
    });
  }
}

/** Puts a reply that was just sent into its thread, and counts it wherever the crud that it answers is shown. */
export function addToThread(client: QueryClient, threadOf: Crud, reply: Reply): void {
  client.setQueryData(
    thread(threadOf.handle, threadOf.uuid).queryKey,
    (shown) => shown && { ...shown, replies: [...shown.replies, reply] },
  );
  changeCrud(client, reply.reply_to_activity_uuid, (crud) => ({
    ...crud,
    replies_count: crud.replies_count + 1,
  }));
}
