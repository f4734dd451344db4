import { type HeatMap } from '../gateway/analysis';

/** Cells of a heat map, both ends in it. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

const rowsOf = ({ duration_bounds }: HeatMap) => Math.max(1, duration_bounds.length - 1);

/** The same box with its ends in order, and on the map. */
export function boxOn(map: HeatMap, a: readonly [number, number], b: readonly [number, number]): Box {
  const column = (at: number) => Math.min(Math.max(0, at), map.columns - 1);
  const row = (at: number) => Math.min(Math.max(0, at), rowsOf(map) - 1);
  return {
    left: column(Math.min(a[0], b[0])),
    right: column(Math.max(a[0], b[0])),
    bottom: row(Math.min(a[1], b[1])),
    top: row(Math.max(a[1], b[1])),
  };
}

/** Around the slowest twentieth of all spans, whenever they were. */
export function slowest(map: HeatMap): Box {
  const rows = rowsOf(map);
  let rest = Math.max(1, Math.round(map.spans / 20));
  let bottom = rows - 1;
  for (; bottom > 0; bottom--) {
    rest -= map.cells.filter(({ row }) => row === bottom).reduce((sum, { count }) => sum + count, 0);
    if (rest <= 0) break;
  }
  return { left: 0, right: map.columns - 1, bottom, top: rows - 1 };
}

/** What the viewer is told of a box. The slowest row has no upper end: its last span belongs to it. */
export function boxParameters(map: HeatMap, box: Box): URLSearchParams {
  const start = Date.parse(map.from);
  const at = (column: number) => new Date(start + (column * map.column_nanos) / 1e6).toISOString();
  const bound = (index: number) => `${Math.round(map.duration_bounds[index] ?? 0)}ns`;
  const parameters = new URLSearchParams({
    box_min_duration: bound(box.bottom),
    box_from: at(box.left),
  });
  if (box.top < rowsOf(map) - 1) parameters.set('box_max_duration', bound(box.top + 1));
  if (box.right < map.columns - 1) parameters.set('box_to', at(box.right + 1));
  return parameters;
}
