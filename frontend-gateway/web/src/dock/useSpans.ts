import { useCallback, useSyncExternalStore } from 'react';
import { type Span } from './span';
import { type TraceState, traceState, watchTrace } from './traceStreams';

const NONE = () => () => undefined;

/** What is here of a trace, kept up to date for as long as the component is there. */
export function useTraceState(traceId: string | undefined): TraceState {
  const subscribe = useCallback(
    (onChange: () => void) => (traceId === undefined ? NONE() : watchTrace(traceId, onChange)),
    [traceId],
  );
  return useSyncExternalStore(subscribe, () => traceState(traceId ?? ''));
}

/** Its spans, in no order: all that the first page needs, which draws no tree. */
export const useSpans = (traceId: string): readonly Span[] => useTraceState(traceId).spans;
