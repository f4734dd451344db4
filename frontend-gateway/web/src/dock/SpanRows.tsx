import { type RefObject, useEffect, useMemo } from 'react';
import { duration } from './format';
import { type Log } from './logs';
import { LogRow } from './LogRow';
import { type Range } from './range';
import { SpanRow } from './SpanRow';
import styles from './SpanRows.module.css';
import { type Row, type TraceTree } from './tree';
import { useSize } from './useSize';
import { type WaterfallState } from './useWaterfall';
import { useWindowed } from './useWindowed';

/** Where the name stands above the bar instead of beside it. SpanRow.module.css knows the same. */
const NARROW = 544;
const ROW = { wide: 28, narrow: 44 };
const TICKS = [0, 0.25, 0.5, 0.75];

interface Props {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly tree: TraceTree;
  readonly state: WaterfallState;
  readonly logs: ReadonlyMap<string, readonly Log[]>;
  readonly showsLogs: boolean;
}

type Line = Row | { readonly log: Log; readonly below: Row };

/** A tree in the sense of WAI-ARIA: one stop for the Tab key, arrows within. */
export function SpanRows({ box, tree, state, logs, showsLogs }: Props) {
  const { width } = useSize(box);
  const rowHeight = width > 0 && width < NARROW ? ROW.narrow : ROW.wide;
  const lines = useMemo(
    () => (showsLogs ? withLogs(state.rows, logs) : state.rows),
    [state.rows, logs, showsLogs],
  );
  const { first, end, onScroll } = useWindowed(box, { count: lines.length, rowHeight });
  const found = useMemo(() => new Set(state.matches), [state.matches]);
  const at = lines.findIndex((line) => 'span' in line && line.span.spanId === state.current);

  useEffect(() => {
    if (at !== -1) reveal(box.current, at, rowHeight);
  }, [box, at, rowHeight]);

  return (
    <div className={styles.place}>
      <Ruler range={state.range} durationMs={tree.durationMs} />
      <div
        ref={box}
        className={styles.rows}
        role="tree"
        aria-label="Spans"
        tabIndex={0}
        aria-activedescendant={at === -1 ? undefined : idOf(state.current)}
        onScroll={onScroll}
        onClick={({ target }) => {
          // Heard here, so that rows that scroll by need not be drawn anew.
          const spanId = closest(target, '[data-span-id]')?.dataset.spanId;
          if (spanId === undefined) return;
          if (closest(target, '[data-fold]') === null) state.choose(spanId);
          else state.toggle(spanId);
        }}
      >
        <div style={{ blockSize: first * rowHeight }} />
        {lines
          .slice(first, end)
          .map((line) =>
            'span' in line ? (
              <SpanRow
                key={line.span.spanId}
                id={idOf(line.span.spanId)}
                row={line}
                range={state.range}
                startNanos={tree.startNanos}
                traceMs={tree.durationMs}
                logs={logs.get(line.span.spanId)}
                isCurrent={line.span.spanId === state.current}
                isChosen={line.span.spanId === state.current && state.showsDetails}
                isFound={found.has(line.span.spanId)}
                isCollapsed={state.collapsed.has(line.span.spanId)}
              />
            ) : (
              <LogRow
                key={`${line.below.span.spanId}-${line.log.nanos}-${line.log.body}`}
                log={line.log}
                depth={line.below.depth + 1}
                spanId={line.below.span.spanId}
              />
            ),
          )}
        <div style={{ blockSize: (lines.length - end) * rowHeight }} />
      </div>
    </div>
  );
}

const closest = (target: EventTarget, selector: string) =>
  target instanceof Element ? target.closest<HTMLElement>(selector) : null;

const idOf = (spanId: string | undefined) => `span-${spanId ?? ''}`;

const withLogs = (rows: readonly Row[], logs: ReadonlyMap<string, readonly Log[]>): Line[] =>
  rows.flatMap((row) => [row, ...(logs.get(row.span.spanId) ?? []).map((log) => ({ log, below: row }))]);

function reveal(box: HTMLElement | null, index: number, rowHeight: number): void {
  if (box === null) return;
  const top = index * rowHeight;
  if (top < box.scrollTop) box.scrollTop = top;
  else if (top + rowHeight > box.scrollTop + box.clientHeight)
    box.scrollTop = top + rowHeight - box.clientHeight;
}

function Ruler({ range: { from, to }, durationMs }: { range: Range; durationMs: number }) {
  return (
    <p className={styles.ruler} aria-hidden="true">
      {TICKS.map((tick) => (
        <span key={tick}>{duration((from + (to - from) * tick) * durationMs)}</span>
      ))}
    </p>
  );
}
