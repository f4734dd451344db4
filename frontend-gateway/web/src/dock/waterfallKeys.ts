/** What keys do while the waterfall has the focus; letters as in Jaeger. */
export const waterfallKeys = {
  next: ['ArrowDown', 'f'],
  previous: ['ArrowUp', 'b'],
  open: ['ArrowRight'],
  close: ['ArrowLeft'],
  first: ['Home'],
  last: ['End'],
  pageDown: ['PageDown', 's'],
  pageUp: ['PageUp', 'w'],
  details: ['Enter', ' '],
  collapseAll: [']'],
  expandAll: ['['],
  collapseOne: ['p'],
  expandOne: ['o'],
  left: ['a'],
  right: ['d'],
  farLeft: ['A'],
  farRight: ['D'],
  closer: ['+', '='],
  further: ['-'],
  whole: ['0'],
  nextMatch: ['n'],
  previousMatch: ['N'],
  nextError: ['e'],
} as const;

export type WaterfallCommand = keyof typeof waterfallKeys;

const commands = new Map<string, WaterfallCommand>(
  Object.entries(waterfallKeys).flatMap(([command, keys]) =>
    keys.map((key) => [key, command as WaterfallCommand] as const),
  ),
);

export const commandOf = (key: string): WaterfallCommand | undefined => commands.get(key);
