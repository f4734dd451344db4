import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { type TraceTree, buildTree } from './tree';
import { traceState, watchTrace } from './traceStreams';

export interface Trace {
  readonly tree: TraceTree;
  readonly unavailable: boolean;
}

const NONE = () => () => undefined;

/** A trace as it stands, kept up to date for as long as the component is there. */
export function useTrace(traceId: string | undefined): Trace {
  const subscribe = useCallback(
    (onChange: () => void) => (traceId === undefined ? NONE() : watchTrace(traceId, onChange)),
    [traceId],
  );
  const { spans, unavailable } = useSyncExternalStore(subscribe, () => traceState(traceId ?? ''));
  const tree = useMemo(() => buildTree(spans), [spans]);
  return { tree, unavailable };
}
