import type { Expected } from './expected.js';
import { type Found, keyOf, wordsOf } from './found.js';

/** Where tables and expectation part. */
export interface Difference {
  readonly what:
    | 'never opened'
    | 'opened by nothing'
    | 'other words'
    | 'never said'
    | 'said without cause'
    | 'said twice'
    | 'said too early'
    | 'said too late';
  readonly of: string;
  readonly expected?: string;
  readonly found?: string;
}

/**
 * Compares all that is owed and said with all that should be.
 *
 * @param looks moments at which a gateway looked at everything that was due, in order: what happened is written down at the first look
 *   after it. Absent where several gateways looked, each by a clock of its own: then only not before.
 */
export function differencesOf(
  expected: readonly Expected[],
  found: readonly Found[],
  looks?: readonly number[],
): Difference[] {
  const keyed = new Map(found.map((each) => [each.key, each]));
  const differences: Difference[] = [];
  for (const owed of expected) {
    const key = keyOf(owed.rule, owed.period, owed.opening.source, owed.opening.id);
    const entry = keyed.get(key);
    keyed.delete(key);
    const said = wordsOf(owed);
    if (!entry) differences.push({ what: 'never opened', of: key, expected: said });
    else {
      if (entry.said !== said)
        differences.push({ what: 'other words', of: key, expected: said, found: entry.said });
      differences.push(...noticesOf(owed, entry, looks));
    }
  }
  for (const { key, said, isVoid } of keyed.values())
    if (looks || !isVoid) differences.push({ what: 'opened by nothing', of: key, found: said });
  return differences;
}

function noticesOf(owed: Expected, { key, notices }: Found, looks?: readonly number[]): Difference[] {
  const differences: Difference[] = [];
  const heard = new Set<string>();
  const due = new Set(owed.notices);
  for (const { notice, at, createdAt } of notices) {
    if (heard.has(notice)) differences.push({ what: 'said twice', of: key, found: notice });
    heard.add(notice);
    if (!due.has(notice)) differences.push({ what: 'said without cause', of: key, found: notice });
    // One clock. Of several, one that is behind may look at what another has opened, or ended, by its own.
    const from = looks ? Math.max(at, owed.openedAt) : notice.startsWith('resuelto') ? 0 : at;
    const look = looks && firstFrom(looks, from);
    const written = `${notice} on ${new Date(createdAt).toISOString()}`;
    if (createdAt < from) differences.push({ what: 'said too early', of: key, found: written });
    if (look !== undefined && createdAt > look)
      differences.push({ what: 'said too late', of: key, found: written });
  }
  for (const notice of due)
    if (!heard.has(notice)) differences.push({ what: 'never said', of: key, expected: notice });
  return differences;
}

/** The first moment of a sorted row that is not before another. */
function firstFrom(sorted: readonly number[], from: number): number | undefined {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return sorted[low];
}
