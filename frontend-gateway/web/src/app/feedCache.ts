import { type InfiniteData, type QueryClient } from '@tanstack/react-query';
import { type Page } from '../gateway/client';
import { homeFeed, thread } from '../gateway/cruds';
import { type Crud, type Reply } from '../gateway/types';

type Feed = InfiniteData<Page<Crud>, string>;

/** Puts a crud that was just posted on top of the home feed. */
export function addToFeed(client: QueryClient, crud: Crud): void {
  client.setQueryData<Feed>(homeFeed.queryKey, (feed) => {
    const [first, ...rest] = feed?.pages ?? [];
    if (feed === undefined || first === undefined) return feed;
    return { ...feed, pages: [{ ...first, items: [crud, ...first.items] }, ...rest] };
  });
}

/** Puts a reply that was just sent into its thread, and counts it wherever the crud that it answers is shown. */
export function addToThread(client: QueryClient, threadOf: Crud, reply: Reply): void {
  const counted = <T extends Crud>(crud: T): T =>
    crud.uuid === reply.reply_to_activity_uuid ? { ...crud, replies_count: crud.replies_count + 1 } : crud;
  client.setQueryData(
    thread(threadOf.handle, threadOf.uuid).queryKey,
    (shown) =>
      shown && { activity: counted(shown.activity), replies: [...shown.replies.map(counted), reply] },
  );
  client.setQueryData<Feed>(
    homeFeed.queryKey,
    (feed) =>
      feed && { ...feed, pages: feed.pages.map((page) => ({ ...page, items: page.items.map(counted) })) },
  );
}
