/** What the gateway's API sends; the field names are its own. What is null may be left out. */
export interface Crud {
  readonly uuid: string;
  readonly display_name: string;
  readonly handle: string;
  readonly avatar_url?: string | null;
  readonly message: string;
  readonly replies_count: number;
  readonly reposts_count: number;
  readonly likes_count: number;
  /** Whether the signed-in person has; false for somebody signed out. */
  readonly current_user_has_liked?: boolean;
  readonly current_user_has_reposted?: boolean;
  readonly reply_to_activity_uuid?: string | null;
  /** Whom a reply answers; told only where it stands without its thread. */
  readonly reply_to_handle?: string | null;
  /** In a feed, who reposted it, when that is why it is there. */
  readonly reposted_by?: Person | null;
  readonly created_at: string;
  /** Absent when it never expires. */
  readonly expires_at?: string | null;
}

export interface Reply extends Crud {
  readonly reply_to_activity_uuid: string;
}

export interface Thread {
  /** What the crud answers, what that answers and so on, oldest first; none for a crud that is no reply. */
  readonly ancestors: readonly Crud[];
  readonly activity: Crud;
  /** Flat, oldest first. */
  readonly replies: readonly Reply[];
}

export interface Person {
  readonly uuid: string;
  readonly handle: string;
  readonly display_name: string;
  /** Where their picture is; absent for the one that the page draws. */
  readonly avatar_url?: string | null;
}

/** What is needed to show somebody's picture. */
export type Pictured = Pick<Person, 'handle' | 'display_name' | 'avatar_url'>;

/** How somebody stands with everybody else. */
export interface FollowState {
  readonly followers_count: number;
  readonly following_count: number;
  /** False for somebody signed out. */
  readonly current_user_follows: boolean;
}

/** Somebody in a list, with whether the signed-in person follows them. */
export interface ListedPerson extends Person {
  readonly current_user_follows: boolean;
  /** Empty when they say nothing of themselves, absent where the list is short. */
  readonly bio?: string;
}

/** That somebody has posted a crud just now. */
export interface Posted {
  readonly uuid: string;
  readonly user_uuid: string;
  readonly expires_at: string;
}

export interface Profile extends Person, FollowState {
  /** Empty when they say nothing of themselves. */
  readonly bio: string;
  /** The colour behind its head, one of the rules'. */
  readonly banner: string;
  readonly cruds_count: number;
}

export interface TrendingTag {
  /** Without its number sign. */
  readonly tag: string;
  readonly count: number;
}

/** What a term finds, of each kind the first few. */
export interface Findings {
  readonly people: readonly Person[];
  readonly tags: readonly TrendingTag[];
  readonly activities: readonly Crud[];
}

export interface Ttl {
  readonly value: string;
  readonly label: string;
  readonly seconds: number;
}

export interface Rules {
  readonly message_max_chars: number;
  readonly reply_max_chars: number;
  readonly direct_message_max_chars: number;
  readonly ttls: readonly Ttl[];
  readonly default_ttl: string;
  readonly handle: { readonly min: number; readonly max: number; readonly pattern: string };
  readonly display_name: { readonly max: number };
  readonly bio: { readonly max: number };
  readonly avatar: { readonly max_bytes: number; readonly types: readonly string[] };
  readonly banners: readonly { readonly value: string; readonly label: string }[];
  readonly password: { readonly min: number; readonly max: number };
  readonly search_term: { readonly max: number };
  readonly demo: boolean;
  /** Absent where traces are kept nowhere else. */
  readonly trace_links?: readonly TraceLink[];
}

export type NotificationKind = 'reply' | 'mention' | 'like' | 'repost' | 'follow' | 'message';

/** One thing that happened, or several of the same: the newest of them, and who else. */
export interface Notification {
  /** The newest one's. */
  readonly uuid: string;
  readonly kind: NotificationKind;
  readonly is_read: boolean;
  /** The traces that caused the newest three, as far as they were traced. */
  readonly trace_ids: readonly string[];
  readonly created_at: string;
  /** Who did the newest three, newest first. */
  readonly actors: readonly Person[];
  readonly actors_count: number;
  /** How many it stands for. */
  readonly count: number;
  /** Absent when what was said is gone, and of follows and messages. */
  readonly message?: string | null;
  /** The reply or mention, or what was liked or reposted. */
  readonly activity_uuid?: string | null;
  /** What a reply answers, or a reply with a mention. */
  readonly reply_to_activity_uuid?: string | null;
  /** Whose crud was answered, liked or reposted: one's own. */
  readonly reply_to_handle?: string | null;
  /** Of messages alone. */
  readonly message_group_uuid?: string | null;
  readonly expires_at?: string | null;
}

/** A conversation: with whom, and what was said last. */
export interface MessageGroup {
  readonly uuid: string;
  readonly handle: string;
  readonly display_name: string;
  readonly avatar_url?: string | null;
  /** The newest message, whoever of the two wrote it. */
  readonly message_uuid: string;
  readonly message: string;
  readonly created_at: string;
  /** Whether it is the signed-in person's own. */
  readonly is_own: boolean;
  readonly is_unread: boolean;
  readonly unread_count: number;
}

/** The same with somebody, or who that is, when neither has written yet. */
export type Correspondence = MessageGroup | (Omit<Person, 'uuid'> & { readonly uuid: null });

/** What one person wrote to another. */
export interface DirectMessage {
  readonly message_group_uuid: string;
  readonly uuid: string;
  /** The author's. */
  readonly handle: string;
  readonly display_name: string;
  readonly avatar_url?: string | null;
  readonly message: string;
  readonly created_at: string;
  /** Whether whom it was written to has seen it. */
  readonly is_read: boolean;
}

/** Where else traces are kept: an address with {trace_id}, and {start} and {end} in seconds, to be filled in. */
export interface TraceLink {
  readonly name: string;
  readonly url: string;
}

export interface TraceSummary {
  readonly trace_id: string;
  readonly root_service: string;
  readonly root_name: string;
  readonly start_time: string;
  readonly duration_nanos: number;
  readonly span_count: number;
  readonly service_names: readonly string[];
  readonly error_count: number;
  readonly matched_spans: number;
  readonly missing_parents: number;
  readonly log_count: number;
  readonly pinned: boolean;
}
