import { type Scope } from '../telemetry/traceAction';

type Fetch = (options: { throwOnError: true }) => Promise<unknown>;

/** A query's own way to fetch, done as an action: its requests are the action's, and so is its failure. */
export const asAction =
  (fetch: Fetch) =>
  (scope: Scope): Promise<unknown> =>
    scope.run(() => fetch({ throwOnError: true }));
