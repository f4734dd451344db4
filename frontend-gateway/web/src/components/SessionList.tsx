import { useQueryClient } from '@tanstack/react-query';
import { useToast } from '../app/ToastContext';
import { useAction } from '../app/useAction';
import { type OpenSession, endSession, sessions } from '../gateway/account';
import { ProblemNote } from './ProblemNote';
import styles from './SessionList.module.css';
import { useSignOut } from './useSignOut';

const date = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** Where one is signed in, and the ways out. */
export function SessionList({ open }: { open: readonly OpenSession[] }) {
  const { leaveEverywhere, isPending, problem } = useSignOut();
  return (
    <>
      <ul className={styles.list} aria-label="Open sessions">
        {open.map((session) => (
          <Session key={session.uuid} session={session} />
        ))}
      </ul>
      <ProblemNote problem={problem} />
      <button
        type="button"
        className="button"
        disabled={isPending}
        aria-busy={isPending}
        onClick={leaveEverywhere}
      >
        Sign out everywhere
      </button>
    </>
  );
}

function Session({ session }: { session: OpenSession }) {
  const client = useQueryClient();
  const toast = useToast();
  const { run, isPending, problem } = useAction();
  const since = date.format(new Date(session.created_at));
  const end = () =>
    run('end session', async (scope) => {
      await scope.run(() => endSession(session.uuid));
      client.setQueryData(sessions.queryKey, (open) => open?.filter(({ uuid }) => uuid !== session.uuid));
      toast({ text: `The session of ${since} has ended.`, traceId: scope.traceId });
    });
  return (
    <li>
      <span>
        Since <time dateTime={session.created_at}>{since}</time>
        {session.is_current && <strong className={styles.here}>this browser</strong>}
      </span>
      {!session.is_current && (
        <button
          type="button"
          className="button"
          aria-label={`End the session of ${since}`}
          disabled={isPending}
          onClick={() => void end()}
        >
          End
        </button>
      )}
      <ProblemNote problem={problem} />
    </li>
  );
}
