/** A piece of a message: words as they are, or something that leads somewhere. */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tag'; readonly text: string; readonly tag: string }
  | { readonly kind: 'mention'; readonly text: string; readonly handle: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

// As the server files tags and tells who is mentioned: not within a word or an address. Of mentions both are tested on
// mentionExamples.json.
const LETTER = String.raw`[\p{L}\p{M}\p{Nd}_]`;
const ADDRESS = String.raw`(?<address>[Hh][Tt][Tt][Pp][Ss]?:\/\/\S+)`;
const TAG = String.raw`(?<![\p{L}\p{M}\p{Nd}_&/#])#(?<tag>${LETTER}+)`;
const MENTION = String.raw`(?<![\p{L}\p{M}\p{Nd}_@/.+-])@(?<handle>[A-Za-z0-9_]+)(?!${LETTER}|@)`;
const ALIVE = new RegExp(`${ADDRESS}|${TAG}|${MENTION}`, 'gu');

/** Takes a message apart. The texts of all parts together are the message again. */
export function messageParts(message: string): readonly Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const match of message.matchAll(ALIVE)) {
    if (match.index > end) parts.push({ kind: 'text', text: message.slice(end, match.index) });
    parts.push(...alive(match[0], match.groups ?? {}));
    end = match.index + match[0].length;
  }
  if (end < message.length) parts.push({ kind: 'text', text: message.slice(end) });
  return parts;
}

function alive(text: string, { tag, handle, address }: Partial<Record<string, string>>): readonly Part[] {
  if (tag !== undefined) return [{ kind: 'tag', text, tag }];
  if (handle !== undefined) return [{ kind: 'mention', text, handle }];
  return address === undefined ? [{ kind: 'text', text }] : link(address);
}

/** What ends a sentence ends no address, nor does the bracket that was opened before it. */
function link(address: string): readonly Part[] {
  const text = withoutTrailing(address);
  const rest = address.slice(text.length);
  if (!URL.canParse(text)) return [{ kind: 'text', text: address }];
  const part: Part = { kind: 'link', text, href: new URL(text).href };
  return rest === '' ? [part] : [part, { kind: 'text', text: rest }];
}

function withoutTrailing(address: string): string {
  const shorter = address.replace(/[.,;:!?'"*»”’]+$/u, '');
  const isClosed = shorter.endsWith(')') && count(shorter, '(') < count(shorter, ')');
  if (shorter === address && !isClosed) return address;
  return withoutTrailing(isClosed ? shorter.slice(0, -1) : shorter);
}

const count = (text: string, character: string) => text.split(character).length - 1;
