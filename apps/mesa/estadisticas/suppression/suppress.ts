import { balance, type Move } from './balance.js';
import { type Counts, cellKey, totalKey } from './cells.js';
import { type Design, type Network, networkOfCross, networkOfList, networkOfNested } from './design.js';

/** What may be published of one population. */
export interface Suppression {
  /** The population itself is too small: nothing of it may be published, not even how many there are. */
  readonly withheld: boolean;
  /** Cells that may not be published. */
  readonly hidden: ReadonlySet<string>;
  /**
   * Why nobody can compute them: other populations that give exactly the same published counts. Each hidden cell differs in one of
   * them, and each that is hidden for its own sake is `k` or more in one.
   */
  readonly witnesses: readonly Move[];
}

/**
 * Hides every count from 1 to `k` − 1, and as many others as it takes, so that with all that is published, in whatever tables, each
 * of them could as well be `k` or more, and none of the others can be computed. A hidden cell may count nobody.
 * @param k smallest count that is published; 1 hides nothing
 */
export function suppress(counts: Counts, design: Design, k: number): Suppression {
  const total = counts.get(totalKey) ?? 0;
  if (total > 0 && total < k) return { withheld: true, hidden: new Set(), witnesses: [] };
  const pass = new Pass(counts, design, k);
  for (const dimension of design.lists.keys()) pass.protectList(dimension);
  for (const network of pass.tables) pass.protectInner(network);
  return { withheld: false, hidden: pass.hidden, witnesses: pass.witnesses };
}

class Pass {
  readonly hidden = new Set<string>();
  readonly witnesses: Move[] = [];
  readonly tables: readonly Network[];
  /** Margins of any table. */
  private readonly margins: ReadonlySet<string>;
  /** How many each cell counts at most, over all witnesses. */
  private readonly reached = new Map<string, number>();

  constructor(
    private readonly counts: Counts,
    private readonly design: Design,
    private readonly k: number,
  ) {
    this.tables = [
      ...design.crosses.map((cross) => networkOfCross(design, cross)),
      ...design.nested.map((nested) => networkOfNested(design, nested)),
    ];
    this.margins = new Set([...design.lists].flatMap(([dimension, values]) => keysOf(dimension, values)));
    for (const key of [...this.margins, ...this.tables.flatMap(({ inner }) => inner)])
      if (this.isSmall(key)) this.hidden.add(key);
  }

  protectList(dimension: string): void {
    const network = networkOfList(this.design, dimension);
    const keys = [...network.arcs.keys()];
    const before = this.witnesses.length;
    for (const key of keys) if (this.isSmall(key)) this.raise(network, key, this.k, (other) => other === key);
    // Where some would have to be none, none has to be possible for what is hidden: so it is hidden as well.
    const emptied = keys.some((key) =>
      this.witnesses
        .slice(before)
        .some((move) => this.count(key) > 0 && this.count(key) + (move.get(key) ?? 0) === 0),
    );
    for (const key of emptied ? keys : [])
      if (this.count(key) === 0) this.raise(network, key, 1, (other) => other === key);
  }

  protectInner(network: Network): void {
    for (const key of network.inner)
      if (this.isSmall(key))
        this.raise(
          network,
          key,
          this.k,
          (other) => other === key || (this.margins.has(other) && !this.hidden.has(other)),
        );
  }

  /** Finds a population where a cell counts so many, and hides whatever is different there. */
  private raise(network: Network, key: string, to: number, isFixed: (key: string) => boolean): void {
    if ((this.reached.get(key) ?? 0) >= to) return;
    const move: Move = new Map([[key, to - this.count(key)]]);
    this.complete(network, move, isFixed);
    const changed = network.dimensions.filter((dimension) =>
      keysOf(dimension, this.design.lists.get(dimension) ?? []).some((margin) => move.get(margin)),
    );
    for (const table of this.tables)
      if (table !== network && table.dimensions.some((dimension) => changed.includes(dimension)))
        this.complete(table, move, (other) => this.margins.has(other));
    this.witnesses.push(move);
    for (const [cell, difference] of move) {
      if (difference === 0) continue;
      this.hidden.add(cell);
      this.reached.set(cell, Math.max(this.reached.get(cell) ?? 0, this.count(cell) + difference));
    }
  }

  private complete(network: Network, move: Move, isFixed: (key: string) => boolean): void {
    const { counts, hidden, design } = this;
    if (!balance(network, move, { counts, hidden, spare: design.spare ?? new Set(), isFixed }))
      throw new Error(`no other population has the same margins: ${network.dimensions.join(' × ')}`);
  }

  private isSmall(key: string): boolean {
    const count = this.count(key);
    return count > 0 && count < this.k;
  }

  private count(key: string): number {
    return this.counts.get(key) ?? 0;
  }
}

const keysOf = (dimension: string, values: readonly string[]): string[] =>
  values.map((value) => cellKey({ [dimension]: value }));
