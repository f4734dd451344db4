import { type Scope } from '../telemetry/traceAction';

type Fetch = (options: { throwOnError: true }) => Promise<unknown>;

/**
 * A query's own way to fetch, done as an action: its requests are the action's, and so is its failure. It is done once
 * the page shows what came: queries tell their components in a turn of their own, and a list that seemed to wait for
 * more while it had not grown yet would ask for more once again.
 */
export const asAction =
  (fetch: Fetch) =>
  (scope: Scope): Promise<unknown> =>
    scope.run(() => fetch({ throwOnError: true })).finally(nextTurn);

const nextTurn = () => new Promise((done) => setTimeout(done));
