import { type SubmitEvent } from 'react';
import { Link, Navigate } from 'react-router';
import { alreadyFetched, useOpenPage } from '../app/useOpenPage';
import { usePerson } from '../app/usePerson';
import { DemoEntrance } from '../components/DemoEntrance';
import { PageHeader } from '../components/PageHeader';
import { PasswordField } from '../components/PasswordField';
import { ProblemNote } from '../components/ProblemNote';
import { TextField } from '../components/TextField';
import { readForm } from '../components/readForm';
import { useEnter } from '../components/useEnter';
import { useFocusOnError } from '../components/useFocusOnError';
import { signIn } from '../gateway/session';

const fields = ['handle', 'password'] as const;

export function SignInPage() {
  useOpenPage('open sign-in', []);
  const { enter, isPending, problem } = useEnter('sign in');
  const person = usePerson();
  const form = useFocusOnError(problem);
  const errors = problem?.fieldErrors ?? [];
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { handle, password } = readForm(event.currentTarget, ...fields);
    void enter(() => signIn(handle, password));
  };
  if (person) return <Navigate to="/" replace state={alreadyFetched} />;
  return (
    <>
      <PageHeader title="Sign in" />
      <form ref={form} className="form" aria-label="Sign in" onSubmit={submit}>
        <TextField
          name="handle"
          label="Handle"
          autoComplete="username"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          errors={errors}
          required
        />
        <PasswordField
          name="password"
          label="Password"
          autoComplete="current-password"
          errors={errors}
          required
        />
        <ProblemNote problem={problem} fields={fields} />
        <button className="button primary wide" type="submit" disabled={isPending} aria-busy={isPending}>
          {isPending ? 'Signing in …' : 'Sign in'}
        </button>
        <p className="form-aside">
          New here? <Link to="/sign-up">Sign up</Link>
        </p>
        <DemoEntrance />
      </form>
    </>
  );
}
