import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { asAction } from '../app/asAction';
import { freshPages } from '../app/needs';
import { useAction } from '../app/useAction';
import { useNewCruds } from '../app/useNewCruds';
import { usePerson } from '../app/usePerson';
import { type homeFeed } from '../gateway/cruds';
import { type Crud } from '../gateway/types';
import { type ActionName } from '../telemetry/ActionName';
import { CrudSkeletons } from './CrudSkeletons';
import { EndlessFeed } from './EndlessFeed';
import { Failed } from './Failed';
import { NewCruds } from './NewCruds';

interface Props {
  /** This one, or another of its shape. */
  readonly feed: typeof homeFeed;
  /** What the page's opening is called in the traces. */
  readonly action: ActionName;
  /** What is shown when there is nothing. */
  readonly children: ReactNode;
}

/** A feed that tells when there is more to read, and shows it when asked to. */
export function LiveFeed({ feed, action, children }: Props) {
  const client = useQueryClient();
  const me = usePerson();
  const { data, error, refetch, fetchNextPage, hasNextPage } = useInfiniteQuery(feed);
  const again = useAction();
  const showing = useAction();
  const cruds = useMemo(() => data && eachOnce(data.pages.flatMap(({ items }) => items)), [data]);
  const { count, forget } = useNewCruds(`${feed.initialPageParam}/stream`, cruds, me);
  if (cruds === undefined) {
    if (error === null) return <CrudSkeletons />;
    const tryAgain = () => void again.run(action, asAction(refetch));
    return <Failed error={error} isPending={again.isPending} onTryAgain={tryAgain} />;
  }
  const show = () =>
    void showing.run('show new cruds', async (scope) => {
      await freshPages(feed).fetch(client, scope);
      forget();
      scrollTo(0, 0);
      document.getElementById('main')?.focus({ preventScroll: true });
    });
  return (
    <>
      <NewCruds count={count} showing={showing} onShow={show} />
      <EndlessFeed cruds={cruds} hasNextPage={hasNextPage} fetchNextPage={fetchNextPage}>
        {children}
      </EndlessFeed>
    </>
  );
}

/** A crud whose reason to be there has changed between two pages may be on both. */
function eachOnce(cruds: readonly Crud[]): readonly Crud[] {
  const seen = new Set<string>();
  return cruds.filter(({ uuid }) => !seen.has(uuid) && seen.add(uuid));
}
