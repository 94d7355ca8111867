import type { DatedKey, Directory, KeyEntry } from '@valija/directory';
import type { Finding, Severity } from '../alert.js';
import type { Condition } from '../condition.js';

const dayMs = 86_400_000;
const uses: readonly KeyEntry['use'][] = ['sign', 'seal'];

/** How grave it is that something ends in so many milliseconds: thirty days before, seven, one; undefined where it is far away. */
export function severityOfEnd(inMs: number): Severity | undefined {
  if (inMs <= dayMs) return 'red';
  if (inMs <= 7 * dayMs) return 'amber';
  return inMs <= 30 * dayMs ? 'blue' : undefined;
}

/** Parties whose last key for a use ends soon, or has ended: then nobody can seal to them, or believe them. */
export const keyExpiring = (directory: Directory): Condition => ({
  codes: ['key-expiring'],
  find: (at) => {
    const { register } = directory;
    return register.parties.flatMap(({ urn: party }) =>
      uses.flatMap((use): Finding[] => {
        const ends = register
          .keysOf(party)
          .filter(({ entry }) => entry.use === use)
          .map((key) => ({
            kid: key.entry.jwk.kid,
            end: endOf(key, register.retiredFrom(key.entry.jwk.kid)),
          }));
        const [last] = ends.sort((one, other) => other.end - one.end);
        const severity = last && severityOfEnd(last.end - at.getTime());
        return severity
          ? [{ code: 'key-expiring', severity, about: { party, kid: last.kid }, count: 1 }]
          : [];
      }),
    );
  },
});

const endOf = ({ entry }: DatedKey, retiredFrom: string | undefined): number =>
  Math.min(
    Date.parse(entry.notafter),
    retiredFrom === undefined ? Number.POSITIVE_INFINITY : Date.parse(retiredFrom),
  );
