import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const WHITE = '#ffffff';
const TEXT = 4.5;
const PARTS_OF_CONTROLS = 3;

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const tokens = read('../styles/tokens.css');

/** The light and the dark value of a colour. */
function themesOf(token: string): readonly [string, string] {
  const found = new RegExp(`--${token}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens);
  const [, light, dark] = found ?? [];
  if (light === undefined || dark === undefined) throw new Error(`No --${token} in tokens.css.`);
  return [light, dark];
}

/** Each colour of banners with the two ends of its gradient; what lies between them is no lighter than the lighter end. */
const banners = Array.from(
  read('./Banner.module.css').matchAll(/\.(\w+) \{[^}]*linear-gradient\(\d+deg, (#\w+), (#\w+)\)/g),
  ([, name = '', from = '', to = '']) => ({ name, ends: [from, to] }),
);

test('every colour is looked at', () => {
  expect(banners).toHaveLength(10);
});

test.each(banners)('white on $name can be read by everybody, from one end to the other', ({ ends }) => {
  for (const end of ends) expect(contrast(WHITE, end)).toBeGreaterThanOrEqual(TEXT);
});

test.each([0, 1])('the ring around the chosen colour is seen in both themes (%i)', (theme) => {
  const ring = themesOf('accent-text')[theme] ?? '';
  const dialog = themesOf('raised')[theme] ?? '';
  expect(contrast(ring, dialog)).toBeGreaterThanOrEqual(PARTS_OF_CONTROLS);
});

/** WCAG 2.2, "contrast ratio". */
function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/** WCAG 2.2, "relative luminance". */
function luminance(colour: string): number {
  const digits = colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
