const VERSION_4 = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/;

/** A random UUID (RFC 9562, version 4); crypto.randomUUID is not there on a page without TLS. */
export function randomUuid(): string {
  const digits = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  );
  return digits.join('').replace(VERSION_4, '$1-$2-4$3-a$4-$5');
}
