import { type QueryClient } from '@tanstack/react-query';
import { type ChangedProfile } from '../gateway/profiles';
import { type Pictured } from '../gateway/types';

/** Shows a person as they are now wherever the page holds them: beside what they said, in lists, on their profile. */
export function showProfile(client: QueryClient, changed: ChangedProfile): void {
  client.setQueriesData({}, (data: unknown) => mapPerson(data, changed));
}

function mapPerson(data: unknown, changed: ChangedProfile): unknown {
  if (Array.isArray(data)) {
    const mapped = data.map((value: unknown) => mapPerson(value, changed));
    return mapped.every((value, i) => value === data[i]) ? data : mapped;
  }
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data).map(([key, value]) => [key, mapPerson(value, changed)] as const);
  const isSame = entries.every(([key, value]) => value === (data as Record<string, unknown>)[key]);
  const mapped = isSame ? data : Object.fromEntries(entries);
  return isPerson(mapped) && mapped.handle === changed.handle
    ? { ...mapped, ...as(mapped, changed) }
    : mapped;
}

function as(shown: object, { display_name, avatar_url = null, bio, banner }: ChangedProfile) {
  return 'bio' in shown ? { display_name, avatar_url, bio, banner } : { display_name, avatar_url };
}

const isPerson = (value: object): value is Pictured => 'handle' in value && 'display_name' in value;
