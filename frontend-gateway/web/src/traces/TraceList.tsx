import { CrudSkeletons } from '../components/CrudSkeletons';
import { Empty } from '../components/Empty';
import { Failed } from '../components/Failed';
import { LoadMore } from '../components/LoadMore';
import { TraceRow } from '../components/TraceRow';
import { asProblem } from '../gateway/problem';
import { type FoundTraces } from './useFoundTraces';

/** The traces that were found, newest first, with more as the end comes near. */
export function TraceList({ found, compareWith }: { found: FoundTraces; compareWith: string | null }) {
  const { traces, error, isFetching, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = found;
  if (found.problem !== undefined) return null;
  if (traces === undefined)
    return error === null ? (
      <CrudSkeletons />
    ) : (
      <Failed error={error} isPending={isFetching} onTryAgain={() => void refetch()} />
    );
  if (traces.length === 0)
    return (
      <Empty title="No traces">
        <p>
          None is as you ask. Do something: its trace stands here a moment later. A trace that was downloaded
          can be dropped here.
        </p>
      </Empty>
    );
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
