/** How long messages took, in milliseconds. */
export interface Waits {
  readonly count: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

/** @param waits in any order, in milliseconds; undefined where there are none */
export function summarize(waits: readonly number[]): Waits | undefined {
  if (waits.length === 0) return undefined;
  const sorted = waits.toSorted((one, other) => one - other);
  const at = (part: number): number => sorted[Math.ceil(part * sorted.length) - 1] ?? 0;
  return { count: sorted.length, p50: at(0.5), p99: at(0.99), max: at(1) };
}
