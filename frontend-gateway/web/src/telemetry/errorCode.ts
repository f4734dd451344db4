/** A short, low-cardinality name for what went wrong; never the message, which may quote what a person typed. */
export function errorCode(error: unknown): string {
  if (error instanceof Error) {
    return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  }
  return 'unknown';
}
