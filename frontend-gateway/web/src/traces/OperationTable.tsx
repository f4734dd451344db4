import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { filterFor } from '../dock/attributeGroups';
import { duration } from '../dock/format';
import { ServiceDot } from '../dock/ServiceDot';
import { lookOf } from '../dock/services';
import { type TraceTree } from '../dock/tree';
import { operationsOf } from './operations';
import styles from './Table.module.css';

const columns = [
  ['count', 'Count'],
  ['errors', 'Errors'],
  ['totalMs', 'Total'],
  ['selfMs', 'Self'],
  ['maxMs', 'Longest'],
] as const;

type Column = (typeof columns)[number][0];

/** A trace as a table: who did what how often, and where the time went. */
export default function OperationTable({ tree }: { tree: TraceTree }) {
  const [by, setBy] = useState<Column>('selfMs');
  const lines = useMemo(() => operationsOf(tree.rows).toSorted((a, b) => b[by] - a[by]), [tree, by]);
  const show = (column: Column, value: number) => (column.endsWith('Ms') ? duration(value) : value);
  return (
    <div className={styles.place} data-testid="operations" tabIndex={0} role="region" aria-label="Operations">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Operation</th>
            {columns.map(([column, label]) => (
              <th key={column} scope="col" aria-sort={by === column ? 'descending' : 'none'}>
                <button type="button" onClick={() => setBy(column)}>
                  {label}
                  {by === column && <span aria-hidden="true"> ↓</span>}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.key}>
              <th scope="row">
                <ServiceDot colour={lookOf(line.sample.span).colour} />{' '}
                <Link
                  to={`/traces?query=${encodeURIComponent(
                    `${filterFor(['service', line.service])} and ${filterFor(['name', line.name])}`,
                  )}`}
                >
                  {line.name}
                </Link>{' '}
                <small>{line.service}</small>
              </th>
              {columns.map(([column]) => (
                <td key={column} data-bad={column === 'errors' && line.errors > 0}>
                  {show(column, line[column])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
