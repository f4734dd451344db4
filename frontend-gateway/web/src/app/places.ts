import { type Location } from 'react-router';

/** Where somebody was on a page: how far down, and which crud they went off to from there. */
export interface Place {
  readonly y: number;
  readonly uuid?: string | undefined;
  /** How far below the beginning of the page that crud stood. */
  readonly top?: number | undefined;
}

const KEY = 'cruddur.places';
const MOST = 50;

const places = new Map<string, Place>(isReturn() ? readAll() : []);

/** An entry of the history, which the first of each document has the same key as all others, and what it shows. */
export type Entry = Pick<Location, 'key' | 'pathname' | 'search'>;

const nameOf = ({ key, pathname, search }: Entry) => `${key} ${pathname}${search}`;

/** The places of this tab. */
export const placeAt = (entry: Entry): Place | undefined => places.get(nameOf(entry));

export function rememberPlace(entry: Entry, place: Place): void {
  const name = nameOf(entry);
  // Anew, so that the oldest come first.
  places.delete(name);
  places.set(name, place);
  const oldest = places.size > MOST ? places.keys().next().value : undefined;
  if (oldest !== undefined) places.delete(oldest);
}

/** For when the page is loaded anew. */
export function keepPlaces(): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify([...places]));
  } catch {
    // Without storage a page that is loaded anew begins at its top.
  }
}

/** Whether this document was there before: whoever types its address anew begins at its top. */
function isReturn(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation?.type === 'reload' || navigation?.type === 'back_forward';
}

function readAll(): [string, Place][] {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as [string, Place][];
  } catch {
    return [];
  }
}
