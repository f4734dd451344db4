/** "0.42 ms", "37 ms", "1.24 s": three figures are as much as an eye takes in. */
export function duration(ms: number): string {
  if (ms < 10) return `${ms.toFixed(2)} ms`;
  if (ms < 1000) return `${ms.toFixed(0)} ms`;
  return `${(ms / 1000).toFixed(2)} s`;
}

export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** Enough of a trace's id to tell it from its neighbours. */
export const shortId = (traceId: string): string => traceId.slice(0, 8);
