/** The target of `rel="next"` in a Link header (RFC 8288), if there is one. */
export function nextLink(header: string | null): string | undefined {
  for (const [, target, parameters] of (header ?? '').matchAll(/<([^>]*)>([^,<]*)/g)) {
    if (/;\s*rel\s*=\s*(?:"(?:[^"]*\s)?next(?:\s[^"]*)?"|next(?:[\s;]|$))/i.test(parameters ?? ''))
      return target;
  }
  return undefined;
}
