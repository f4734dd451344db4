/** One thing that a person did in this tab, and the trace that it made. */
export interface Action {
  readonly traceId: string;
  readonly name: string;
  readonly startedAt: number;
  readonly durationMs?: number;
  /** The problem's code when it failed. */
  readonly error?: string;
}

const KEPT = 50;

let actions: readonly Action[] = [];
const listeners = new Set<() => void>();

function publish(next: readonly Action[]): void {
  actions = next;
  listeners.forEach((listener) => listener());
}

/** This tab's actions, newest first. */
export const actionLog = {
  started(action: Action): void {
    publish([action, ...actions].slice(0, KEPT));
  },
  ended(traceId: string, outcome: Pick<Action, 'durationMs' | 'error'>): void {
    publish(actions.map((action) => (action.traceId === traceId ? { ...action, ...outcome } : action)));
  },
  snapshot: () => actions,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
