/**
 * The address with the names of its parameters and without their values: one of them may be anything. A user and a
 * password are taken out as the semantic conventions say (URL attributes).
 */
export function redactUrl(address: string): string {
  const url = new URL(address, location.origin);
  [...url.searchParams.keys()].forEach((name) => {
    url.searchParams.set(name, 'REDACTED');
  });
  if (url.username !== '' || url.password !== '') {
    url.username = 'REDACTED';
    url.password = 'REDACTED';
  }
  url.hash = '';
  return url.href;
}
