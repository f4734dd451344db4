import { useMemo } from 'react';
import { type Log } from './logs';
import { logsBySpan } from './logsBySpan';
import { type Clocks, type TraceTree, buildTree } from './tree';
import { useTraceState } from './useSpans';

export interface Trace {
  readonly tree: TraceTree;
  /** By the id of their span. */
  readonly logs: ReadonlyMap<string, readonly Log[]>;
  readonly unavailable: boolean;
}

/** A trace as it stands, kept up to date for as long as the component is there. */
export function useTrace(traceId: string | undefined, clocks?: Clocks): Trace {
  const { spans, logs, unavailable } = useTraceState(traceId);
  const tree = useMemo(() => buildTree(spans, clocks), [spans, clocks]);
  const bySpan = useMemo(() => logsBySpan(logs), [logs]);
  return { tree, logs: bySpan, unavailable };
}
