import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { asAction } from '../app/asAction';
import { useAction } from '../app/useAction';
import { profileTab } from '../gateway/profiles';
import { CrudSkeletons } from './CrudSkeletons';
import { Empty } from './Empty';
import { EndlessFeed } from './EndlessFeed';
import { Failed } from './Failed';
import { LeftOutNote } from './LeftOutNote';

interface Props {
  readonly handle: string;
  readonly tab: 'replies' | 'likes';
  readonly isOwn: boolean;
}

/** What somebody answered, or what they like. */
export function ProfileTabFeed({ handle, tab, isOwn }: Props) {
  const { data, error, refetch, fetchNextPage, hasNextPage } = useInfiniteQuery(profileTab(handle, tab));
  const again = useAction();
  if (data === undefined) {
    if (error === null) return <CrudSkeletons count={4} />;
    const tryAgain = () => void again.run(`open ${tab}`, asAction(refetch));
    return <Failed error={error} isPending={again.isPending} onTryAgain={tryAgain} />;
  }
  const cruds = data.pages.flatMap(({ items }) => items);
  return (
    <>
      <LeftOutNote pages={data.pages}>Whom the replies answer cannot be told just now.</LeftOutNote>
      <EndlessFeed cruds={cruds} hasNextPage={hasNextPage} fetchNextPage={fetchNextPage}>
        {isOwn ? <NothingOfOnesOwn tab={tab} /> : <NothingOfTheirs tab={tab} />}
      </EndlessFeed>
    </>
  );
}

function NothingOfOnesOwn({ tab }: Pick<Props, 'tab'>) {
  return (
    <Empty title={tab === 'replies' ? 'No replies alive' : 'No likes alive'}>
      <p>
        {tab === 'replies'
          ? 'What you answer stands here for as long as its thread lives.'
          : 'What you like stands here for as long as it lives, the newest like first.'}
      </p>
      <Link className="button" to="/">
        {tab === 'replies' ? 'Find a crud to answer' : 'Find something to like'}
      </Link>
    </Empty>
  );
}

function NothingOfTheirs({ tab }: Pick<Props, 'tab'>) {
  return (
    <Empty title={tab === 'replies' ? 'No replies alive' : 'No likes alive'}>
      <p>
        {tab === 'replies'
          ? 'They have answered nobody, or the threads have expired.'
          : 'They like nothing, or what they liked has expired.'}
      </p>
    </Empty>
  );
}
