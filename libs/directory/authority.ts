import type { Signer } from './pins.js';
import type { Agreement } from './records.js';
import type { Statement } from './statement.js';

/** How many administrators must stand for what opens something. */
const administratorsToOpen = 2;

/**
 * Whether those who signed may say it, all of them together. Closing takes one person, opening two: what ends an exchange or a key must
 * not wait for a second person, and what begins one must not depend on a single one.
 *
 * @param findAgreement the agreement of a suspension, whose two parties may suspend it
 */
export function isAuthorized(
  statement: Statement,
  signers: readonly Signer[],
  findAgreement: (id: string) => Agreement | undefined,
): boolean {
  const administrators = signers.filter((signer) => 'administrator' in signer).length;
  const isSignedBy = (party: string | undefined): boolean =>
    signers.some((signer) => 'party' in signer && signer.party === party);
  switch (statement.kind) {
    case 'key':
      return isSignedBy(statement.entry.party);
    case 'retirement':
      return isSignedBy(statement.party) || administrators >= 1;
    case 'suspension': {
      if (!statement.suspended) return administrators >= administratorsToOpen;
      const agreement = findAgreement(statement.agreement);
      return administrators >= 1 || isSignedBy(agreement?.sender) || isSignedBy(agreement?.recipient);
    }
    case 'party':
    case 'agreement':
    case 'abandonment':
      return administrators >= administratorsToOpen;
  }
}
