import { expect, test } from 'vitest';
import { filterFor, grouped } from './attributeGroups';
import { meaningOf } from './meanings';

test('attributes stand in groups, the request first', () => {
  const groups = grouped([
    ['odd', '1'],
    ['cruddur.feed.items', '2'],
    ['http.route', '/'],
    ['db.query.text', 'select'],
  ]);
  expect(groups.map(({ title }) => title)).toEqual(['HTTP', 'Database', 'Cruddur', 'Other']);
});

test('a filter names odd fields in back quotes and escapes the value', () => {
  expect(filterFor(['http.route', '/'])).toBe('http.route = "/"');
  expect(filterFor(['odd name', 'say "so"'])).toBe('`odd name` = "say \\"so\\""');
});

test('our own attributes are explained by the telemetry schema', () => {
  expect(meaningOf('cruddur.feed.items')).toMatch(/^How many items a list answered with/);
  expect(meaningOf('http.route')).toBeDefined();
  expect(meaningOf('odd')).toBeUndefined();
});
