import { groupBy } from '../dock/groupBy';
import { type ServiceMap } from '../gateway/analysis';

export interface Placed {
  readonly key: string;
  readonly name: string;
  readonly type: string;
  /** From 0: those that nobody calls. */
  readonly column: number;
  readonly line: number;
}

export const nodeKey = (type: string, name: string): string => `${type} ${name}`;

/** Callers left of whom they call; where calls go round, where the first way led. */
export function layers({ nodes, edges }: ServiceMap): Placed[] {
  const columns = new Map<string, number>();
  const calls = groupBy(
    edges.map((edge) => [nodeKey(edge.from_type, edge.from), nodeKey(edge.to_type, edge.to)] as const),
    ([from]) => from,
  );
  const visit = (key: string, column: number, above: ReadonlySet<string>) => {
    if (above.has(key) || (columns.get(key) ?? -1) >= column) return;
    columns.set(key, column);
    const path = new Set([...above, key]);
    for (const [, to] of calls.get(key) ?? []) visit(to, column + 1, path);
  };
  const keys = nodes.map(({ type, name }) => nodeKey(type, name));
  const called = new Set(
    edges.filter(({ from, to }) => from !== to).map((edge) => nodeKey(edge.to_type, edge.to)),
  );
  for (const key of keys.filter((each) => !called.has(each))) visit(key, 0, new Set());
  for (const key of keys) if (!columns.has(key)) visit(key, 0, new Set());
  const used = new Map<number, number>();
  return nodes.map(({ type, name }) => {
    const key = nodeKey(type, name);
    const column = columns.get(key) ?? 0;
    const line = used.get(column) ?? 0;
    used.set(column, line + 1);
    return { key, name, type, column, line };
  });
}
