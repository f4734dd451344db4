import { type QueryClient } from '@tanstack/react-query';
import { type FollowState, type Person } from '../gateway/types';
import { mapObjects } from './mapObjects';

type Shown = Person & Pick<FollowState, 'current_user_follows'> & Partial<FollowState>;

const isShown = (value: object): value is Shown => 'handle' in value && 'current_user_follows' in value;

/** Shows somebody as followed, or not, wherever the page shows them: on their profile and in every list. */
export function showFollowed(client: QueryClient, handle: string, isFollowed: boolean): void {
  const change = isFollowed ? 1 : -1;
  changePerson(client, handle, (person) =>
    person.current_user_follows === isFollowed
      ? person
      : { ...withCount(person, change), current_user_follows: isFollowed },
  );
}

/** Shows how somebody stands by the server's word. */
export function showFollowState(client: QueryClient, handle: string, state: FollowState): void {
  changePerson(client, handle, (person) =>
    person.followers_count === undefined
      ? { ...person, current_user_follows: state.current_user_follows }
      : { ...person, ...state },
  );
}

const withCount = (person: Shown, change: number): Shown =>
  person.followers_count === undefined
    ? person
    : { ...person, followers_count: Math.max(0, person.followers_count + change) };

const changePerson = (client: QueryClient, handle: string, change: (person: Shown) => Shown) =>
  void client.setQueriesData({}, (data: unknown) =>
    mapObjects(data, isShown, (person) => (person.handle === handle ? change(person) : person)),
  );
