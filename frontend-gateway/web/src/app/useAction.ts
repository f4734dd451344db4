import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useToast } from './ToastContext';
import { type Problem, asProblem } from '../gateway/problem';
import { session } from '../gateway/session';
import { type ActionName } from '../telemetry/ActionName';
import { type Scope, traceAction } from '../telemetry/traceAction';

export interface ActionState {
  readonly isPending: boolean;
  /** Why the last attempt failed. */
  readonly problem: Problem | undefined;
}

/** Lets a component do something as a traced action. `run` resolves to whether it went well. */
export function useAction(): ActionState & {
  run: (name: ActionName, work: (scope: Scope) => Promise<unknown>) => Promise<boolean>;
} {
  const [state, setState] = useState<ActionState>({ isPending: false, problem: undefined });
  const client = useQueryClient();
  const toast = useToast();
  const run = useCallback(
    async (name: ActionName, work: (scope: Scope) => Promise<unknown>) => {
      setState({ isPending: true, problem: undefined });
      try {
        await traceAction(name, work);
        setState({ isPending: false, problem: undefined });
        return true;
      } catch (error) {
        const problem = asProblem(error);
        setState({ isPending: false, problem });
        if (problem.status === 401 && client.getQueryData(session.queryKey) != null) {
          client.setQueryData(session.queryKey, null);
          toast({
            text: 'Your session has ended. Sign in again; your draft is kept.',
            traceId: problem.traceId,
            isError: true,
          });
        }
        return false;
      }
    },
    [client, toast],
  );
  return { ...state, run };
}
