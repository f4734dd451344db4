/** Somebody's profile. */
export const linkToPerson = (handle: string): string => `/@${handle}`;

/** What a search finds. */
export const linkToSearch = (term: string): string => `/search?term=${encodeURIComponent(term)}`;
