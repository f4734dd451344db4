import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent } from 'react';
import { useToast } from '../app/ToastContext';
import { useAction } from '../app/useAction';
import { changePassword, sessions } from '../gateway/account';
import { rules } from '../gateway/rules';
import { type Person } from '../gateway/types';
import { PasswordField } from './PasswordField';
import { ProblemNote } from './ProblemNote';
import { readForm } from './readForm';
import { useFocusOnError } from './useFocusOnError';

const fields = ['current_password', 'password'] as const;

/** One password in place of another. Whoever is signed in elsewhere is signed out there. */
export function ChangePassword({ person }: { person: Person }) {
  const client = useQueryClient();
  const toast = useToast();
  const { data } = useQuery(rules);
  const { run, isPending, problem } = useAction();
  const form = useFocusOnError(problem);
  const errors = problem?.fieldErrors ?? [];
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { currentTarget } = event;
    const { current_password, password } = readForm(currentTarget, ...fields);
    void run('change password', async (scope) => {
      await scope.run(() => changePassword(current_password, password));
      currentTarget.reset();
      await scope.run(() => client.query({ ...sessions, staleTime: 0 }));
      toast({ text: 'Your password is changed, and you are signed out elsewhere.', traceId: scope.traceId });
    });
  };
  return (
    <form ref={form} aria-label="Change password" noValidate onSubmit={submit}>
      {/* For password managers, which file a password under a name. */}
      <input type="text" name="username" autoComplete="username" value={person.handle} readOnly hidden />
      <PasswordField
        name="current_password"
        label="Current password"
        autoComplete="current-password"
        errors={errors}
      />
      <PasswordField
        name="password"
        label="New password"
        hint={data && `At least ${data.password.min} characters.`}
        autoComplete="new-password"
        errors={errors}
      />
      <ProblemNote problem={problem} fields={fields} />
      <button className="button primary" type="submit" disabled={isPending} aria-busy={isPending}>
        {isPending ? 'Changing …' : 'Change password'}
      </button>
    </form>
  );
}
