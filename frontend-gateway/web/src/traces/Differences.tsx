import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Failed } from '../components/Failed';
import { filterFor } from '../dock/attributeGroups';
import { useSettled } from '../dock/useSettled';
import { type Difference, difference } from '../gateway/analysis';
import styles from './Differences.module.css';
import { changed, narrowed } from './wanted';

/** A box that is being drawn is asked about once it rests. */
const REST_MS = 250;
const MOST = 12;
const VALUES = 3;

interface Props {
  readonly parameters: URLSearchParams;
  readonly wanted: string;
  /** The ends of the box, as the viewer wants them. */
  readonly box: string;
}

/** What is different about the spans in the box: the attributes whose values tell them best from the others. */
export function Differences({ parameters, wanted, box }: Props) {
  const rested = useSettled(box, REST_MS);
  const { data, error, isFetching, refetch } = useQuery({
    ...difference(wanted === '' ? rested : `${wanted}&${rested}`),
    placeholderData: keepPreviousData,
  });
  if (data === undefined)
    return error === null ? (
      <p className={styles.place} role="status">
        Comparing …
      </p>
    ) : (
      <Failed error={error} isPending={isFetching} onTryAgain={() => void refetch()} />
    );
  return (
    <section className={styles.place} aria-labelledby="what-is-different" aria-busy={isFetching}>
      <h2 id="what-is-different">What is different?</h2>
      <p>
        <span className={styles.inside}>{data.inside} in the box</span>,{' '}
        <span className={styles.outside}>{data.outside} outside</span>. Each row finds the spans that have it.
      </p>
      {data.inside === 0 ? (
        <p>There is nothing in the box.</p>
      ) : (
        <ol data-testid="differences">
          {rowsOf(data).map(({ key, value, inside, outside }) => (
            <li key={`${key} ${value}`}>
              <Link
                to={changed(parameters, {
                  view: undefined,
                  query: narrowed(parameters.get('query') ?? '', filterFor([key, value])),
                })}
              >
                <code>{key}</code> = <strong>{value}</strong>
              </Link>
              <Bar className={styles.inside} part={inside / data.inside} />
              <Bar className={styles.outside} part={data.outside === 0 ? 0 : outside / data.outside} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

const rowsOf = ({ attributes }: Difference) =>
  attributes
    .slice(0, MOST)
    .flatMap(({ key, values }) => values.slice(0, VALUES).map((value) => ({ key, ...value })))
    .filter(({ score }) => score > 0);

const Bar = ({ className = '', part }: { className?: string | undefined; part: number }) => (
  <span className={`${styles.bar ?? ''} ${className}`}>
    <span style={{ inlineSize: `${part * 100}%` }} />
    <small>{Math.round(part * 100)} %</small>
  </span>
);
