import { expect, test } from 'vitest';
import { nextLink } from './link';

test.each([
  [null, undefined],
  ['', undefined],
  ['</api/a?before=1>; rel="next"', '/api/a?before=1'],
  ['</api/a?before=1,2>; rel=next', '/api/a?before=1,2'],
  ['</api/a>; rel="first", </api/b>; rel="next"', '/api/b'],
  ['</api/a>; title="x"; rel="last next"', '/api/a'],
  ['</api/a>; rel="prev"', undefined],
  ['</api/a>; rel="nextish"', undefined],
])('of %j it is %j', (header, next) => {
  expect(nextLink(header)).toBe(next);
});
