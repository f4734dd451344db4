import { groupBy } from './groupBy';
import { type Log } from './logs';

/** Of each span its logs, in the order of time. */
export function logsBySpan(logs: readonly Log[]): ReadonlyMap<string, readonly Log[]> {
  const ordered = [...logs].sort((a, b) => Number(a.nanos - b.nanos));
  return groupBy(ordered, ({ spanId }) => spanId);
}
