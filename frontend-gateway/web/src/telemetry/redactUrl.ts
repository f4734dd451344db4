/** The address with the names of its parameters and without their values: one of them may be anything. */
export function redactUrl(address: string): string {
  const url = new URL(address, location.origin);
  [...url.searchParams.keys()].forEach((name) => {
    url.searchParams.set(name, 'REDACTED');
  });
  url.hash = '';
  return url.href;
}
