const CLAUSES =
  /(?<!\b(?:left|right|inner|full|cross))\s+(?=(?:from|where|(?:left |right |inner |full |cross )*join|group by|order by|having|limit|offset|union(?: all)?|values|set|returning|on conflict|for update)\b)/gi;
const CONDITIONS = /\s+(?=(?:and|or)\b)/gi;
const QUOTED = /('(?:[^']|'')*'|"(?:[^"]|"")*")/;

/** A statement with each of its clauses on a line; what stands in quotes stays as it is. */
export function formatSql(sql: string): string {
  return sql
    .trim()
    .split(QUOTED)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(/\s+/g, ' ').replace(CLAUSES, '\n').replace(CONDITIONS, '\n  '),
    )
    .join('');
}
