import { type Coordinates, cellKey } from './cells.js';

/** A table by two dimensions: its cells add up to those of either dimension. */
export interface Cross {
  readonly rows: string;
  readonly columns: string;
}

/** A table of those who have one value of a dimension: its cells add up to that value's. */
export interface Nested {
  readonly within: { readonly dimension: string; readonly value: string };
  readonly dimension: string;
  readonly values: readonly string[];
}

/**
 * What is published of one population: counts by each dimension, which add up to the total, and tables that share those margins. As
 * edges between dimensions the tables make no circle; then tables that agree in their margins always have a population behind them.
 */
export interface Design {
  /** Values of each dimension. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  readonly crosses: readonly Cross[];
  readonly nested: readonly Nested[];
  /** Cells that are hidden rather than others, where one of them has to be. */
  readonly spare?: ReadonlySet<string>;
}

/** A cell as an arc: what adds up is what flows into a node and out of it. */
export interface Arc {
  readonly key: string;
  /** Numbers of nodes. */
  readonly from: number;
  readonly to: number;
}

/** The sums of one table. Counts are right where as much flows into each node as out of it. */
export class Network {
  readonly arcs = new Map<string, Arc>();
  /** Arcs at each node, whichever way they go. */
  readonly at: Arc[][] = [];
  /** Cells of the table that are no margins. */
  readonly inner: string[] = [];
  private readonly nodes = new Map<string, number>();

  /** @param dimensions those whose counts are margins of the table */
  constructor(readonly dimensions: readonly string[]) {}

  addMargin(coordinates: Coordinates, from: string, to: string): void {
    this.add(cellKey(coordinates), from, to);
  }

  addInner(coordinates: Coordinates, from: string, to: string): void {
    const key = cellKey(coordinates);
    this.add(key, from, to);
    this.inner.push(key);
  }

  private add(key: string, from: string, to: string): void {
    const arc = { key, from: this.nodeOf(from), to: this.nodeOf(to) };
    this.arcs.set(key, arc);
    this.at[arc.from]?.push(arc);
    this.at[arc.to]?.push(arc);
  }

  private nodeOf(name: string): number {
    const known = this.nodes.get(name) ?? this.nodes.size;
    this.nodes.set(name, known);
    this.at[known] ??= [];
    return known;
  }
}

const source = 'S';
const sink = 'T';

/** The sum of one dimension: all of its counts are the total. */
export function networkOfList(design: Design, dimension: string): Network {
  const network = new Network([dimension]);
  for (const value of valuesOf(design, dimension)) network.addMargin({ [dimension]: value }, source, sink);
  return network;
}

/** The sums of a table by two dimensions. */
export function networkOfCross(design: Design, { rows, columns }: Cross): Network {
  const network = new Network([rows, columns]);
  const across = valuesOf(design, columns);
  for (const row of valuesOf(design, rows)) {
    network.addMargin({ [rows]: row }, source, `R ${row}`);
    for (const column of across)
      network.addInner({ [rows]: row, [columns]: column }, `R ${row}`, `C ${column}`);
  }
  for (const column of across) network.addMargin({ [columns]: column }, `C ${column}`, sink);
  return network;
}

/** The sum of a table of those who have one value of a dimension, and the sum of that dimension. */
export function networkOfNested(design: Design, { within, dimension, values }: Nested): Network {
  const network = new Network([within.dimension]);
  for (const value of valuesOf(design, within.dimension))
    network.addMargin({ [within.dimension]: value }, source, value === within.value ? 'R' : sink);
  for (const value of values)
    network.addInner({ [within.dimension]: within.value, [dimension]: value }, 'R', sink);
  return network;
}

function valuesOf({ lists }: Design, dimension: string): readonly string[] {
  const values = lists.get(dimension);
  if (!values) throw new Error(`a table by ${dimension}, which is not counted by itself`);
  return values;
}
