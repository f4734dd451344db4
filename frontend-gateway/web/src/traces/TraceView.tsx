import { Suspense, lazy } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { PageHeader } from '../components/PageHeader';
import { Tabs } from '../components/Tabs';
import { count, duration, shortId } from '../dock/format';
import { Tour } from '../dock/Tour';
import { useTrace } from '../dock/useTrace';
import { TraceNotices, useClocks } from '../dock/Waterfall';
import waterfallStyles from '../dock/Waterfall.module.css';
import { WaterfallView } from '../dock/WaterfallView';
import { TraceFacts } from './TraceFacts';
import { TraceTools } from './TraceTools';
import styles from './TraceView.module.css';

const FlameGraph = lazy(() => import('./FlameGraph'));
const OperationTable = lazy(() => import('./OperationTable'));
const Sequence = lazy(() => import('./Sequence'));

const views = [
  ['waterfall', 'Waterfall'],
  ['flame', 'Flames'],
  ['operations', 'Table'],
  ['sequence', 'Sequence'],
] as const;

/** One trace and the ways to look at it. */
export function TraceView() {
  const { traceId = '' } = useParams();
  const [parameters] = useSearchParams();
  const view = parameters.get('view') ?? 'waterfall';
  const { clocks, notice, details } = useClocks(traceId);
  const trace = useTrace(traceId, clocks);
  const { tree } = trace;
  const root = tree.rows[0];
  const name = root?.span.name ?? `Trace ${shortId(traceId)}`;
  return (
    <>
      <PageHeader
        title={name}
        windowTitle={`${name}, trace ${shortId(traceId)}`}
        back={{ to: '/traces', label: 'Back to the traces' }}
      >
        {root !== undefined && (
          <span className={styles.short}>
            {duration(tree.durationMs)}, {count(tree.rows.length, 'span')}
          </span>
        )}
      </PageHeader>
      <div className={styles.page} data-wide>
        {root !== undefined && <TraceFacts traceId={traceId} tree={tree} />}
        <TraceTools traceId={traceId} tree={tree} isPinned={details?.summary.pinned} />
        <Tabs
          label="Ways to look at the trace"
          tabs={views.map(([key, label]) => ({
            label,
            to: key === 'waterfall' ? `/traces/${traceId}` : `/traces/${traceId}?view=${key}`,
            isCurrent: key === view,
          }))}
        />
        <section
          className={styles.trace}
          data-testid="waterfall"
          data-trace-id={traceId}
          aria-label={`Trace ${shortId(traceId)}`}
          key={traceId}
        >
          <div className={waterfallStyles.waterfall}>
            <Tour isOfOneTrace />
            <TraceNotices trace={trace} />
            {notice}
            {root !== undefined && (
              <Suspense fallback={<p role="status">Drawing …</p>}>
                {view === 'flame' && <FlameGraph tree={tree} />}
                {view === 'operations' && <OperationTable tree={tree} />}
                {view === 'sequence' && <Sequence tree={tree} />}
                {view === 'waterfall' && <WaterfallView trace={trace} />}
              </Suspense>
            )}
          </div>
        </section>
      </div>
    </>
  );
}
