import { type TraceTree } from '../dock/tree';
import { type TraceLink } from '../gateway/types';

const AROUND_S = 60;

/** The addresses of a trace where else it is kept, filled in: its id, and a time range with room around it. */
export function externalLinks(
  links: readonly TraceLink[],
  traceId: string,
  { startNanos, durationMs }: TraceTree,
): TraceLink[] {
  const start = Number(startNanos / 1_000_000_000n);
  const values: Record<string, string> = {
    trace_id: traceId,
    start: String(start - AROUND_S),
    end: String(start + Math.ceil(durationMs / 1000) + AROUND_S),
  };
  return links
    .filter(({ url }) => /^https?:\/\//.test(url))
    .map(({ name, url }) => ({
      name,
      url: url.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole),
    }));
}
