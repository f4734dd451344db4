import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Empty } from '../components/Empty';
import { Failed } from '../components/Failed';
import { duration } from '../dock/format';
import { ServiceDot } from '../dock/ServiceDot';
import { lookOfService } from '../dock/services';
import { red } from '../gateway/analysis';
import { rate } from './rate';
import { Spark } from './Spark';
import styles from './RedView.module.css';
import tableStyles from './Table.module.css';
import { changed } from './wanted';

const REFRESH_MS = 5_000;

/** Rate, errors and durations of what each service was asked for, live. */
export default function RedView({ parameters, wanted }: { parameters: URLSearchParams; wanted: string }) {
  const { data, error, isFetching, refetch } = useQuery({
    ...red(wanted),
    placeholderData: keepPreviousData,
    refetchInterval: REFRESH_MS,
  });
  if (data === undefined)
    return error === null ? (
      <p className={styles.note} role="status">
        Counting …
      </p>
    ) : (
      <Failed error={error} isPending={isFetching} onTryAgain={() => void refetch()} />
    );
  if (data.operations.length === 0) return <Empty title="Nothing was asked of a service" />;
  return (
    <div className={tableStyles.place} tabIndex={0} role="region" aria-label="Rates" data-testid="red">
      <table className={tableStyles.table}>
        <thead>
          <tr>
            <th scope="col">Service and route</th>
            <th scope="col">Rate</th>
            <th scope="col">Errors</th>
            <th scope="col">p50</th>
            <th scope="col">p95</th>
            <th scope="col">p99</th>
          </tr>
        </thead>
        <tbody>
          {data.operations.map(({ service, operation, kind, all, series }) => (
            <tr key={`${service} ${operation} ${kind}`}>
              <th scope="row">
                <ServiceDot colour={lookOfService(service).colour} />{' '}
                <Link to={changed(parameters, { view: 'heatmap', service, query: routeFilter(operation) })}>
                  {operation}
                </Link>{' '}
                <small>{service}</small>
              </th>
              <td>
                {rate(all.rate_per_second)} <Spark values={series.map(({ count }) => count)} />
              </td>
              <td data-bad={all.errors > 0}>
                {all.errors === 0 ? '0' : `${((all.errors / all.count) * 100).toFixed(1)} %`}{' '}
                <Spark values={series.map(({ errors }) => errors)} isBad />
              </td>
              <td>{duration(all.p50_nanos / 1e6)}</td>
              <td>
                {duration(all.p95_nanos / 1e6)} <Spark values={series.map(({ p95_nanos }) => p95_nanos)} />
              </td>
              <td>{duration(all.p99_nanos / 1e6)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A route may stand behind its method. */
const routeFilter = (operation: string) => {
  const route = /\s(\/\S*)$/.exec(operation)?.[1] ?? (operation.startsWith('/') ? operation : undefined);
  return route === undefined
    ? `name = ${JSON.stringify(operation)}`
    : `http.route = ${JSON.stringify(route)}`;
};
