import { useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { changeCrud } from '../app/crudCache';
import { useToast } from '../app/ToastContext';
import { useAction } from '../app/useAction';
import { usePerson } from '../app/usePerson';
import { type Reaction, react } from '../gateway/crudActions';
import { asProblem } from '../gateway/problem';
import { type Crud } from '../gateway/types';
import { cx } from './cx';
import { Icon } from './Icon';
import styles from './ReactionButton.module.css';

const words = {
  like: { on: 'like crud', off: 'unlike crud', label: 'Like', one: 'like', many: 'likes' },
  repost: { on: 'repost crud', off: 'undo repost', label: 'Repost', one: 'repost', many: 'reposts' },
} as const;

const stateOf = (crud: Crud, reaction: Reaction) =>
  reaction === 'like'
    ? { isOn: crud.current_user_has_liked ?? false, count: crud.likes_count }
    : { isOn: crud.current_user_has_reposted ?? false, count: crud.reposts_count };

const withState = (crud: Crud, reaction: Reaction, isOn: boolean, count: number): Crud =>
  reaction === 'like'
    ? { ...crud, current_user_has_liked: isOn, likes_count: count }
    : { ...crud, current_user_has_reposted: isOn, reposts_count: count };

/** Likes or reposts, and takes it back. The count changes at once, and back again when that is refused. */
export function ReactionButton({ crud, reaction }: { crud: Crud; reaction: Reaction }) {
  const client = useQueryClient();
  const toast = useToast();
  const person = usePerson();
  const { run, isPending } = useAction();
  const { isOn, count } = stateOf(crud, reaction);
  const { on, off, label, one, many } = words[reaction];

  const show = (isNowOn: boolean, shown: number) =>
    changeCrud(client, crud.uuid, (found) => withState(found, reaction, isNowOn, shown));
  const toggle = () =>
    run(isOn ? off : on, async (scope) => {
      show(!isOn, Math.max(0, count + (isOn ? -1 : 1)));
      try {
        const counts = await scope.run(() => react(reaction, crud.uuid, !isOn));
        changeCrud(client, crud.uuid, (found) => ({ ...found, ...counts }));
      } catch (error) {
        show(isOn, count);
        const { message, status } = asProblem(error);
        if (status !== 401) toast({ text: message, traceId: scope.traceId, isError: true });
        throw error;
      }
    });
  const inside = (
    <>
      <Icon name={reaction} />
      <span aria-hidden="true">{count}</span>
      <span className="visually-hidden">
        {label}, {count} {count === 1 ? one : many}
      </span>
    </>
  );
  // Who is not signed in is led to where one can be.
  if (person === null) {
    return (
      <Link className="quiet-button" to="/sign-up" title={`Sign up to ${one}`}>
        {inside}
      </Link>
    );
  }
  return (
    <button
      type="button"
      className={cx('quiet-button', styles.button)}
      aria-pressed={isOn}
      aria-busy={isPending}
      title={label}
      onClick={() => void (isPending || toggle())}
    >
      {inside}
    </button>
  );
}
