import { type Node } from './nodes';

/** A stretch of time; of which kind, says who speaks of it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * What the trace waited for, in milliseconds of the trace: backwards from the end of the first root, always into the
 * child that ended last. Shortening anything else would not have made it faster.
 */
export function criticalPath([root]: readonly Node[]): ReadonlyMap<Node, readonly Stretch[]> {
  const path = new Map<Node, Stretch[]>();
  if (root === undefined) return path;
  const pending = [{ node: root, until: root.end }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, until } = next;
    const stretches: Stretch[] = [];
    let to = until;
    for (const child of node.children.toSorted((a, b) => b.end - a.end)) {
      // What goes on after its parent has answered is waited for until then.
      const end = Math.min(child.end, node.end);
      if (end > to || child.start >= end) continue;
      if (to > end) stretches.push({ from: end, to });
      pending.push({ node: child, until: end });
      to = Math.max(child.start, node.start);
    }
    if (to > node.start) stretches.push({ from: node.start, to });
    path.set(node, stretches);
  }
  return path;
}
