import type { Effect } from './stage.js';

/** What the simulated systems' own records say against what SAF's adapter had taken. All three lists must be empty. */
export interface Verdict {
  /** Taken by the adapter, and not applied where it should be. */
  readonly lost: readonly string[];
  /** Applied more than once. */
  readonly doubled: readonly string[];
  /** Answered before it was acknowledged. */
  readonly disordered: readonly string[];
}

/** Holds effects against history: each derivación one ingreso, one acuse and one decision, in that order. */
export function judge(taken: readonly string[], ninez: readonly Effect[], saf: readonly Effect[]): Verdict {
  const ingresos = count(ninez.map(({ folio }) => folio));
  const acuses = count(saf.filter(({ clase }) => clase === 'ACUSE').map(({ folio }) => folio));
  const decisions = count(saf.filter(({ clase }) => clase !== 'ACUSE').map(({ folio }) => folio));
  const kinds = [
    ['ingreso', ingresos],
    ['acuse', acuses],
    ['decisión', decisions],
  ] as const;
  const lost = kinds.flatMap(([kind, counts]) =>
    taken.filter((folio) => !counts.has(folio)).map((folio) => `${folio} ${kind}`),
  );
  const doubled = kinds.flatMap(([kind, counts]) =>
    [...counts].filter(([, times]) => times > 1).map(([folio, times]) => `${folio} ${kind} ×${times}`),
  );
  const acknowledged = new Set<string>();
  const disordered: string[] = [];
  for (const { clase, folio } of saf) {
    if (clase === 'ACUSE') acknowledged.add(folio);
    else if (!acknowledged.has(folio)) disordered.push(folio);
  }
  return { lost, doubled, disordered };
}

function count(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
