import { useQueryClient } from '@tanstack/react-query';
import { useToast } from '../app/ToastContext';
import { type ActionState, useAction } from '../app/useAction';
import { useSignedIn } from '../app/useSignedIn';
import { account, sessions, signOutEverywhere } from '../gateway/account';
import { signOut } from '../gateway/session';
import { type ActionName } from '../telemetry/ActionName';
import { forgetDrafts } from './useDraft';

/** The ways out: of this browser, and of all of them. */
export function useSignOut(): ActionState & { leave: () => void; leaveEverywhere: () => void } {
  const { run, ...state } = useAction();
  const client = useQueryClient();
  const signedIn = useSignedIn();
  const toast = useToast();
  const out = (name: ActionName, end: () => Promise<void>, text: string) =>
    void run(name, async (scope) => {
      await scope.run(end);
      forgetDrafts();
      client.removeQueries({ queryKey: account.queryKey });
      client.removeQueries({ queryKey: sessions.queryKey });
      await signedIn(null, scope);
      toast({ text, traceId: scope.traceId });
    });
  return {
    ...state,
    leave: () => out('sign out', signOut, 'You are signed out.'),
    leaveEverywhere: () => out('sign out everywhere', signOutEverywhere, 'You are signed out everywhere.'),
  };
}
