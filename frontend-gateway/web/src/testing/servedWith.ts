import { onTestFinished } from 'vitest';

/** Writes into the page what the gateway would have, until the test has finished. */
export function servedWith(name: string, content: string): void {
  const meta = document.createElement('meta');
  meta.name = name;
  meta.content = content;
  document.head.append(meta);
  onTestFinished(() => {
    meta.remove();
  });
}
