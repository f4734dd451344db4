import { useQuery } from '@tanstack/react-query';
import { type SubmitEvent } from 'react';
import { Link, Navigate } from 'react-router';
import { alreadyFetched, useOpenPage } from '../app/useOpenPage';
import { usePerson } from '../app/usePerson';
import { DemoEntrance } from '../components/DemoEntrance';
import { PageHeader } from '../components/PageHeader';
import { PasswordField } from '../components/PasswordField';
import { ProblemNote } from '../components/ProblemNote';
import { readForm } from '../components/readForm';
import { TextField } from '../components/TextField';
import { useEnter } from '../components/useEnter';
import { useFocusOnError } from '../components/useFocusOnError';
import { rules } from '../gateway/rules';
import { signUp } from '../gateway/session';

const fields = ['handle', 'display_name', 'email', 'password'] as const;

export function SignUpPage() {
  useOpenPage('open sign-up', []);
  const { data } = useQuery(rules);
  const { enter, isPending, problem } = useEnter('sign up');
  const person = usePerson();
  const form = useFocusOnError(problem);
  const errors = problem?.fieldErrors ?? [];
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const person = readForm(event.currentTarget, ...fields);
    void enter(() => signUp(person));
  };
  if (person) return <Navigate to="/" replace state={alreadyFetched} />;
  return (
    <>
      <PageHeader title="Sign up" />
      {/* The server's rules are the only ones: it answers with all that is wrong, field by field. */}
      <form ref={form} className="form" aria-label="Sign up" noValidate onSubmit={submit}>
        <TextField
          name="handle"
          label="Handle"
          hint={data && `${data.handle.min} to ${data.handle.max} characters; others find you by it.`}
          autoComplete="username"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          errors={errors}
        />
        <TextField
          name="display_name"
          label="Name"
          hint="What others see."
          autoComplete="name"
          errors={errors}
        />
        <TextField name="email" label="E-mail" type="email" autoComplete="email" errors={errors} />
        <PasswordField
          name="password"
          label="Password"
          hint={data && `At least ${data.password.min} characters.`}
          autoComplete="new-password"
          errors={errors}
        />
        <ProblemNote problem={problem} fields={fields} />
        <button className="button primary wide" type="submit" disabled={isPending} aria-busy={isPending}>
          {isPending ? 'Signing up …' : 'Sign up'}
        </button>
        <p className="form-aside">
          Here before? <Link to="/sign-in">Sign in</Link>
        </p>
        <DemoEntrance canChoose={false} />
      </form>
    </>
  );
}
