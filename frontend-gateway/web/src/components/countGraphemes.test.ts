import { expect, test } from 'vitest';
import { countGraphemes } from './countGraphemes';

test.each([
  ['', 0],
  ['abc', 3],
  ['é', 1],
  ['e\u0301', 1],
  ['👩‍👩‍👧‍👦', 1],
  ['🇦🇹🇨🇦', 2],
  ['a\nb', 3],
])('%j is %i characters long', (text, length) => {
  expect(countGraphemes(text)).toBe(length);
});
