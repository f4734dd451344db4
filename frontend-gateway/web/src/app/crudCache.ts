import { type QueryClient } from '@tanstack/react-query';
import { type Crud } from '../gateway/types';
import { mapObjects } from './mapObjects';

/** Changes a crud wherever the page holds it, in whatever list or thread. */
export function changeCrud(client: QueryClient, uuid: string, change: (crud: Crud) => Crud): void {
  client.setQueriesData({}, (data: unknown) =>
    mapObjects(data, isCrud, (crud) => (crud.uuid === uuid ? change(crud) : crud)),
  );
}

/** Takes a crud, and what was said under it, off every list, and counts a reply off at what it answered. */
export function removeCrud(client: QueryClient, { uuid, reply_to_activity_uuid: answered }: Crud): void {
  client.removeQueries({ queryKey: ['thread', uuid] });
  client.setQueriesData({}, (data: unknown) => {
    const gone = new Set([uuid]);
    // A thread's replies come oldest first, so what a reply answers has been seen before it.
    return mapObjects(data, isCrud, (crud) => {
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

const isCrud = (value: object): value is Crud =>
  'uuid' in value && 'likes_count' in value && !('kind' in value);
