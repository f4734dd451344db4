import { useQuery } from '@tanstack/react-query';
import { useOpenPage } from '../app/useOpenPage';
import { CrudSkeletons } from '../components/CrudSkeletons';
import { Empty } from '../components/Empty';
import { Failed } from '../components/Failed';
import { PageHeader } from '../components/PageHeader';
import { TraceRow } from '../components/TraceRow';
import { recentTraces } from '../gateway/traces';

const REFRESH_MS = 3_000;

/** The latest traces of everybody, live. Looking at them makes no trace. */
export function TracesPage() {
  useOpenPage('open traces', []);
  const { data, error, isFetching, refetch } = useQuery({
    ...recentTraces,
    enabled: true,
    staleTime: 0,
    refetchInterval: REFRESH_MS,
  });
  return (
    <>
      <PageHeader title="Traces" />
      {data === undefined && error === null && <CrudSkeletons />}
      {data === undefined && error !== null && (
        <Failed error={error} isPending={isFetching} onTryAgain={() => void refetch()} />
      )}
      {data?.length === 0 && (
        <Empty title="No traces yet">
          <p>Do something: its trace stands here a moment later.</p>
        </Empty>
      )}
      {data !== undefined && data.length > 0 && (
        <ul aria-label="Recent traces">
          {data.map((summary) => (
            <TraceRow key={summary.trace_id} summary={summary} />
          ))}
        </ul>
      )}
    </>
  );
}
