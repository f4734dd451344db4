import { useMemo, useState } from 'react';
import { WHOLE, type Range, panned, zoomed } from './range';
import { type Row, type TraceTree } from './tree';
import { type Collapsed, allCollapsed, oneLess, oneMore, revealing, saying, visible } from './visible';
import { type WaterfallCommand } from './waterfallKeys';

const NONE_COLLAPSED: Collapsed = new Set();
const PAGE = 10;
const STEP = 0.1;
const FAR = 0.5;

export interface WaterfallState {
  readonly rows: readonly Row[];
  readonly collapsed: Collapsed;
  readonly toggle: (spanId: string) => void;
  /** The row that the keys speak of. */
  readonly current: string | undefined;
  readonly choose: (spanId: string) => void;
  readonly showsDetails: boolean;
  readonly setShowsDetails: (shows: boolean) => void;
  readonly range: Range;
  readonly setRange: (range: Range) => void;
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly matches: readonly string[];
  readonly run: (command: WaterfallCommand) => void;
}

/** What of a trace is shown, and where one stands in it. */
export function useWaterfall(tree: TraceTree): WaterfallState {
  const [collapsed, setCollapsed] = useState(NONE_COLLAPSED);
  const [current, setCurrent] = useState<string>();
  const [showsDetails, setShowsDetails] = useState(false);
  const [range, setRange] = useState(WHOLE);
  const [text, setText] = useState('');
  const rows = useMemo(() => visible(tree.rows, collapsed), [tree, collapsed]);
  const matches = useMemo(() => saying(tree.rows, text), [tree, text]);

  const at = rows.findIndex(({ span }) => span.spanId === current);
  const goTo = (index: number) =>
    setCurrent(rows[Math.min(Math.max(0, index), rows.length - 1)]?.span.spanId);
  const reveal = (spanId: string | undefined) => {
    if (spanId === undefined) return;
    setCollapsed(revealing(tree.rows, collapsed, spanId));
    setCurrent(spanId);
  };
  const errors = () => tree.rows.filter(({ span }) => span.isError).map(({ span }) => span.spanId);
  const toggle = (spanId: string) =>
    setCollapsed(
      collapsed.has(spanId)
        ? new Set([...collapsed].filter((id) => id !== spanId))
        : new Set([...collapsed, spanId]),
    );
  const row = rows[at];
  const isOpen = row !== undefined && row.children > 0 && !collapsed.has(row.span.spanId);

  const commands: Record<WaterfallCommand, () => void> = {
    next: () => goTo(at + 1),
    previous: () => goTo(at - 1),
    first: () => goTo(0),
    last: () => goTo(rows.length - 1),
    pageDown: () => goTo(at + PAGE),
    pageUp: () => goTo(at - PAGE),
    open: () => {
      if (row !== undefined && collapsed.has(row.span.spanId)) toggle(row.span.spanId);
      else if (isOpen) goTo(at + 1);
    },
    close: () => {
      if (isOpen) toggle(row.span.spanId);
      else reveal(rows.find(({ span }) => span.spanId === row?.span.parentSpanId)?.span.spanId);
    },
    details: () => setShowsDetails(row !== undefined && !showsDetails),
    collapseAll: () => setCollapsed(allCollapsed(tree.rows)),
    expandAll: () => setCollapsed(NONE_COLLAPSED),
    collapseOne: () => setCollapsed(oneLess(tree.rows, collapsed)),
    expandOne: () => setCollapsed(oneMore(tree.rows, collapsed)),
    left: () => setRange(panned(range, -STEP)),
    right: () => setRange(panned(range, STEP)),
    farLeft: () => setRange(panned(range, -FAR)),
    farRight: () => setRange(panned(range, FAR)),
    closer: () => setRange(zoomed(range, 0.7)),
    further: () => setRange(zoomed(range, 1 / 0.7)),
    whole: () => setRange(WHOLE),
    nextMatch: () => reveal(following(matches, current, 1)),
    previousMatch: () => reveal(following(matches, current, -1)),
    nextError: () => reveal(following(errors(), current, 1)),
  };

  return {
    rows,
    collapsed,
    toggle,
    current,
    choose: (spanId) => {
      reveal(spanId);
      setShowsDetails(spanId !== current || !showsDetails);
    },
    showsDetails: showsDetails && current !== undefined,
    setShowsDetails,
    range,
    setRange,
    text,
    setText,
    matches,
    run: (command) => commands[command](),
  };
}

/** The one after (or before) the current one, going round. */
function following(ids: readonly string[], current: string | undefined, by: 1 | -1): string | undefined {
  const at = current === undefined ? -1 : ids.indexOf(current);
  if (at === -1) return by === 1 ? ids[0] : ids.at(-1);
  return ids[(at + by + ids.length) % ids.length];
}
