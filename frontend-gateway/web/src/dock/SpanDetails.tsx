import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { CopyButton } from '../components/CopyButton';
import { Icon } from '../components/Icon';
import { tracesLinkingTo } from '../gateway/traces';
import { type Attribute, valueOf } from './attributes';
import { grouped } from './attributeGroups';
import { AttributeList } from './AttributeList';
import { count, duration, shortId } from './format';
import { type Log } from './logs';
import { ServiceDot } from './ServiceDot';
import { lookOf } from './services';
import serviceStyles from './services.module.css';
import { type Span, type SpanEvent } from './span';
import styles from './SpanDetails.module.css';
import { formatSql } from './sql';
import { type Row, type TraceTree } from './tree';

interface Props {
  readonly row: Row;
  readonly tree: TraceTree;
  readonly logs: readonly Log[];
  readonly onClose: () => void;
  /** Shows another span of the same trace. */
  readonly onGoTo: (spanId: string) => void;
}

const SQL = ['db.query.text', 'db.statement'];

/** Everything that is known of a span. */
export function SpanDetails({ row, tree, logs, onClose, onGoTo }: Props) {
  const { span } = row;
  const { label, colour } = lookOf(span);
  const sql = SQL.map((key) => valueOf(span.attributes, key)).find((each) => each !== undefined);
  const after = (nanos: bigint) => duration(Number(nanos - span.startNanos) / 1e6);
  return (
    <section
      className={`${styles.details ?? ''} ${serviceStyles[colour] ?? ''}`}
      aria-label={`Span ${span.name}`}
      data-testid="span-details"
    >
      <header>
        <h2>
          <ServiceDot colour={colour} /> {span.name}
        </h2>
        <button type="button" className="icon-button" aria-label="Close the span" onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <p className={styles.facts}>
        <span>{label}</span>
        <span>{span.kind}</span>
        <span>
          {duration(row.durationMs)}, <abbr title="not spent in a child span">self</abbr>{' '}
          {duration(row.selfMs)}
        </span>
        {row.critical.length > 0 && (
          <span>
            trace waited{' '}
            {duration(row.critical.reduce((sum, { from, to }) => sum + to - from, 0) * tree.durationMs)}
          </span>
        )}
      </p>
      {sql !== undefined && (
        <div className={styles.part}>
          <h3>
            SQL <CopyButton text={sql} label="Copy the statement" />
          </h3>
          <pre>{formatSql(sql)}</pre>
        </div>
      )}
      <Exceptions events={span.events} />
      {grouped(span.attributes.filter(([key]) => !SQL.includes(key))).map(({ title, attributes }) => (
        <AttributeList key={title} title={title} attributes={attributes} />
      ))}
      <OtherEvents events={span.events} after={after} />
      {logs.length > 0 && (
        <div className={styles.part}>
          <h3>{count(logs.length, 'log')}</h3>
          <ol className={styles.logs}>
            {logs.map((log) => (
              <li key={`${log.nanos} ${log.body}`} data-severe={log.isSevere}>
                <span>
                  {log.severity} after {after(log.nanos)}
                </span>
                <code>{log.body}</code>
                <Plain attributes={log.attributes} />
              </li>
            ))}
          </ol>
        </div>
      )}
      <Links span={span} tree={tree} onGoTo={onGoTo} />
      <AttributeList title="Span" attributes={identity(span)} canFilter={false} />
      <AttributeList title="Resource" attributes={span.resource} isClosed />
    </section>
  );
}

const identity = (span: Span): Attribute[] => [
  ['service.name', span.service],
  ['span.kind', span.kind],
  ['span.id', span.spanId],
  ['parent.id', span.parentSpanId ?? 'none: the root'],
  ...(span.scope === '' ? [] : [['recorded by', span.scope] as const]),
];

function Exceptions({ events }: { events: readonly SpanEvent[] }) {
  return events
    .filter(({ name }) => name === 'exception')
    .map(({ nanos, attributes }) => {
      const trace = valueOf(attributes, 'exception.stacktrace');
      return (
        <div key={nanos} className={styles.part}>
          <h3 className={styles.error}>
            <Icon name="warning" /> {valueOf(attributes, 'exception.type') ?? 'exception'}
          </h3>
          <p>{valueOf(attributes, 'exception.message')}</p>
          {trace !== undefined && (
            <details>
              <summary>Stack trace</summary>
              <pre className={styles.stack} tabIndex={0} aria-label="Stack trace">
                {trace}
              </pre>
            </details>
          )}
        </div>
      );
    });
}

function OtherEvents({ events, after }: { events: readonly SpanEvent[]; after: (nanos: bigint) => string }) {
  const others = events.filter(({ name }) => name !== 'exception');
  if (others.length === 0) return null;
  return (
    <div className={styles.part}>
      <h3>{count(others.length, 'event')}</h3>
      <ol className={styles.logs}>
        {others.map(({ name, nanos, attributes }) => (
          <li key={`${nanos} ${name}`}>
            <span>after {after(nanos)}</span>
            <code>{name}</code>
            <Plain attributes={attributes} />
          </li>
        ))}
      </ol>
    </div>
  );
}

const Plain = ({ attributes }: { attributes: readonly Attribute[] }) =>
  attributes.length > 0 && <small>{attributes.map(([key, value]) => `${key}=${value}`).join(', ')}</small>;

/** What this span names as its cause or effect, and who names it: spans of its trace, and other traces. */
function Links({ span, tree, onGoTo }: { span: Span; tree: TraceTree; onGoTo: (spanId: string) => void }) {
  const back = tree.rows.filter((row) => row.span.links.some(({ spanId }) => spanId === span.spanId));
  const { data } = useQuery(tracesLinkingTo(span.traceId, span.spanId));
  const others = (data?.traces ?? []).filter(({ trace_id }) => trace_id !== span.traceId);
  const links = span.links.length + back.length + others.length;
  if (links === 0) return null;
  return (
    <div className={styles.part}>
      <h3>{count(links, 'link')}</h3>
      <ul>
        {span.links.map(({ traceId, spanId }) => (
          <li key={spanId}>
            to{' '}
            {traceId === span.traceId ? (
              <button type="button" className="trace-button" onClick={() => onGoTo(spanId)}>
                span {shortId(spanId)}
              </button>
            ) : (
              <Link to={`/traces/${traceId}`}>trace {shortId(traceId)}</Link>
            )}
          </li>
        ))}
        {back.map((row) => (
          <li key={row.span.spanId}>
            from{' '}
            <button type="button" className="trace-button" onClick={() => onGoTo(row.span.spanId)}>
              {row.span.name}
            </button>
          </li>
        ))}
        {others.map(({ trace_id, root_name }) => (
          <li key={trace_id}>
            from{' '}
            <Link to={`/traces/${trace_id}`}>
              {root_name === '' ? 'trace' : root_name} {shortId(trace_id)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
