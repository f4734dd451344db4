import { expect, test } from 'vitest';
import { excerpt, matches } from './matches';

const marked = (text: string, term: string) =>
  matches(text, term)
    .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
    .join('');

test.each([
  ['Ada Lovelace', 'love', 'Ada [Love]lace'],
  ['Ada Lovelace', 'ADA l', '[Ada] [L]ovelace'],
  ['#tracing and retracing', 'trac', '#[trac]ing and retracing'],
  ['@ada', '@ad', '@[ad]a'],
  ['a_b', '#b', 'a_[b]'],
  ['Müsli, müsli', 'müs', '[Müs]li, [müs]li'],
  ['1 + 1 (or .*) is 2', '.* (', '1 + 1 [(]or [.*]) is 2'],
  ['nothing', '"', 'nothing'],
])('of %j, %j marks the beginnings of words', (text, term, expected) => {
  expect(marked(text, term)).toBe(expected);
});

test('an excerpt begins shortly before its match, at a word', () => {
  const text = `${'word '.repeat(20)}needle\nand more`;
  expect(excerpt(text, 'need')).toMatch(/^… (word )+needle and more$/);
  expect(excerpt(text, 'need').length).toBeLessThan(50);
});

test('an excerpt of what matches at once, or nowhere, is the whole', () => {
  expect(excerpt('needle in hay', 'need')).toBe('needle in hay');
  expect(excerpt('hay', 'need')).toBe('hay');
});
