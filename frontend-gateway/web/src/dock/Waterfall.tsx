import { useState } from 'react';
import { count } from './format';
import { SpanRow } from './SpanRow';
import { useTrace } from './useTrace';
import styles from './Waterfall.module.css';
import { WaterfallHeader } from './WaterfallHeader';

/** One trace: its spans nested by parent, drawn along the trace's time, filling in as they arrive. */
export function Waterfall({ traceId }: { traceId: string }) {
  const { tree, unavailable } = useTrace(traceId);
  const [opened, setOpened] = useState<string>();
  return (
    <section className={styles.waterfall} data-testid="waterfall" data-trace-id={traceId} aria-label="Trace">
      <WaterfallHeader traceId={traceId} tree={tree} />
      {tree.missingParents > 0 && (
        <p className={styles.notice}>
          {count(tree.missingParents, 'parent span has', 'parent spans have')} not arrived: what hangs below
          stands at the left, marked.
        </p>
      )}
      {unavailable && (
        <p className={styles.notice}>The trace viewer does not answer, so spans may be missing.</p>
      )}
      {tree.rows.length === 0 && !unavailable && (
        <p className={styles.notice} role="status">
          Waiting for this trace’s spans …
        </p>
      )}
      <ol className={styles.rows}>
        {tree.rows.map((row) => (
          <SpanRow
            key={row.span.spanId}
            row={row}
            isOpen={opened === row.span.spanId}
            onToggle={() => setOpened(opened === row.span.spanId ? undefined : row.span.spanId)}
          />
        ))}
      </ol>
    </section>
  );
}
