import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { showFollowState, showFollowed } from '../app/followCache';
import { useToast } from '../app/ToastContext';
import { useAction } from '../app/useAction';
import { usePerson } from '../app/usePerson';
import { follow } from '../gateway/follows';
import { asProblem } from '../gateway/problem';
import { type ListedPerson } from '../gateway/types';
import { cx } from './cx';
import styles from './FollowButton.module.css';

interface Props {
  readonly person: Pick<ListedPerson, 'uuid' | 'handle' | 'current_user_follows'>;
}

/** Follows somebody, and ends that. It shows at once, and is taken back when it is refused. Nobody follows themselves. */
export function FollowButton({ person: { uuid, handle, current_user_follows: isOn } }: Props) {
  const client = useQueryClient();
  const toast = useToast();
  const me = usePerson();
  const { run, isPending } = useAction();
  // Who has just followed somebody is not asked at once whether to end that.
  const [isFresh, setFresh] = useState(false);

  const toggle = () =>
    run(isOn ? 'unfollow person' : 'follow person', async (scope) => {
      setFresh(!isOn);
      showFollowed(client, handle, !isOn);
      try {
        showFollowState(client, handle, await scope.run(() => follow(handle, !isOn)));
      } catch (error) {
        showFollowed(client, handle, isOn);
        const { message, status } = asProblem(error);
        if (status !== 401) toast({ text: message, traceId: scope.traceId, isError: true });
        throw error;
      }
    });
  if (me === undefined || me?.uuid === uuid) return null;
  // Who is not signed in is led to where one can be.
  if (me === null) {
    return (
      <Link
        className={cx('button', styles.follow)}
        to="/sign-up"
        aria-label={`Follow @${handle}`}
        title={`Sign up to follow @${handle}`}
      >
        Follow
      </Link>
    );
  }
  return (
    <button
      type="button"
      className={cx('button', styles.follow, !isOn && 'primary', isFresh && styles.fresh)}
      aria-busy={isPending}
      onClick={() => void (isPending || toggle())}
      onBlur={() => setFresh(false)}
      onPointerLeave={() => setFresh(false)}
    >
      {isOn ? (
        <>
          <span className={styles.state}>Following</span>
          <span className={styles.offer}>Unfollow</span>
        </>
      ) : (
        'Follow'
      )}{' '}
      <span className="visually-hidden">@{handle}</span>
    </button>
  );
}
