import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { Empty } from '../components/Empty';
import { Failed } from '../components/Failed';
import { duration } from '../dock/format';
import { type HeatMap, heatMap } from '../gateway/analysis';
import { type Box, boxOn, boxParameters, slowest } from './box';
import { Differences } from './Differences';
import styles from './HeatMapView.module.css';

const CELL = { width: 10, height: 10 };
const SHADES = 5;

const timeOfDay = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' });

/** How long spans took, over time; a box around some asks what is different about them. */
export default function HeatMapView({ parameters, wanted }: { parameters: URLSearchParams; wanted: string }) {
  const { data, error, isFetching, refetch } = useQuery({
    ...heatMap(wanted),
    placeholderData: keepPreviousData,
  });
  const [box, setBox] = useState<Box>();
  if (data === undefined)
    return error === null ? (
      <p className={styles.note} role="status">
        Looking …
      </p>
    ) : (
      <Failed error={error} isPending={isFetching} onTryAgain={() => void refetch()} />
    );
  if (data.spans === 0) return <Empty title="No spans are as you ask" />;
  return (
    <>
      <p className={styles.note}>
        {data.spans} spans, each by when it began and how long it took. Draw a box around some, or move it by
        the arrow keys (with Shift it grows), to see what is different about them.
      </p>
      <p className={styles.note}>
        <button type="button" className="button" onClick={() => setBox(slowest(data))}>
          The slowest
        </button>{' '}
        <button
          type="button"
          className="button"
          disabled={isFetching}
          onClick={() => {
            setBox(undefined);
            void refetch();
          }}
        >
          As of now
        </button>
      </p>
      <Drawing map={data} box={box} onBox={setBox} />
      {box !== undefined && (
        <Differences parameters={parameters} wanted={wanted} box={boxParameters(data, box).toString()} />
      )}
    </>
  );
}

interface DrawingProps {
  readonly map: HeatMap;
  readonly box: Box | undefined;
  readonly onBox: (box: Box) => void;
}

function Drawing({ map, box, onBox }: DrawingProps) {
  const rows = Math.max(1, map.duration_bounds.length - 1);
  const [width, height] = [map.columns * CELL.width, rows * CELL.height];
  const [start, setStart] = useState<readonly [number, number]>();
  const most = map.cells.reduce((max, { count }) => Math.max(max, count), 1);
  const shade = (count: number) => Math.ceil((Math.log(count + 1) / Math.log(most + 1)) * SHADES);
  const cellAt = ({ currentTarget, clientX, clientY }: PointerEvent): readonly [number, number] => {
    const edge = currentTarget.getBoundingClientRect();
    return [
      Math.floor(((clientX - edge.left) / edge.width) * map.columns),
      rows - 1 - Math.floor(((clientY - edge.top) / edge.height) * rows),
    ];
  };
  function onKey(event: KeyboardEvent) {
    const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const [dx = 0, dy = 0] = step;
    const { left, right, bottom, top } = box ?? slowest(map);
    const kept = event.shiftKey ? 0 : 1;
    onBox(boxOn(map, [left + dx * kept, bottom + dy * kept], [right + dx, top + dy]));
  }
  const label = duration((map.duration_bounds.at(-1) ?? 0) / 1e6);
  return (
    <figure className={styles.figure}>
      <span className={styles.slow}>{label}</span>
      <svg
        className={styles.map}
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        role="application"
        aria-label="Heat map of durations over time; arrow keys move the box, with Shift they make it larger or smaller"
        data-testid="heat-map"
        tabIndex={0}
        onKeyDown={onKey}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setStart(cellAt(event));
        }}
        onPointerMove={(event) => {
          if (start !== undefined) onBox(boxOn(map, start, cellAt(event)));
        }}
        onPointerUp={(event) => {
          if (start !== undefined) onBox(boxOn(map, start, cellAt(event)));
          setStart(undefined);
        }}
      >
        {map.cells.map(({ column, row, count, errors }) => (
          <rect
            key={`${column} ${row}`}
            className={errors > 0 ? styles.failed : styles.cell}
            data-shade={shade(count)}
            x={column * CELL.width}
            y={(rows - 1 - row) * CELL.height}
            width={CELL.width}
            height={CELL.height}
          >
            <title>{`${count} spans${errors > 0 ? `, ${errors} failed` : ''}, up to ${duration((map.duration_bounds[row + 1] ?? 0) / 1e6)}`}</title>
          </rect>
        ))}
        {box !== undefined && (
          <rect
            className={styles.box}
            x={box.left * CELL.width}
            y={(rows - 1 - box.top) * CELL.height}
            width={(box.right - box.left + 1) * CELL.width}
            height={(box.top - box.bottom + 1) * CELL.height}
          />
        )}
      </svg>
      <span className={styles.fast}>{duration((map.duration_bounds[0] ?? 0) / 1e6)}</span>
      <figcaption className={styles.times}>
        <span>{timeOfDay.format(new Date(map.from))}</span>
        <span className={styles.legend}>red: with errors</span>
        <span>{timeOfDay.format(new Date(map.to))}</span>
      </figcaption>
    </figure>
  );
}
