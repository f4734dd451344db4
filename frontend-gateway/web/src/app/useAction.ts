import { useCallback, useState } from 'react';
import { type Problem, asProblem } from '../gateway/problem';
import { type Scope, traceAction } from '../telemetry/traceAction';

export interface ActionState {
  readonly isPending: boolean;
  /** Why the last attempt failed. */
  readonly problem: Problem | undefined;
}

/** Lets a component do something as a traced action. `run` resolves to whether it went well. */
export function useAction(): ActionState & {
  run: (name: string, work: (scope: Scope) => Promise<unknown>) => Promise<boolean>;
} {
  const [state, setState] = useState<ActionState>({ isPending: false, problem: undefined });
  const run = useCallback(async (name: string, work: (scope: Scope) => Promise<unknown>) => {
    setState({ isPending: true, problem: undefined });
    try {
      await traceAction(name, work);
      setState({ isPending: false, problem: undefined });
      return true;
    } catch (error) {
      setState({ isPending: false, problem: asProblem(error) });
      return false;
    }
  }, []);
  return { ...state, run };
}
