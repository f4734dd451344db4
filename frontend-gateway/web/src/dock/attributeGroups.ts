import { type Attribute } from './attributes';
import { groupBy } from './groupBy';

export interface AttributeGroup {
  readonly title: string;
  readonly attributes: readonly Attribute[];
}

const PREFIXES: readonly (readonly [title: string, prefixes: readonly string[]])[] = [
  ['HTTP', ['http.', 'url.', 'server.', 'client.', 'network.', 'user_agent.', 'error.']],
  ['Database', ['db.']],
  ['Cruddur', ['cruddur.']],
  ['Who', ['session.', 'user.', 'enduser.']],
];

/** What belongs together stands together, in the order in which one asks: the request, the database, ours, the rest. */
export function grouped(attributes: readonly Attribute[]): AttributeGroup[] {
  const titleOf = (key: string) =>
    PREFIXES.find(([, prefixes]) => prefixes.some((prefix) => key.startsWith(prefix)))?.[0] ?? 'Other';
  const byTitle = groupBy(attributes, ([key]) => titleOf(key));
  return [...PREFIXES.map(([title]) => title), 'Other'].flatMap((title) => {
    const found = byTitle.get(title);
    return found === undefined ? [] : [{ title, attributes: found }];
  });
}

const PLAIN_FIELD = /^[A-Za-z_][\w.-]*$/;

/** The filter that means spans with this value, in trace-viewer's language. */
export const filterFor = ([key, value]: Attribute): string =>
  `${PLAIN_FIELD.test(key) ? key : `\`${key}\``} = "${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
