import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type SuggestedFindings, suggestions } from '../gateway/explore';
import { type Problem, asProblem } from '../gateway/problem';
import { traceAction } from '../telemetry/traceAction';

/** A person types faster than this when they know what comes next. */
const PAUSE_MS = 200;

/** What was found stays true for so long. */
const FRESH_MS = 30_000;

export interface Suggestions {
  /** What it was asked for; lags behind while somebody types. */
  readonly term: string;
  readonly findings?: SuggestedFindings;
  readonly problem?: Problem;
}

/**
 * Looks for a term as it is typed: each pause in the typing is one action. Another key cancels what is under way, so
 * answers never come out of order. An empty term finds nothing.
 */
export function useSuggestions(term: string): Suggestions | undefined {
  const client = useQueryClient();
  const [found, setFound] = useState<Suggestions>();
  useEffect(() => {
    if (term === '') return;
    const controller = new AbortController();
    const { signal } = controller;
    const show = (outcome: Omit<Suggestions, 'term'>) => {
      if (!signal.aborted) setFound({ term, ...outcome });
    };
    const look = () => {
      const query = { ...suggestions(term, signal), staleTime: FRESH_MS };
      const state = client.getQueryState<SuggestedFindings>(query.queryKey);
      if (state?.data !== undefined && state.dataUpdatedAt > Date.now() - FRESH_MS) {
        show({ findings: state.data });
        return;
      }
      traceAction('search as you type', (scope) => scope.run(() => client.query(query))).then(
        (findings) => show({ findings }),
        (error: unknown) => show({ problem: asProblem(error) }),
      );
    };
    const timer = setTimeout(look, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [client, term]);
  return term === '' ? undefined : found;
}
