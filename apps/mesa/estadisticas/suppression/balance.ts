import type { Counts } from './cells.js';
import type { Arc, Network } from './design.js';

/** How much more each cell would count in another population. A cell that is absent, or zero, counts the same. */
export type Move = Map<string, number>;

export interface Balancing {
  readonly counts: Counts;
  /** Cells that are hidden already: to change them costs nothing. */
  readonly hidden: ReadonlySet<string>;
  /** Cells that are hidden rather than others. */
  readonly spare: ReadonlySet<string>;
  /** Whether a cell may not be changed any further. */
  readonly isFixed: (key: string) => boolean;
}

// What it costs to change a cell, in units that put any cell that is hidden already before one that is not, a spare one before others, a
// cell that is large enough by itself before several, one that counts somebody before one that counts nobody, and all before emptying one.
const cost = { spare: 500, shown: 1_000, tooSmall: 1_500, empty: 3_000, emptied: 1_000_000 } as const;

/** Less than the difference between any two costs: among equals the smaller cell. */
const sizeOf = (count: number): number => (400 * count) / (count + 1_000);

/**
 * Completes a move in one table, so that all of its sums are right again, by changing cells that are hidden already or else few and
 * small ones. Cells never count less than nobody.
 * @returns false where there is no way
 */
export function balance(network: Network, move: Move, balancing: Balancing): boolean {
  const excess = excessOf(network, move);
  const changed = new Set<string>();
  for (;;) {
    const start = excess.findIndex((units) => units > 0);
    if (start < 0) return true;
    const units = excess[start] ?? 0;
    const path = cheapestPath(network, start, excess, (arc, isMore) => price(arc, isMore, units));
    const end = path?.at(-1)?.to;
    if (!path || end === undefined) return false;
    const pushed = Math.min(units, -(excess[end] ?? 0), ...path.map(roomOf));
    for (const { arc, isMore } of path) {
      move.set(arc.key, (move.get(arc.key) ?? 0) + (isMore ? pushed : -pushed));
      changed.add(arc.key);
    }
    excess[start] = units - pushed;
    excess[end] = (excess[end] ?? 0) + pushed;
  }

  /** What it costs to count more or less in a cell; infinite where it may not be. */
  function price({ key }: Arc, isMore: boolean, units: number): number {
    const count = balancing.counts.get(key) ?? 0;
    const left = isMore ? Number.POSITIVE_INFINITY : count + (move.get(key) ?? 0);
    if (left === 0 || balancing.isFixed(key)) return Number.POSITIVE_INFINITY;
    const emptied = left === 1 ? cost.emptied : 0;
    if (changed.has(key) || balancing.hidden.has(key)) return emptied;
    return priceOfShown(key, count, left > units) + sizeOf(count) + emptied;
  }

  function priceOfShown(key: string, count: number, isEnough: boolean): number {
    if (count === 0) return cost.empty;
    if (!isEnough) return cost.tooSmall;
    return balancing.spare.has(key) ? cost.spare : cost.shown;
  }

  /** By how much a cell may change at that price. */
  function roomOf({ arc: { key }, isMore }: Step): number {
    if (isMore) return Number.POSITIVE_INFINITY;
    return Math.max((balancing.counts.get(key) ?? 0) + (move.get(key) ?? 0) - 1, 1);
  }
}

/** How much more flows into each node than out of it. */
function excessOf({ arcs, at }: Network, move: Move): number[] {
  const excess = at.map(() => 0);
  for (const [key, units] of move) {
    const arc = arcs.get(key);
    if (!arc) continue;
    excess[arc.from] = (excess[arc.from] ?? 0) - units;
    excess[arc.to] = (excess[arc.to] ?? 0) + units;
  }
  return excess;
}

/** Counting more in a cell, which goes along its arc, or less, which goes against it. */
interface Step {
  readonly arc: Arc;
  readonly isMore: boolean;
  readonly to: number;
}

/** Dijkstra's way from a node to any that lacks something. */
function cheapestPath(
  { at }: Network,
  start: number,
  excess: readonly number[],
  priceOf: (arc: Arc, isMore: boolean) => number,
): Step[] | undefined {
  const prices = at.map(() => Number.POSITIVE_INFINITY);
  const last: (Step | undefined)[] = at.map(() => undefined);
  const open = new Set([start]);
  const closed = new Set<number>();
  prices[start] = 0;
  for (;;) {
    let node = -1;
    for (const each of open) if (node < 0 || (prices[each] ?? 0) < (prices[node] ?? 0)) node = each;
    if (node < 0) return undefined;
    if ((excess[node] ?? 0) < 0) return pathTo(node, last);
    open.delete(node);
    closed.add(node);
    for (const arc of at[node] ?? []) {
      const isMore = arc.from === node;
      const to = isMore ? arc.to : arc.from;
      if (closed.has(to)) continue;
      const price = (prices[node] ?? 0) + priceOf(arc, isMore);
      if (price >= (prices[to] ?? 0)) continue;
      prices[to] = price;
      last[to] = { arc, isMore, to };
      open.add(to);
      // Most ways cost nothing, and none costs less.
      if (price === prices[node] && (excess[to] ?? 0) < 0) return pathTo(to, last);
    }
  }
}

function pathTo(end: number, last: readonly (Step | undefined)[]): Step[] {
  const path: Step[] = [];
  for (let step = last[end]; step; step = last[step.isMore ? step.arc.from : step.arc.to]) path.unshift(step);
  return path;
}
