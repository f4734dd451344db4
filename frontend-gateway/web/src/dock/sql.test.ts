import { expect, test } from 'vitest';
import { formatSql } from './sql';

test('each clause stands on a line', () => {
  expect(
    formatSql('select a, b from t left join u on u.id = t.id where a = ? and b = ? order by a limit 5'),
  ).toBe('select a, b\nfrom t\nleft join u on u.id = t.id\nwhere a = ?\n  and b = ?\norder by a\nlimit 5');
});

test('what stands in quotes stays as it is', () => {
  expect(formatSql(`select 'from  where' from "order by"`)).toBe(`select 'from  where'\nfrom "order by"`);
});
