import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Problem } from '../gateway/problem';
import { foundTraces } from '../gateway/traces';

const REFRESH_MS = 3_000;

/** The traces that are meant, live as long as one looks at the newest. */
export function useFoundTraces(wanted: string) {
  const query = useInfiniteQuery({
    ...foundTraces(wanted),
    enabled: true,
    staleTime: 0,
    placeholderData: keepPreviousData,
    // Whoever reads on further down does not have the list move under them.
    refetchInterval: ({ state }) =>
      (state.data?.pages.length ?? 1) > 1 || state.status === 'error' ? false : REFRESH_MS,
  });
  const { error } = query;
  return {
    ...query,
    traces: query.data?.pages.flatMap(({ traces }) => traces),
    /** What is wrong with the question. */
    problem: error instanceof Problem && error.status === 400 ? error : undefined,
  };
}

export type FoundTraces = ReturnType<typeof useFoundTraces>;
