import { type Span } from '@opentelemetry/api';

/** Whether somebody changed their mind about a request: it failed for no other reason. */
export const isCancelled = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'name' in error && error.name === 'AbortError';

/** Says so on a span, which is no error then. */
export const markCancelled = (span: Span): void => void span.setAttribute('cruddur.cancelled', true);
