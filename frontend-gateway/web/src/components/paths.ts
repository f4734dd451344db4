import { type PeopleList } from '../gateway/follows';

/** Somebody's profile. */
export const linkToPerson = (handle: string): string => `/@${handle}`;

/** What a profile shows beside somebody's cruds; each has a view of its own. */
export type ProfileTab = 'cruds' | 'replies' | 'likes';

/** What there is of somebody, of one kind. */
export const linkToProfile = (handle: string, tab: ProfileTab): string =>
  tab === 'cruds' ? linkToPerson(handle) : `${linkToPerson(handle)}/${tab}`;

/** What can be searched for; each has a view of its own. */
export type SearchKind = 'cruds' | 'people' | 'tags';

export const isSearchKind = (text: string | null): text is SearchKind =>
  text === 'cruds' || text === 'people' || text === 'tags';

/** What a search finds among one kind of things. */
export const linkToSearch = (term: string, kind: SearchKind = 'cruds'): string =>
  `/search?term=${encodeURIComponent(term)}${kind === 'cruds' ? '' : `&in=${kind}`}`;

/** The conversation with somebody, begun or not. */
export const linkToMessageTo = (handle: string): string => `/messages/new/@${handle}`;

/** A conversation. */
export const linkToConversation = (uuid: string): string => `/messages/${uuid}`;

/** Who follows somebody, or whom they follow. */
export const linkToPeople = (handle: string, list: PeopleList): string => `/@${handle}/${list}`;
