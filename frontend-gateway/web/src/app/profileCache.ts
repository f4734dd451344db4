import { type InfiniteData, type QueryClient } from '@tanstack/react-query';
import { type Page } from '../gateway/client';
import { homeFeed } from '../gateway/cruds';
import { profile } from '../gateway/profiles';
import { session } from '../gateway/session';
import { type Crud, type Person, type Profile } from '../gateway/types';

/** Calls a person by their new name wherever the page shows them, and shows what they say of themselves now. */
export function showProfile(client: QueryClient, changed: Omit<Profile, 'cruds_count'>): void {
  const { uuid, handle, display_name, bio } = changed;
  const person: Person = { uuid, handle, display_name };
  const renamed = <T extends Crud>(crud: T): T => (crud.handle === handle ? { ...crud, display_name } : crud);
  client.setQueryData(session.queryKey, person);
  client.setQueryData(
    profile(handle).queryKey,
    (shown) =>
      shown && {
        ...shown,
        pages: shown.pages.map(({ body, next }) => ({
          next,
          body: {
            profile: { ...body.profile, display_name, bio },
            activities: body.activities.map(renamed),
          },
        })),
      },
  );
  client.setQueryData<InfiniteData<Page<Crud>, string>>(
    homeFeed.queryKey,
    (feed) =>
      feed && { ...feed, pages: feed.pages.map((page) => ({ ...page, items: page.items.map(renamed) })) },
  );
}
