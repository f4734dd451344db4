import { createContext, use } from 'react';

/** The id of what the bar opens and closes. */
export const PANEL = 'dock-panel';

export interface DockControl {
  readonly isOpen: boolean;
  /** The trace that was asked for since the given one is the latest: the next action takes the dock back. */
  readonly chosenOver: (latestTraceId: string | undefined) => string | undefined;
  readonly toggle: () => void;
  readonly close: () => void;
  /** Opens the dock on a trace. */
  readonly show: (traceId: string) => void;
}

export const DockContext = createContext<DockControl | undefined>(undefined);

export function useDock(): DockControl {
  const dock = use(DockContext);
  if (dock === undefined) throw new Error('useDock needs a DockProvider above it');
  return dock;
}
