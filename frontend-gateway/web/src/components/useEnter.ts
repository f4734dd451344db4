import { useToast } from '../app/ToastContext';
import { type ActionState, useAction } from '../app/useAction';
import { useSignedIn } from '../app/useSignedIn';
import { type Person } from '../gateway/types';
import { type ActionName } from '../telemetry/ActionName';

/** Signs somebody in as a traced action, and welcomes them. */
export function useEnter(
  name: ActionName,
): ActionState & { enter: (how: () => Promise<Person>) => Promise<boolean> } {
  const { run, ...state } = useAction();
  const toast = useToast();
  const signedIn = useSignedIn();
  const enter = (how: () => Promise<Person>) =>
    run(name, async (scope) => {
      const person = await scope.run(how);
      await signedIn(person, scope);
      toast({ text: `Welcome, ${person.display_name}.`, traceId: scope.traceId });
    });
  return { ...state, enter };
}
