import { useInfiniteQuery } from '@tanstack/react-query';
import { asAction } from '../app/asAction';
import { freshPages } from '../app/needs';
import { useAction } from '../app/useAction';
import { useOpenPage } from '../app/useOpenPage';
import { usePerson } from '../app/usePerson';
import { Composer } from '../components/Composer';
import { CrudSkeletons } from '../components/CrudSkeletons';
import { Empty } from '../components/Empty';
import { Failed } from '../components/Failed';
import { Feed } from '../components/Feed';
import { LoadMore } from '../components/LoadMore';
import { NarrowJoin } from '../components/NarrowJoin';
import { PageHeader } from '../components/PageHeader';
import { homeFeed } from '../gateway/cruds';

export function HomePage() {
  const person = usePerson();
  useOpenPage('open home', [freshPages(homeFeed)]);
  return (
    <>
      <PageHeader title="Home" />
      {person && <Composer person={person} />}
      {person === null && <NarrowJoin />}
      <HomeFeed />
    </>
  );
}

function HomeFeed() {
  const { data, error, refetch, fetchNextPage, hasNextPage } = useInfiniteQuery(homeFeed);
  const again = useAction();
  const more = useAction();
  if (data === undefined) {
    if (error === null) return <CrudSkeletons />;
    const tryAgain = () => void again.run('open home', asAction(refetch));
    return <Failed error={error} isPending={again.isPending} onTryAgain={tryAgain} />;
  }
  const cruds = data.pages.flatMap(({ items }) => items);
  if (cruds.length === 0) {
    return (
      <Empty title="Nothing here yet">
        <p>Whatever was said has expired. Say something new.</p>
      </Empty>
    );
  }
  return (
    <>
      <Feed cruds={cruds} />
      {hasNextPage && (
        <LoadMore
          label="Show older cruds"
          isPending={more.isPending}
          problem={more.problem}
          onLoad={() => void more.run('load more cruds', asAction(fetchNextPage))}
        />
      )}
    </>
  );
}
