import { type PointerEvent, useMemo, useState } from 'react';
import styles from './MiniMap.module.css';
import { WHOLE, type Range, between, isWhole, zoomed } from './range';
import { lookOf } from './services';
import serviceStyles from './services.module.css';
import { type Row, type TraceTree } from './tree';

const WIDTH = 1000;
/** A press that moves less than this part of the map is a click. */
const CLICK = 0.005;

interface Props {
  readonly tree: TraceTree;
  readonly range: Range;
  readonly onRange: (range: Range) => void;
}

/** The whole trace, small: drag over a part to see it alone, drag what is seen along, click to see all. */
export function MiniMap({ tree, range, onRange }: Props) {
  const paths = useMemo(() => pathsByColour(tree.rows), [tree]);
  const [drag, setDrag] = useState<{ from: number; moved: Range | undefined }>();
  const placeOf = ({ currentTarget, clientX }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    return Math.min(1, Math.max(0, (clientX - left) / width));
  };
  const isInside = (place: number) => !isWhole(range) && place > range.from && place < range.to;
  return (
    <svg
      className={styles.map}
      viewBox={`0 0 ${WIDTH} ${tree.rows.length}`}
      preserveAspectRatio="none"
      role="img"
      aria-label="The whole trace, small; drag over a part to see it alone, or use + and -"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        const from = placeOf(event);
        setDrag({ from, moved: isInside(from) ? range : undefined });
      }}
      onPointerMove={(event) => {
        if (drag === undefined) return;
        const place = placeOf(event);
        if (drag.moved === undefined) onRange(between(drag.from, place));
        else {
          const { from, to } = drag.moved;
          onRange(zoomed({ from: from + place - drag.from, to: to + place - drag.from }, 1));
        }
      }}
      onPointerUp={(event) => {
        if (drag !== undefined && Math.abs(placeOf(event) - drag.from) < CLICK) onRange(WHOLE);
        setDrag(undefined);
      }}
    >
      {paths.map(([colour, path]) => (
        <path key={colour} className={serviceStyles[colour]} d={path} />
      ))}
      <rect className={styles.unseen} x={0} width={range.from * WIDTH} height={tree.rows.length} />
      <rect
        className={styles.unseen}
        x={range.to * WIDTH}
        width={(1 - range.to) * WIDTH}
        height={tree.rows.length}
      />
    </svg>
  );
}

/** One path a colour, so that ten thousand spans are drawn as fast as ten. */
function pathsByColour(rows: readonly Row[]): (readonly [string, string])[] {
  const parts = new Map<string, string[]>();
  rows.forEach(({ span, offset, width }, index) => {
    const { colour } = lookOf(span);
    const part = `M${tenths(offset * WIDTH)} ${index + 0.5}h${tenths(Math.max(1, width * WIDTH))}`;
    const known = parts.get(colour);
    if (known === undefined) parts.set(colour, [part]);
    else known.push(part);
  });
  return [...parts].map(([colour, each]) => [colour, each.join('')]);
}

const tenths = (value: number) => Math.round(value * 10) / 10;
