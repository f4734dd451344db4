import { type KeyboardEvent, useRef, useState } from 'react';
import { remember, remembered } from '../app/remember';
import { MiniMap } from './MiniMap';
import { SpanDetails } from './SpanDetails';
import { SpanRows } from './SpanRows';
import { type Trace } from './useTrace';
import { useWaterfall } from './useWaterfall';
import { commandOf } from './waterfallKeys';
import { WaterfallToolbar } from './WaterfallToolbar';
import styles from './WaterfallView.module.css';

const LOGS = 'cruddur.waterfall-logs';
const CRITICAL = 'cruddur.waterfall-critical';

/** The rows of a trace with all that helps to read them. */
export function WaterfallView({ trace: { tree, logs } }: { trace: Trace }) {
  const state = useWaterfall(tree);
  const [showsLogs, setShowsLogs] = useState(() => remembered(LOGS) === 'on');
  const [showsCritical, setShowsCritical] = useState(() => remembered(CRITICAL) !== 'off');
  const searchBox = useRef<HTMLInputElement>(null);
  const rowsBox = useRef<HTMLDivElement>(null);
  const chosen = state.showsDetails ? tree.rows.find(({ span }) => span.spanId === state.current) : undefined;

  function onKey(event: KeyboardEvent) {
    if (event.ctrlKey && event.key === 'b') {
      event.preventDefault();
      searchBox.current?.focus();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
    if (event.key === 'Escape' && state.showsDetails) {
      event.preventDefault();
      state.setShowsDetails(false);
      rowsBox.current?.focus();
      return;
    }
    const command = commandOf(event.key);
    const isOnControl = event.target !== rowsBox.current;
    if (command === undefined || (isOnControl && event.key.length > 1) || (isOnControl && event.key === ' '))
      return;
    event.preventDefault();
    state.run(command);
  }

  return (
    <div className={styles.view} onKeyDown={onKey} role="presentation">
      <WaterfallToolbar
        state={state}
        searchBox={searchBox}
        hasErrors={tree.errors > 0}
        logs={{
          count: [...logs.values()].reduce((sum, each) => sum + each.length, 0),
          isOn: showsLogs,
          set: (isOn) => {
            remember(LOGS, isOn ? 'on' : undefined);
            setShowsLogs(isOn);
          },
        }}
        critical={{
          isOn: showsCritical,
          set: (isOn) => {
            remember(CRITICAL, isOn ? undefined : 'off');
            setShowsCritical(isOn);
          },
        }}
      />
      <MiniMap tree={tree} range={state.range} onRange={state.setRange} />
      <div className={styles.body} data-critical={showsCritical}>
        <SpanRows box={rowsBox} tree={tree} state={state} logs={logs} showsLogs={showsLogs} />
        {chosen !== undefined && (
          <SpanDetails
            key={chosen.span.spanId}
            row={chosen}
            tree={tree}
            logs={logs.get(chosen.span.spanId) ?? []}
            onClose={() => {
              state.setShowsDetails(false);
              rowsBox.current?.focus();
            }}
            onGoTo={state.choose}
          />
        )}
      </div>
    </div>
  );
}
