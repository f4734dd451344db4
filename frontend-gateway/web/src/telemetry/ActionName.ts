/**
 * Everything that a person can do here, as the root of its trace calls it: in words, with no ids in them. For each of
 * them the end-to-end tests keep the trace that it must leave, and fail when there is none.
 */
export type ActionName =
  // Looking around
  | 'open home'
  | 'open following'
  | 'show new cruds'
  | 'load more cruds'
  | 'open thread'
  | 'open profile'
  | 'open replies'
  | 'open likes'
  | 'open followers'
  | 'load more people'
  | 'open settings'
  | 'open about'
  | 'open sign-in'
  | 'open sign-up'
  | 'open unknown page'
  | 'show trending tags'
  | 'show suggested people'
  // Finding
  | 'open search'
  | 'search as you type'
  | 'search'
  | 'search people'
  | 'search tags'
  | 'load more tags'
  // Cruds
  | 'post crud'
  | 'reply to crud'
  | 'like crud'
  | 'unlike crud'
  | 'repost crud'
  | 'undo repost'
  | 'delete crud'
  // People
  | 'follow person'
  | 'unfollow person'
  | 'read notifications'
  | 'read mentions'
  | 'load more notifications'
  | 'mark all as read'
  | 'open messages'
  | 'load more conversations'
  | 'open conversation'
  | 'load older messages'
  | 'send message'
  | 'receive message'
  // Accounts
  | 'sign up'
  | 'sign in'
  | 'list demo people'
  | 'enter as demo person'
  | 'sign out'
  | 'sign out everywhere'
  | 'end session'
  | 'change password'
  | 'edit profile'
  // Traces
  | 'open traces'
  | 'open trace'
  | 'compare traces'
  | 'pin trace'
  | 'unpin trace'
  // Nobody does it
  | 'crash in the page';
