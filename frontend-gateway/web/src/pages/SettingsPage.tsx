import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { fresh } from '../app/needs';
import { useAction } from '../app/useAction';
import { useOpenPage } from '../app/useOpenPage';
import { usePerson } from '../app/usePerson';
import { ChangePassword } from '../components/ChangePassword';
import { CrudSkeletons } from '../components/CrudSkeletons';
import { Failed } from '../components/Failed';
import { PageHeader } from '../components/PageHeader';
import { linkToPerson } from '../components/paths';
import { SessionList } from '../components/SessionList';
import { SignedOutNotice } from '../components/SignedOutNotice';
import { ThemeChoice } from '../components/ThemeChoice';
import { account, sessions } from '../gateway/account';
import { type Person } from '../gateway/types';
import styles from './SettingsPage.module.css';

const needs = [fresh(account), fresh(sessions)];
const date = new Intl.DateTimeFormat(undefined, { dateStyle: 'long' });

export function SettingsPage() {
  const person = usePerson();
  useOpenPage('open settings', person === null ? [] : needs);
  return (
    <>
      <PageHeader title="Settings" />
      <div className={styles.settings}>
        {person === null && <SignedOutNotice why="What can be set of an account is its owner’s." />}
        {person != null && <Account person={person} />}
        <section aria-label="Appearance">
          <h2>Appearance</h2>
          <ThemeChoice />
        </section>
      </div>
    </>
  );
}

function Account({ person }: { person: Person }) {
  const { data, error, refetch } = useQuery(account);
  const { data: open, error: sessionsError, refetch: refetchSessions } = useQuery(sessions);
  const again = useAction();
  const tryAgain = () =>
    void again.run('open settings', (scope) =>
      scope.run(() =>
        Promise.all([refetch({ throwOnError: true }), refetchSessions({ throwOnError: true })]),
      ),
    );
  if (data === undefined || open === undefined) {
    const failure = error ?? sessionsError;
    return failure === null ? (
      <CrudSkeletons count={2} />
    ) : (
      <Failed error={failure} isPending={again.isPending} onTryAgain={tryAgain} />
    );
  }
  return (
    <>
      <section aria-label="Account">
        <h2>Account</h2>
        <dl className={styles.facts}>
          <div>
            <dt>Handle</dt>
            <dd>@{person.handle}</dd>
          </div>
          <div>
            <dt>E-mail</dt>
            <dd>{data.email}</dd>
          </div>
          <div>
            <dt>Here since</dt>
            <dd>
              <time dateTime={data.created_at}>{date.format(new Date(data.created_at))}</time>
            </dd>
          </div>
        </dl>
        <p>
          Your picture, name, colour and bio are on <Link to={linkToPerson(person.handle)}>your profile</Link>
          .
        </p>
      </section>
      <section aria-label="Password">
        <h2>Password</h2>
        {data.is_demo ? (
          <p>
            Demo people share their password, so nobody changes it. Sign out and{' '}
            <Link to="/sign-up">sign up</Link> to have your own.
          </p>
        ) : (
          <ChangePassword person={person} />
        )}
      </section>
      <section aria-label="Sessions">
        <h2>Where you are signed in</h2>
        <SessionList open={open} />
      </section>
    </>
  );
}
