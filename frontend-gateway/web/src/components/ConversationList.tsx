import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { asAction } from '../app/asAction';
import { useAction } from '../app/useAction';
import { messageGroups } from '../gateway/messages';
import { ConversationItem } from './ConversationItem';
import { CrudSkeletons } from './CrudSkeletons';
import { Empty } from './Empty';
import { Failed } from './Failed';
import { LoadMore } from './LoadMore';

/** One's conversations, the newest activity first. */
export function ConversationList({ open }: { open: string | undefined }) {
  const { data, error, refetch, fetchNextPage, hasNextPage } = useInfiniteQuery(messageGroups);
  const again = useAction();
  const more = useAction();
  if (data === undefined) {
    if (error === null) return <CrudSkeletons count={4} />;
    const tryAgain = () => void again.run('open messages', asAction(refetch));
    return <Failed error={error} isPending={again.isPending} onTryAgain={tryAgain} />;
  }
  const groups = data.pages.flatMap(({ items }) => items);
  if (groups.length === 0) {
    return (
      <Empty title="No conversations yet">
        <p>Open somebody’s profile and press “Message” to write to them. Only the two of you can read it.</p>
        <Link className="button" to="/search">
          Find somebody
        </Link>
      </Empty>
    );
  }
  return (
    <>
      <ul>
        {groups.map((group) => (
          <ConversationItem key={group.uuid} group={group} isOpen={group.uuid === open} />
        ))}
      </ul>
      {hasNextPage && (
        <LoadMore
          label="Show older conversations"
          isPending={more.isPending}
          problem={more.problem}
          onLoad={() => void more.run('load more conversations', asAction(fetchNextPage))}
        />
      )}
    </>
  );
}
