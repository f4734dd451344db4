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

export function chooseTheme(theme: Theme): void {
  remember(KEY, theme === 'system' ? undefined : theme);
  applyTheme(theme);
}
