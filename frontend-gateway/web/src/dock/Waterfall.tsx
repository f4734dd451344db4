import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { traceDetails } from '../gateway/traces';
import { count, duration } from './format';
import { useSpans } from './useSpans';
import { type Trace, useTrace } from './useTrace';
import { useSettled } from './useSettled';
import styles from './Waterfall.module.css';
import { WaterfallHeader } from './WaterfallHeader';
import { WaterfallView } from './WaterfallView';

const SETTLED_MS = 800;
/** A finished request's spans come within a second or two. */
const LATE_MS = 5_000;

/** One trace: its spans nested by parent, drawn along the trace's time, filling in as they arrive. */
export function Waterfall({ traceId }: { traceId: string }) {
  const skew = useClocks(traceId);
  const trace = useTrace(traceId, skew.clocks);
  return (
    <section className={styles.waterfall} data-testid="waterfall" data-trace-id={traceId} aria-label="Trace">
      <WaterfallHeader traceId={traceId} tree={trace.tree} />
      <TraceNotices trace={trace} />
      {skew.notice}
      {trace.tree.rows.length > 0 && <WaterfallView trace={trace} />}
    </section>
  );
}

/** What is not as it should be with a trace, or with our knowledge of it. */
export function TraceNotices({ trace: { tree, unavailable } }: { trace: Trace }) {
  return (
    <>
      {tree.missingParents > 0 && (
        <p className={styles.notice}>
          {count(tree.missingParents, 'parent span has', 'parent spans have')} not arrived: what hangs below
          stands at the left, marked.
        </p>
      )}
      {unavailable && (
        <p className={styles.notice}>The trace viewer does not answer, so spans may be missing.</p>
      )}
      {tree.rows.length === 0 && !unavailable && <Nothing />}
    </>
  );
}

/** Nothing so far, which after a while is all that there will be. */
function Nothing() {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), LATE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className={styles.notice} role="status">
      {isLate
        ? 'No span of this trace has come. Traces are kept for a while only: this one may be gone, or its id misspelt.'
        : 'Waiting for this trace’s spans …'}
    </p>
  );
}

/** The clocks that are off, by the viewer's word, put right unless somebody wants the times as they were sent. */
export function useClocks(traceId: string) {
  const spans = useSettled(useSpans(traceId).length, SETTLED_MS);
  const [isPutRight, setPutRight] = useState(true);
  const { data } = useQuery({ ...traceDetails(traceId, spans), enabled: spans > 0 });
  const offsets = data?.clock_offsets;
  const clocks = useMemo(
    () =>
      isPutRight && offsets !== undefined && offsets.length > 0
        ? new Map(offsets.map(({ service, offset_nanos }) => [service, offset_nanos]))
        : undefined,
    [offsets, isPutRight],
  );
  const notice = offsets !== undefined && offsets.length > 0 && (
    <p className={styles.notice}>
      <span>
        {offsets
          .map(({ service, offset_nanos }) => `The clock of ${service} is off by ${off(offset_nanos)}.`)
          .join(' ')}{' '}
      </span>
      <label className={styles.check}>
        <input type="checkbox" checked={isPutRight} onChange={() => setPutRight(!isPutRight)} /> put right
      </label>
    </p>
  );
  return { clocks, notice, details: data };
}

const off = (nanos: number) => `${nanos < 0 ? '+' : '−'}${duration(Math.abs(nanos) / 1e6)}`;
