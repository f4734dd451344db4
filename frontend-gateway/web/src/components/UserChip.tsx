import { useToast } from '../app/ToastContext';
import { useAction } from '../app/useAction';
import { useSignedIn } from '../app/useSignedIn';
import { type Person } from '../gateway/types';
import { signOut } from '../gateway/session';
import { Icon } from './Icon';
import { AvatarLink, PersonLink } from './PersonLink';
import { forgetDrafts } from './useDraft';
import styles from './UserChip.module.css';

/** Who is signed in, and the way out. */
export function UserChip({ person }: { person: Person }) {
  const { run, isPending } = useAction();
  const signedIn = useSignedIn();
  const toast = useToast();
  const leave = () =>
    run('sign out', async (scope) => {
      await scope.run(signOut);
      forgetDrafts();
      await signedIn(null, scope);
      toast({ text: 'You are signed out.', traceId: scope.traceId });
    });
  return (
    <div className={styles.chip}>
      <AvatarLink of={person} />
      <PersonLink handle={person.handle} className={styles.who}>
        <strong>{person.display_name}</strong>
        <span>@{person.handle}</span>
      </PersonLink>
      <button
        type="button"
        className="icon-button"
        aria-label="Sign out"
        title="Sign out"
        disabled={isPending}
        onClick={() => void leave()}
      >
        <Icon name="leave" />
      </button>
    </div>
  );
}
