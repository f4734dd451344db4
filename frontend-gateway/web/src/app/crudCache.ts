import { type QueryClient } from '@tanstack/react-query';
import { type Crud } from '../gateway/types';

/** Changes a crud wherever the page holds it, in whatever list or thread. */
export function changeCrud(client: QueryClient, uuid: string, change: (crud: Crud) => Crud): void {
  client.setQueriesData({}, (data: unknown) =>
    mapCruds(data, (crud) => (crud.uuid === uuid ? change(crud) : crud)),
  );
}

/** Takes a crud, and what was said under it, off every list, and counts a reply off at what it answered. */
export function removeCrud(client: QueryClient, { uuid, reply_to_activity_uuid: answered }: Crud): void {
  client.removeQueries({ queryKey: ['thread', uuid] });
  client.setQueriesData({}, (data: unknown) => {
    const gone = new Set([uuid]);
    // A thread's replies come oldest first, so what a reply answers has been seen before it.
    return mapCruds(data, (crud) => {
      if (
        gone.has(crud.uuid) ||
        (crud.reply_to_activity_uuid != null && gone.has(crud.reply_to_activity_uuid))
      ) {
        gone.add(crud.uuid);
        return undefined;
      }
      return crud.uuid === answered ? { ...crud, replies_count: Math.max(0, crud.replies_count - 1) } : crud;
    });
  });
}

type Change = (crud: Crud) => Crud | undefined;

function mapCruds(data: unknown, change: Change): unknown {
  if (Array.isArray(data)) return kept(data, mapAll(data, change));
  if (typeof data !== 'object' || data === null) return data;
  if (isCrud(data)) return change(data);
  const values = Object.values(data);
  const mapped = mapAll(values, change);
  if (mapped.every((value, i) => value === values[i])) return data;
  return Object.fromEntries(Object.keys(data).map((key, i) => [key, mapped[i]]));
}

const mapAll = (values: readonly unknown[], change: Change) => values.map((value) => mapCruds(value, change));

/** The same array when nothing in it has changed, so that nothing renders again without need. */
function kept(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  return after.every((value, i) => value === before[i])
    ? before
    : after.filter((value, i) => value !== undefined || before[i] === undefined);
}

const isCrud = (value: object): value is Crud =>
  'uuid' in value && 'likes_count' in value && !('kind' in value);
