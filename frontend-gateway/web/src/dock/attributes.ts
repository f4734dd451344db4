import { groupBy } from './groupBy';
import { type OtlpAttribute, type OtlpValue } from './otlp';

export type Attribute = readonly [key: string, value: string];

export const readAttributes = (attributes: readonly OtlpAttribute[] = []): Attribute[] =>
  attributes.map(({ key, value }) => [key, text(value)]);

/** A value of any type as people read it. */
export function text(value: OtlpValue = {}): string {
  if (value.arrayValue !== undefined) return (value.arrayValue.values ?? []).map(text).join(', ');
  if (value.kvlistValue !== undefined)
    return readAttributes(value.kvlistValue.values)
      .map(([key, each]) => `${key}=${each}`)
      .join(', ');
  return String(value.stringValue ?? value.intValue ?? value.doubleValue ?? value.boolValue ?? '');
}

export const valueOf = (attributes: readonly Attribute[], key: string): string | undefined =>
  attributes.find(([name]) => name === key)?.[1];

export interface AttributeGroup {
  readonly title: string;
  readonly attributes: readonly Attribute[];
}

const PREFIXES: readonly (readonly [title: string, prefixes: readonly string[]])[] = [
  ['HTTP', ['http.', 'url.', 'server.', 'client.', 'network.', 'user_agent.', 'error.']],
  ['Database', ['db.']],
  ['Cruddur', ['cruddur.', 'session.', 'user.', 'enduser.']],
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
