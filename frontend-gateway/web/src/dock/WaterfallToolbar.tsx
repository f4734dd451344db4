import { type RefObject } from 'react';
import { isWhole } from './range';
import { type WaterfallState } from './useWaterfall';
import styles from './WaterfallToolbar.module.css';
import { type WaterfallCommand } from './waterfallKeys';

interface Toggle {
  readonly isOn: boolean;
  readonly set: (isOn: boolean) => void;
}

interface Props {
  readonly state: WaterfallState;
  readonly searchBox: RefObject<HTMLInputElement | null>;
  readonly hasErrors: boolean;
  readonly logs: Toggle & { readonly count: number };
  readonly critical: Toggle;
}

/** Search, folding, zoom, and what is drawn beside the bars. */
export function WaterfallToolbar({ state, searchBox, hasErrors, logs, critical }: Props) {
  const { text, setText, matches, current, range, run } = state;
  const place = current === undefined ? 0 : matches.indexOf(current) + 1;
  const button = (command: WaterfallCommand, label: string, sign: string, isOff = false) => (
    <button type="button" aria-label={label} title={label} disabled={isOff} onClick={() => run(command)}>
      {sign}
    </button>
  );
  return (
    <div className={styles.toolbar} role="group" aria-label="How the trace is shown">
      <span className={styles.search}>
        <input
          ref={searchBox}
          type="search"
          aria-label="Search inside the trace"
          placeholder="Search in this trace"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') run(event.shiftKey ? 'previousMatch' : 'nextMatch');
            if (event.key === 'Escape' && text !== '') {
              event.preventDefault();
              setText('');
            }
          }}
        />
        {text.trim() !== '' && (
          <>
            <span className={styles.found} role="status">
              {place === 0 ? matches.length : `${place} of ${matches.length}`}
            </span>
            {button('previousMatch', 'Previous match (Shift+n)', '↑', matches.length === 0)}
            {button('nextMatch', 'Next match (n)', '↓', matches.length === 0)}
          </>
        )}
      </span>
      <span className={styles.group}>
        {button('collapseAll', 'Collapse all ( ] )', '⊟')}
        {button('collapseOne', 'One level less (p)', '⇤')}
        {button('expandOne', 'One level more (o)', '⇥')}
        {button('expandAll', 'Expand all ( [ )', '⊞')}
      </span>
      <span className={styles.group}>
        {button('further', 'Zoom out (-)', '−', isWhole(range))}
        {button('closer', 'Zoom in (+)', '+')}
        {button('whole', 'The whole trace (0)', '↔', isWhole(range))}
      </span>
      {hasErrors && (
        <span className={styles.group}>{button('nextError', 'Next error (e)', 'next error')}</span>
      )}
      <label>
        <input type="checkbox" checked={critical.isOn} onChange={() => critical.set(!critical.isOn)} />{' '}
        critical path
      </label>
      {logs.count > 0 && (
        <label>
          <input type="checkbox" checked={logs.isOn} onChange={() => logs.set(!logs.isOn)} /> logs (
          {logs.count})
        </label>
      )}
    </div>
  );
}
