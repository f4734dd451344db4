import { expect, test } from 'vitest';
import { people } from '../gateway/follows';
import { profile } from '../gateway/profiles';
import { aProfile, ada } from '../testing/mothers';
import { createQueryClient } from './createQueryClient';
import { showFollowState, showFollowed } from './followCache';

function shownTwice() {
  const client = createQueryClient();
  const shown = { body: { profile: aProfile({ handle: 'grace' }), activities: [] }, next: undefined };
  client.setQueryData(profile('grace').queryKey, { pages: [shown], pageParams: [''] });
  const listed = { ...ada, handle: 'grace', current_user_follows: false };
  const other = { ...ada, current_user_follows: false };
  client.setQueryData(people('ada', 'following').queryKey, {
    pages: [{ items: [listed, other], next: undefined }],
    pageParams: [''],
  });
  return {
    client,
    about: () => client.getQueryData(profile('grace').queryKey)?.pages[0]?.body.profile,
    list: () => client.getQueryData(people('ada', 'following').queryKey)?.pages[0]?.items,
  };
}

test('who is followed is so everywhere, counted where they are counted', () => {
  const { client, about, list } = shownTwice();
  showFollowed(client, 'grace', true);
  showFollowed(client, 'grace', true);
  expect(about()).toMatchObject({ current_user_follows: true, followers_count: 1 });
  expect(list()).toMatchObject([{ current_user_follows: true }, { current_user_follows: false }]);
  expect(list()?.[0]).not.toHaveProperty('followers_count');
});

test('the server has the last word', () => {
  const { client, about, list } = shownTwice();
  showFollowState(client, 'grace', { followers_count: 7, following_count: 2, current_user_follows: true });
  expect(about()).toMatchObject({ followers_count: 7, following_count: 2 });
  expect(list()?.[0]).toEqual({ ...ada, handle: 'grace', current_user_follows: true });
});
