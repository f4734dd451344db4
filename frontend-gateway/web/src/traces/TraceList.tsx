import { CrudSkeletons } from '../components/CrudSkeletons';
import { Failed } from '../components/Failed';
import { type ReactNode } from 'react';
import { LoadMore } from '../components/LoadMore';
import { TraceRow } from '../components/TraceRow';
import { asProblem } from '../gateway/problem';
import { type FoundTraces } from './useFoundTraces';

interface Props {
  readonly found: FoundTraces;
  readonly compareWith: string | null;
  /** What to say when there are none. */
  readonly children: ReactNode;
}

/** The traces that were found, newest first, with more as the end comes near. */
export function TraceList({ found, compareWith, children }: Props) {
  const { traces, error, isFetching, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = found;
  if (found.problem !== undefined) return null;
  if (traces === undefined)
    return error === null ? (
      <CrudSkeletons />
    ) : (
      <Failed error={error} isPending={isFetching} onTryAgain={() => void refetch()} />
    );
  if (traces.length === 0) return children;
  return (
    <>
      <ul aria-label="Traces">
        {traces.map((summary) => (
          <TraceRow key={summary.trace_id} summary={summary} compareWith={compareWith ?? undefined} />
        ))}
      </ul>
      {hasNextPage && (
        <LoadMore
          label="Show more traces"
          isPending={isFetchingNextPage}
          problem={found.isFetchNextPageError ? asProblem(error) : undefined}
          onLoad={() => void fetchNextPage()}
        />
      )}
    </>
  );
}
