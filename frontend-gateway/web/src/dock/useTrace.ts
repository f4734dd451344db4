import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { type Log, logsBySpan } from './logs';
import { traceState, watchTrace } from './traceStreams';
import { type Clocks, type TraceTree, buildTree } from './tree';

export interface Trace {
  readonly tree: TraceTree;
  /** By the id of their span. */
  readonly logs: ReadonlyMap<string, readonly Log[]>;
  readonly unavailable: boolean;
}

const NONE = () => () => undefined;

/** How much of a trace is here; follows it as {@link useTrace} does. */
export const useSpanCount = (traceId: string): number =>
  useSyncExternalStore(useSubscribe(traceId), () => traceState(traceId).spans.length);

/** A trace as it stands, kept up to date for as long as the component is there. */
export function useTrace(traceId: string | undefined, clocks?: Clocks): Trace {
  const { spans, logs, unavailable } = useSyncExternalStore(useSubscribe(traceId), () =>
    traceState(traceId ?? ''),
  );
  const tree = useMemo(() => buildTree(spans, clocks), [spans, clocks]);
  const bySpan = useMemo(() => logsBySpan(logs), [logs]);
  return { tree, logs: bySpan, unavailable };
}

const useSubscribe = (traceId: string | undefined) =>
  useCallback(
    (onChange: () => void) => (traceId === undefined ? NONE() : watchTrace(traceId, onChange)),
    [traceId],
  );
