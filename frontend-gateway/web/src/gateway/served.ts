/** What the gateway has written into the page as it served it; undefined where nobody has, as in development. */
export function served(name: 'cruddur-visit' | 'cruddur-environment'): string | undefined {
  const content = document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';
  return content === '' ? undefined : content;
}
