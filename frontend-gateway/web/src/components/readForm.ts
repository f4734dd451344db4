/** A form's text fields by their names. */
export function readForm<K extends string>(form: HTMLFormElement, ...names: readonly K[]): Record<K, string> {
  const data = new FormData(form);
  const values = names.map((name) => {
    const value = data.get(name);
    return [name, typeof value === 'string' ? value : ''] as const;
  });
  return Object.fromEntries(values) as Record<K, string>;
}
