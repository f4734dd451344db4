import { sessionId } from '../telemetry/visitor';

/** The parameters of the traces page that say which spans are meant, as they stand in its address. */
const PASSED = ['query', 'service', 'operation', 'min_duration', 'max_duration', 'error'];

/** The same as a query for the viewer. */
export function wantedBy(parameters: URLSearchParams): string {
  const wanted = new URLSearchParams();
  for (const name of PASSED) {
    const value = parameters.get(name)?.trim() ?? '';
    if (value !== '') wanted.set(name, value);
  }
  if (parameters.has('mine')) wanted.set('session', sessionId());
  return wanted.toString();
}

/** The address with some parameters changed; undefined takes one away. */
export function changed(
  parameters: URLSearchParams,
  changes: Readonly<Record<string, string | undefined>>,
): string {
  const next = new URLSearchParams(parameters);
  for (const [name, value] of Object.entries(changes))
    if (value === undefined || value === '') next.delete(name);
    else next.set(name, value);
  const search = next.toString();
  return search === '' ? '/traces' : `/traces?${search}`;
}

/** A filter and another that must hold too. */
export const narrowed = (query: string, condition: string): string =>
  query.trim() === ''
    ? condition
    : / or /i.test(query)
      ? `(${query.trim()}) and ${condition}`
      : `${query.trim()} and ${condition}`;
