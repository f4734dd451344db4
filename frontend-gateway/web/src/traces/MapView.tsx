import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Empty } from '../components/Empty';
import { Failed } from '../components/Failed';
import { duration } from '../dock/format';
import { lookOfService } from '../dock/services';
import serviceStyles from '../dock/services.module.css';
import { type Sample, type ServiceMap, serviceMap } from '../gateway/analysis';
import { type Placed, layers, nodeKey } from './layers';
import styles from './MapView.module.css';
import { rate } from './rate';
import tableStyles from './Table.module.css';
import { changed } from './wanted';

const REFRESH_MS = 5_000;
const NODE = { width: 142, height: 44 };
const GAP = { x: 112, y: 46 };
const EDGE_TEXT = 16;

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

const keyOf = (edge: Edge) => `${edge.from_type} ${edge.from} ${edge.to_type} ${edge.to}`;

const percent = ({ errors, count }: Sample) =>
  errors === 0 ? '0' : `${((errors / count) * 100).toFixed(1)} %`;

/** The table below says the same in words. */
function Drawing({ map }: { map: ServiceMap }) {
  const placed = layers(map);
  const byKey = new Map(placed.map((node) => [node.key, node]));
  const width = (Math.max(...placed.map(({ column }) => column)) + 1) * (NODE.width + GAP.x) - GAP.x + 20;
  const height = (Math.max(...placed.map(({ line }) => line)) + 1) * (NODE.height + GAP.y) + 20;
  return (
    <div
      className={styles.place}
      tabIndex={0}
      role="region"
      aria-label="Service map"
      data-testid="service-map"
    >
      <svg width={width} height={height} aria-hidden="true" className={styles.map}>
        {map.edges.map((edge) => {
          const from = byKey.get(nodeKey(edge.from_type, edge.from));
          const to = byKey.get(nodeKey(edge.to_type, edge.to));
          return from === undefined || to === undefined || from === to ? null : (
            <Call key={keyOf(edge)} from={from} to={to} calls={edge.calls} />
          );
        })}
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
      </svg>
    </div>
  );
}

const x = ({ column }: Placed) => 10 + column * (NODE.width + GAP.x);
const y = ({ line, column }: Placed) => 24 + line * (NODE.height + GAP.y) + (column % 2) * 12;

function Call({ from, to, calls }: { from: Placed; to: Placed; calls: Sample }) {
  const isForward = to.column > from.column;
  const start = [x(from) + (isForward ? NODE.width : NODE.width / 2), y(from) + NODE.height / 2] as const;
  const end = [x(to) + (isForward ? 0 : NODE.width / 2), y(to) + NODE.height / 2] as const;
  const middle = (start[0] + end[0]) / 2;
  // Where several lines end in one node their figures stand near their beginnings, one above the other.
  const at = [start[0] + (end[0] - start[0]) * 0.5, start[1] + (end[1] - start[1]) * 0.5] as const;
  return (
    <g className={calls.errors > 0 ? styles.failing : styles.call}>
      <path d={`M${start[0]} ${start[1]}C${middle} ${start[1]} ${middle} ${end[1]} ${end[0]} ${end[1]}`} />
      <text x={at[0]} y={at[1] - EDGE_TEXT / 2}>
        {rate(calls.rate_per_second)} · {duration(calls.p95_nanos / 1e6)}
      </text>
      {calls.errors > 0 && (
        <text x={at[0]} y={at[1] + EDGE_TEXT}>
          {percent(calls)} errors
        </text>
      )}
    </g>
  );
}
