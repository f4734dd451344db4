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
