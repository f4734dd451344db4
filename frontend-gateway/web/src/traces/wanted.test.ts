import { expect, test } from 'vitest';
import { sessionId } from '../telemetry/visitor';
import { changed, narrowed, wantedBy } from './wanted';

test('the viewer is asked for what the address says, and for nothing else', () => {
  expect(wantedBy(new URLSearchParams('query=error&view=red&service=&min_duration=10ms'))).toBe(
    'query=error&min_duration=10ms',
  );
});

test('what was done in this visit is asked for by its session', () => {
  expect(wantedBy(new URLSearchParams('mine=1'))).toBe(`session=${sessionId()}`);
});

test('an address changes in the parameters that are named', () => {
  expect(changed(new URLSearchParams('query=a&view=red'), { query: undefined, service: 'b' })).toBe(
    '/traces?view=red&service=b',
  );
});

test.each([
  ['', 'b = 1'],
  ['a = 1', 'a = 1 and b = 1'],
  ['a = 1 or c', '(a = 1 or c) and b = 1'],
])('%j narrowed is %j', (query, both) => {
  expect(narrowed(query, 'b = 1')).toBe(both);
});
