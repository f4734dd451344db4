/**
 * Changes some of the objects anywhere in the page's data. What `change` gives undefined for leaves its list; where nothing
 * has changed, the same data comes back, so that nothing renders again without need.
 */
export function mapObjects<T extends object>(
  data: unknown,
  isOne: (value: object) => value is T,
  change: (one: T) => T | undefined,
): unknown {
  const mapped = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return kept(value, value.map(mapped));
    if (isOne(value)) return change(value);
    const before = Object.values(value);
    const after = before.map(mapped);
    if (after.every((each, i) => each === before[i])) return value;
    return Object.fromEntries(Object.keys(value).map((key, i) => [key, after[i]]));
  };
  return mapped(data);
}

const kept = (before: readonly unknown[], after: readonly unknown[]): readonly unknown[] =>
  after.every((value, i) => value === before[i])
    ? before
    : after.filter((value, i) => value !== undefined || before[i] === undefined);
