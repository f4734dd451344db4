import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Empty } from '../components/Empty';
import { Failed } from '../components/Failed';
import { duration } from '../dock/format';
import { lookOfService } from '../dock/services';
import serviceStyles from '../dock/services.module.css';
import { type Sample, type ServiceMap, serviceMap } from '../gateway/analysis';
import { type Placed, layers, nodeKey } from './layers';
import { LINE, type Label, spread } from './labels';
import styles from './MapView.module.css';
import { rate } from './rate';
import tableStyles from './Table.module.css';
import { changed } from './wanted';

const REFRESH_MS = 5_000;
const NODE = { width: 142, height: 44 };
const GAP = { x: 112, y: 46 };

/** Who calls whom, how often, how often in vain, how long it takes; live. */
export default function MapView({ parameters, wanted }: { parameters: URLSearchParams; wanted: string }) {
  const { data, error, isFetching, refetch } = useQuery({
    ...serviceMap(wanted),
    placeholderData: keepPreviousData,
    refetchInterval: REFRESH_MS,
  });
  if (data === undefined)
    return error === null ? (
      <p className={styles.note} role="status">
        Drawing …
      </p>
    ) : (
      <Failed error={error} isPending={isFetching} onTryAgain={() => void refetch()} />
    );
  if (data.nodes.length === 0) return <Empty title="Nobody calls anybody yet" />;
  return (
    <>
      <Drawing map={data} />
      <div
        className={tableStyles.place}
        tabIndex={0}
        role="region"
        aria-label="Calls"
        data-testid="map-calls"
      >
        <table className={tableStyles.table}>
          <thead>
            <tr>
              <th scope="col">Who calls whom</th>
              <th scope="col">Rate</th>
              <th scope="col">Errors</th>
              <th scope="col">p50</th>
              <th scope="col">p95</th>
            </tr>
          </thead>
          <tbody>
            {data.edges.map((edge) => (
              <tr key={keyOf(edge)}>
                <th scope="row">
                  <Link
                    to={changed(parameters, { view: undefined, service: edge.from, query: 'kind = client' })}
                  >
                    {edge.from}
                  </Link>{' '}
                  → {edge.to}
                </th>
                <td>{rate(edge.calls.rate_per_second)}</td>
                <td data-bad={edge.calls.errors > 0}>{percent(edge.calls)}</td>
                <td>{duration(edge.calls.p50_nanos / 1e6)}</td>
                <td>{duration(edge.calls.p95_nanos / 1e6)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

type Edge = ServiceMap['edges'][number];

const keyOf = (edge: Omit<Edge, 'calls'>) => `${edge.from_type} ${edge.from} ${edge.to_type} ${edge.to}`;

const percent = ({ errors, count }: Sample) =>
  errors === 0 ? '0' : `${((errors / count) * 100).toFixed(1)} %`;

/** The table below says the same in words. */
function Drawing({ map }: { map: ServiceMap }) {
  const placed = layers(map);
  const byKey = new Map(placed.map((node) => [node.key, node]));
  const width = (Math.max(...placed.map(({ column }) => column)) + 1) * (NODE.width + GAP.x) - GAP.x + 20;
  const calls = map.edges.flatMap(({ calls, ...edge }) => {
    const from = byKey.get(nodeKey(edge.from_type, edge.from));
    const to = byKey.get(nodeKey(edge.to_type, edge.to));
    return from === undefined || to === undefined || from === to
      ? []
      : [{ key: keyOf(edge), calls, ...line(from, to) }];
  });
  const labels = spread(
    calls.map(({ middle, calls: { errors } }) => ({ ...middle, lines: errors > 0 ? 2 : 1 })),
  );
  const height = Math.max(
    (Math.max(...placed.map((node) => node.line)) + 1) * (NODE.height + GAP.y) + 20,
    ...labels.map((label) => label.y + label.lines * LINE + 8),
  );
  return (
    <div
      className={styles.place}
      tabIndex={0}
      role="region"
      aria-label="Service map"
      data-testid="service-map"
    >
      <svg width={width} height={height} aria-hidden="true" className={styles.map}>
        {calls.map(({ key, path, calls: { errors } }) => (
          <path key={key} className={errors > 0 ? styles.failing : styles.call} d={path} />
        ))}
        {placed.map((node) => (
          <g
            key={node.key}
            className={serviceStyles[node.type === 'database' ? 'database' : lookOfService(node.name).colour]}
          >
            <rect
              className={styles.node}
              x={x(node)}
              y={y(node)}
              width={NODE.width}
              height={NODE.height}
              rx={node.type === 'service' ? 8 : 22}
            />
            <text x={x(node) + NODE.width / 2} y={y(node) + NODE.height / 2 + 4}>
              {node.name}
            </text>
          </g>
        ))}
        {labels.map((label, index) => {
          const call = calls[index];
          return call && <Figures key={call.key} at={label} calls={call.calls} />;
        })}
      </svg>
    </div>
  );
}

const x = ({ column }: Placed) => 10 + column * (NODE.width + GAP.x);
const y = ({ line, column }: Placed) => 24 + line * (NODE.height + GAP.y) + (column % 2) * 12;

function line(from: Placed, to: Placed) {
  const isForward = to.column > from.column;
  const start = { x: x(from) + (isForward ? NODE.width : NODE.width / 2), y: y(from) + NODE.height / 2 };
  const end = { x: x(to) + (isForward ? 0 : NODE.width / 2), y: y(to) + NODE.height / 2 };
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 - LINE / 2 };
  return {
    path: `M${start.x} ${start.y}C${middle.x} ${start.y} ${middle.x} ${end.y} ${end.x} ${end.y}`,
    middle,
  };
}

function Figures({ at, calls }: { at: Label; calls: Sample }) {
  return (
    <g className={calls.errors > 0 ? styles.failing : styles.call}>
      <text x={at.x} y={at.y}>
        {rate(calls.rate_per_second)} · {duration(calls.p95_nanos / 1e6)}
      </text>
      {calls.errors > 0 && (
        <text x={at.x} y={at.y + LINE}>
          {percent(calls)} errors
        </text>
      )}
    </g>
  );
}
