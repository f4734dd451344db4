interface Part {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Room for one line of a suggestion. */
const BEFORE_MATCH = 24;

/** A text in parts, those marked that begin a word as a word of the term does: what the search found it by. */
export function matches(text: string, term: string): readonly Part[] {
  const pattern = patternOf(term);
  if (pattern === undefined) return [{ text, isMatch: false }];
  return text
    .split(pattern)
    .map((part, index) => ({ text: part, isMatch: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}

/** A text from shortly before its first match on, when that is far inside. */
export function excerpt(text: string, term: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  const first = patternOf(term)?.exec(line)?.index ?? 0;
  if (first <= BEFORE_MATCH) return line;
  const start = line.lastIndexOf(' ', first - BEFORE_MATCH / 2) + 1;
  return start === 0 ? line : `… ${line.slice(start)}`;
}

function patternOf(term: string): RegExp | undefined {
  const words = term
    .split(/[\s"'@#-]+/)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`));
  return words.length === 0 ? undefined : new RegExp(`(?<![\\p{L}\\p{N}])(${words.join('|')})`, 'iu');
}
