import { type KeyboardEvent, useEffect, useState } from 'react';
import { remember, remembered } from '../app/remember';
import styles from './DockSplitter.module.css';

const HEIGHT = 'cruddur.dock-height';
const LEAST = 20;
const MOST = 85;
const STEP = 5;

const within = (part: number) => Math.round(Math.min(MOST, Math.max(LEAST, part)));

function known(): number | undefined {
  const part = Number(remembered(HEIGHT) ?? NaN);
  return Number.isNaN(part) ? undefined : within(part);
}

/** The upper edge of the open dock: drag it, or move it with the arrows. Its height is remembered. */
export function DockSplitter() {
  const [part, setPart] = useState(known);
  useEffect(() => {
    const root = document.documentElement.style;
    if (part === undefined) root.removeProperty('--dock-panel');
    else root.setProperty('--dock-panel', `${part}dvh`);
    return () => {
      root.removeProperty('--dock-panel');
    };
  }, [part]);

  function set(next: number | undefined) {
    remember(HEIGHT, next === undefined ? undefined : String(within(next)));
    setPart(next === undefined ? undefined : within(next));
  }

  function onKey(event: KeyboardEvent) {
    const now = part ?? 42;
    const next = { ArrowUp: now + STEP, ArrowDown: now - STEP, Home: MOST, End: LEAST }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    set(next);
  }

  return (
    <div
      className={styles.splitter}
      role="separator"
      aria-orientation="horizontal"
      aria-label="Height of the traces"
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      aria-valuenow={part ?? 42}
      title="Drag, or press the arrow keys; a double click puts it back"
      tabIndex={0}
      onKeyDown={onKey}
      onDoubleClick={() => set(undefined)}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId))
          set(((innerHeight - event.clientY) / innerHeight) * 100);
      }}
    />
  );
}
