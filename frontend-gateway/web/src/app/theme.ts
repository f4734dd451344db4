import { useSyncExternalStore } from 'react';
import { remember, remembered } from './remember';

/** `system` follows what the operating system prefers. */
export const themes = ['system', 'dark', 'light'] as const;
export type Theme = (typeof themes)[number];

const KEY = 'cruddur.theme';

export const rememberedTheme = (): Theme => themes.find((theme) => theme === remembered(KEY)) ?? 'system';

export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

const listeners = new Set<() => void>();

export function chooseTheme(theme: Theme): void {
  remember(KEY, theme === 'system' ? undefined : theme);
  applyTheme(theme);
  listeners.forEach((tell) => tell());
}

/** What was chosen, wherever on the page. */
export const useTheme = (): Theme => useSyncExternalStore(listen, rememberedTheme);

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
