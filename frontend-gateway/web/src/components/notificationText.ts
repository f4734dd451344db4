import { type Notification } from '../gateway/types';
import { linkTo } from './CrudCard';
import { type IconName } from './Icon';
import { linkToPerson } from './paths';

interface Telling {
  readonly icon: IconName;
  /** For the card's label. */
  readonly noun: string;
  /** After the names. */
  readonly verb: string;
  /** What that leads to, as the last words of the sentence. */
  readonly object: string;
  readonly to: string;
}

const crudOf = (handle: string, uuid: string | null | undefined) => linkTo({ handle, uuid: uuid ?? '' });

/** How each kind is told: "Zoe and Kofi — liked — your crud". */
export function telling(notification: Notification): Telling {
  const { kind, count, activity_uuid, reply_to_activity_uuid, message_group_uuid } = notification;
  const mine = notification.reply_to_handle ?? '';
  const theirs = notification.actors[0]?.handle ?? '';
  switch (kind) {
    case 'reply':
      return {
        icon: 'reply',
        noun: 'Reply',
        verb: 'replied to',
        object: 'your crud',
        to: crudOf(mine, reply_to_activity_uuid),
      };
    case 'mention':
      return {
        icon: 'at',
        noun: 'Mention',
        verb: 'mentioned you in',
        object: reply_to_activity_uuid == null ? 'a crud' : 'a reply',
        to: crudOf(theirs, activity_uuid),
      };
    case 'like':
      return {
        icon: 'like',
        noun: 'Like',
        verb: 'liked',
        object: 'your crud',
        to: crudOf(mine, activity_uuid),
      };
    case 'repost':
      return {
        icon: 'repost',
        noun: 'Repost',
        verb: 'reposted',
        object: 'your crud',
        to: crudOf(mine, activity_uuid),
      };
    case 'follow':
      return {
        icon: 'person',
        noun: 'Follow',
        verb: 'followed',
        object: 'you',
        to: linkToPerson(theirs),
      };
    case 'message':
      return {
        icon: 'mail',
        noun: 'Message',
        verb: 'sent you',
        object: count === 1 ? 'a message' : `${count} messages`,
        to: `/messages/${message_group_uuid ?? ''}`,
      };
  }
}

/** How many are named: with more, the last words say how many. */
const NAMED = 2;

/** What follows the names of those who are named: nothing, or " and 3 others". */
export function others({ actors, actors_count }: Pick<Notification, 'actors' | 'actors_count'>): string {
  const left = actors_count - named(actors).length;
  if (left <= 0) return '';
  return left === 1 ? ' and 1 other' : ` and ${left} others`;
}

export const named = <T>(actors: readonly T[]): readonly T[] => actors.slice(0, NAMED);
