import { type Row } from './tree';

export type Collapsed = ReadonlySet<string>;

/** The rows that no collapsed one hides. */
export function visible(rows: readonly Row[], collapsed: Collapsed): Row[] {
  const shown: Row[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (row === undefined) break;
    shown.push(row);
    if (collapsed.has(row.span.spanId)) at += row.descendants;
  }
  return shown;
}

const ids = (rows: readonly Row[]) => rows.map(({ span }) => span.spanId);

export const allCollapsed = (rows: readonly Row[]): Collapsed =>
  new Set(ids(rows.filter(({ children }) => children > 0)));

/** One level less: the deepest that is open closes. */
export function oneLess(rows: readonly Row[], collapsed: Collapsed): Collapsed {
  const open = visible(rows, collapsed).filter(
    ({ children, span }) => children > 0 && !collapsed.has(span.spanId),
  );
  const deepest = open.reduce((most, { depth }) => Math.max(most, depth), 0);
  return new Set([...collapsed, ...ids(open.filter(({ depth }) => depth === deepest))]);
}

/** One level more: the closed ones nearest to the root open. */
export function oneMore(rows: readonly Row[], collapsed: Collapsed): Collapsed {
  const closed = visible(rows, collapsed).filter(({ span }) => collapsed.has(span.spanId));
  const nearest = closed.reduce((least, { depth }) => Math.min(least, depth), Infinity);
  const opening = new Set(ids(closed.filter(({ depth }) => depth === nearest)));
  return new Set([...collapsed].filter((id) => !opening.has(id)));
}

/** With everything open that hides a span. */
export function revealing(rows: readonly Row[], collapsed: Collapsed, spanId: string): Collapsed {
  const parents = new Map(rows.map(({ span }) => [span.spanId, span.parentSpanId]));
  const above = new Set<string>();
  for (let id = parents.get(spanId); id !== undefined && !above.has(id); id = parents.get(id)) above.add(id);
  return [...above].some((id) => collapsed.has(id))
    ? new Set([...collapsed].filter((id) => !above.has(id)))
    : collapsed;
}

/** The ids of the spans that say a text, in whatever case: in their name, their service or an attribute. */
export function saying(rows: readonly Row[], text: string): string[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [];
  const says = ({ span }: Row) =>
    [span.name, span.service, span.spanId, ...span.attributes.map(([key, value]) => `${key}=${value}`)].some(
      (each) => each.toLowerCase().includes(wanted),
    );
  return ids(rows.filter(says));
}
