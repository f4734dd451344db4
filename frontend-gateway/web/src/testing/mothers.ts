import {
  type Crud,
  type DirectMessage,
  type MessageGroup,
  type Notification,
  type Person,
  type Profile,
  type Reply,
  type Rules,
  type TraceSummary,
} from '../gateway/types';

const HOUR = 3_600_000;
let last = 0;
const next = () => `uuid-${++last}`;

export const ada: Person = { uuid: 'uuid-ada', handle: 'ada', display_name: 'Ada Lovelace' };

export const grace: Person = { uuid: 'uuid-grace', handle: 'grace', display_name: 'Grace Hopper' };

export const someRules: Rules = {
  message_max_chars: 280,
  reply_max_chars: 1024,
  direct_message_max_chars: 1024,
  ttls: [
    { value: '7-days', label: '7 days', seconds: 604_800 },
    { value: '1-hour', label: '1 hour', seconds: 3_600 },
  ],
  default_ttl: '7-days',
  handle: { min: 2, max: 30, pattern: '^[a-z]+$' },
  display_name: { max: 60 },
  bio: { max: 20 },
  avatar: { max_bytes: 1000, types: ['image/png', 'image/jpeg'] },
  banners: [
    { value: 'violet', label: 'Violet' },
    { value: 'forest', label: 'Forest' },
  ],
  password: { min: 10, max: 128 },
  search_term: { max: 30 },
  demo: true,
};

export const aCrud = (changes: Partial<Crud> = {}): Crud => ({
  uuid: next(),
  handle: 'grace',
  display_name: 'Grace Hopper',
  message: 'It is easier to ask forgiveness.',
  replies_count: 0,
  reposts_count: 0,
  likes_count: 0,
  created_at: new Date(Date.now() - HOUR).toISOString(),
  expires_at: new Date(Date.now() + HOUR).toISOString(),
  ...changes,
});

export const aProfile = (changes: Partial<Profile> = {}): Profile => ({
  uuid: next(),
  handle: 'grace',
  display_name: 'Grace Hopper',
  bio: '',
  banner: 'violet',
  cruds_count: 0,
  followers_count: 0,
  following_count: 0,
  current_user_follows: false,
  ...changes,
});

export const aReply = (to: string, changes: Partial<Reply> = {}): Reply => ({
  ...aCrud(changes),
  reply_to_activity_uuid: to,
});

export const aNotification = (changes: Partial<Notification> = {}): Notification => ({
  uuid: next(),
  kind: 'reply',
  is_read: false,
  trace_ids: [],
  created_at: new Date().toISOString(),
  actors: [grace],
  actors_count: 1,
  count: 1,
  message: 'I answer.',
  activity_uuid: 'reply',
  reply_to_activity_uuid: 'crud',
  reply_to_handle: 'ada',
  expires_at: null,
  ...changes,
});

/** Grace's and Ada's, as Ada sees it. */
export const aMessageGroup = (changes: Partial<MessageGroup> = {}): MessageGroup => ({
  uuid: 'group',
  handle: 'grace',
  display_name: 'Grace Hopper',
  message_uuid: next(),
  message: 'Have you seen the moth?',
  created_at: new Date(Date.now() - HOUR).toISOString(),
  is_own: false,
  is_unread: false,
  unread_count: 0,
  ...changes,
});

export const aMessage = (changes: Partial<DirectMessage> = {}): DirectMessage => ({
  message_group_uuid: 'group',
  uuid: next(),
  handle: 'grace',
  display_name: 'Grace Hopper',
  message: 'Have you seen the moth?',
  created_at: new Date(Date.now() - HOUR).toISOString(),
  is_read: true,
  ...changes,
});

export const aTrace = (changes: Partial<TraceSummary> = {}): TraceSummary => ({
  trace_id: next(),
  root_service: 'frontend-web',
  root_name: 'open home',
  start_time: new Date().toISOString(),
  duration_nanos: 37_000_000,
  span_count: 9,
  service_names: ['frontend-web', 'frontend-gateway'],
  error_count: 0,
  matched_spans: 9,
  missing_parents: 0,
  log_count: 0,
  pinned: false,
  ...changes,
});
