import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { asAction } from '../app/asAction';
import { useAction } from '../app/useAction';
import { peopleResults, searchResults, tagResults } from '../gateway/explore';
import { CrudSkeletons } from './CrudSkeletons';
import { Empty } from './Empty';
import { EndlessFeed } from './EndlessFeed';
import { EndlessList } from './EndlessList';
import { Explore } from './Explore';
import { Failed } from './Failed';
import { type SearchKind } from './paths';
import { PersonEntry } from './PersonEntry';
import { TagEntry } from './TagEntry';

/** What a term finds among one kind of things. */
export function SearchResults({ term, kind }: { term: string; kind: SearchKind }) {
  switch (kind) {
    case 'cruds':
      return <Cruds term={term} />;
    case 'people':
      return <People term={term} />;
    case 'tags':
      return <Tags term={term} />;
  }
}

function Cruds({ term }: { term: string }) {
  const { data, error, refetch, fetchNextPage, hasNextPage } = useInfiniteQuery(searchResults(term));
  if (data === undefined) return <Waiting error={error} refetch={refetch} />;
  const cruds = data.pages.flatMap(({ items }) => items);
  return (
    <EndlessFeed cruds={cruds} hasNextPage={hasNextPage} fetchNextPage={fetchNextPage}>
      <Nothing>Nobody alive says that. What has expired is not found either.</Nothing>
    </EndlessFeed>
  );
}

function People({ term }: { term: string }) {
  const { data, error, refetch, ...more } = useInfiniteQuery(peopleResults(term));
  if (data === undefined) return <Waiting error={error} refetch={refetch} />;
  return (
    <EndlessList
      items={data.pages.flatMap(({ items }) => items)}
      keyOf={({ uuid }) => uuid}
      show={(person) => <PersonEntry person={person} term={term} />}
      what="people"
      hasNextPage={more.hasNextPage}
      fetchNextPage={more.fetchNextPage}
    >
      <Nothing>Nobody is called that, or anything like it.</Nothing>
    </EndlessList>
  );
}

function Tags({ term }: { term: string }) {
  const { data, error, refetch, ...more } = useInfiniteQuery(tagResults(term));
  if (data === undefined) return <Waiting error={error} refetch={refetch} />;
  return (
    <EndlessList
      items={data.pages.flatMap(({ items }) => items)}
      keyOf={({ tag }) => tag}
      show={(tag) => <TagEntry tag={tag} term={term} />}
      what="tags"
      hasNextPage={more.hasNextPage}
      fetchNextPage={more.fetchNextPage}
    >
      <Nothing>No tag that is alive begins like that.</Nothing>
    </EndlessList>
  );
}

function Waiting({ error, refetch }: { error: Error | null; refetch: Parameters<typeof asAction>[0] }) {
  const again = useAction();
  if (error === null) return <CrudSkeletons count={4} />;
  const tryAgain = () => void again.run('search', asAction(refetch));
  return <Failed error={error} isPending={again.isPending} onTryAgain={tryAgain} />;
}

function Nothing({ children }: { children: ReactNode }) {
  return (
    <>
      <Empty title="Nothing found">
        <p>{children}</p>
      </Empty>
      <Explore />
    </>
  );
}
