import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { CrudSkeletons } from '../components/CrudSkeletons';
import { Empty } from '../components/Empty';
import { Failed } from '../components/Failed';
import { PageHeader } from '../components/PageHeader';
import { count, shortId } from '../dock/format';
import { comparison } from '../gateway/analysis';
import { ComparedRow } from './ComparedRow';
import styles from './CompareView.module.css';

const changes = ['new', 'gone', 'slower', 'faster'] as const;

/** Two traces as one tree: what the second does that the first did not, and what takes longer. */
export function CompareView() {
  const [parameters] = useSearchParams();
  const [left, right] = [parameters.get('left') ?? '', parameters.get('right') ?? ''];
  const [showsAll, setShowsAll] = useState(true);
  const isAsked = left !== '' && right !== '';
  const { data, error, isFetching, refetch } = useQuery({ ...comparison(left, right), enabled: isAsked });
  const lines = data?.lines ?? [];
  const longest = lines.reduce(
    (most, line) => Math.max(most, line.left?.duration_nanos ?? 0, line.right?.duration_nanos ?? 0),
    1,
  );
  return (
    <>
      <PageHeader title="Compare two traces" back={{ to: '/traces', label: 'Back to the traces' }} />
      {!isAsked && (
        <Empty title="Two traces, please">
          <p>
            Choose <em>compare</em> at one of the <Link to="/traces">traces</Link>, then the other.
          </p>
        </Empty>
      )}
      {isAsked && data === undefined && error === null && <CrudSkeletons />}
      {isAsked && data === undefined && error !== null && (
        <Failed error={error} isPending={isFetching} onTryAgain={() => void refetch()} />
      )}
      {data !== undefined && (
        <div data-wide>
          <p className={styles.facts}>
            <span>
              before: <Link to={`/traces/${left}`}>{shortId(left)}</Link>
            </span>
            <span>
              after: <Link to={`/traces/${right}`}>{shortId(right)}</Link>
            </span>
            <Link to={`/traces/compare?left=${right}&right=${left}`}>Swap them</Link>
            {changes.map((change) => (
              <span key={change} data-change={change}>
                {lines.filter((line) => line.change === change).length} {change}
              </span>
            ))}
            <label>
              <input type="checkbox" checked={!showsAll} onChange={() => setShowsAll(!showsAll)} /> only what
              differs
            </label>
          </p>
          <ol className={styles.lines} aria-label={count(lines.length, 'span')} data-testid="comparison">
            {lines.map(
              (line, index) =>
                (showsAll || line.change !== 'same') && (
                  <ComparedRow
                    key={`${line.left?.span_id ?? ''} ${line.right?.span_id ?? ''} ${index}`}
                    line={line}
                    longest={longest}
                  />
                ),
            )}
          </ol>
        </div>
      )}
    </>
  );
}
