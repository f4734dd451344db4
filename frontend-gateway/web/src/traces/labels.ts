/** Some lines of text on a drawing, its middle above at `x`, its first line at `y`. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly lines: number;
}

const WIDTH = 104;
export const LINE = 15;

/** The labels where they would stand, but each below those before it that stand there already. */
export function spread(wanted: readonly Label[]): Label[] {
  const placed: Label[] = [];
  for (const label of wanted) placed.push(firstFree(label, placed));
  return placed;
}

function firstFree(label: Label, placed: readonly Label[]): Label {
  const inTheWay = placed.find((other) => overlap(label, other));
  if (inTheWay === undefined) return label;
  return firstFree({ ...label, y: inTheWay.y + inTheWay.lines * LINE }, placed);
}

const overlap = (a: Label, b: Label) =>
  Math.abs(a.x - b.x) < WIDTH && a.y < b.y + b.lines * LINE && b.y < a.y + a.lines * LINE;
