import { request } from './client';
import { type Crud } from './types';

export type Reaction = 'like' | 'repost';

export type Reacted = Pick<
  Crud,
  | 'uuid'
  | 'likes_count'
  | 'reposts_count'
  | 'replies_count'
  | 'current_user_has_liked'
  | 'current_user_has_reposted'
>;

/** Likes or reposts a crud, or takes that back; tells the counts. */
export const react = (reaction: Reaction, uuid: string, isOn: boolean): Promise<Reacted> =>
  request({
    method: isOn ? 'PUT' : 'DELETE',
    url: `/api/activities/${encodeURIComponent(uuid)}/${reaction}`,
    template: `/api/activities/{uuid}/${reaction}`,
  });

export const deleteCrud = (uuid: string): Promise<void> =>
  request({
    method: 'DELETE',
    url: `/api/activities/${encodeURIComponent(uuid)}`,
    template: '/api/activities/{uuid}',
  });
