import { expect, test } from 'vitest';
import { redactUrl } from './redactUrl';

test('an address keeps its path and the names of its parameters', () => {
  expect(redactUrl('http://localhost/search?term=secret&before=x#there')).toBe(
    'http://localhost/search?term=REDACTED&before=REDACTED',
  );
});

test('a user and a password are taken out of an address', () => {
  expect(redactUrl('http://amara:secret@localhost/')).toBe('http://REDACTED:REDACTED@localhost/');
});

test('an address without parameters stays as it is', () => {
  expect(redactUrl('http://localhost/assets/index.js')).toBe('http://localhost/assets/index.js');
});
