import type { Agreement, Directory } from '@valija/directory';
import type { AgreementDetail, Suspension } from '@valija/ops-api';
import type { Queryable } from '@valija/store';
import type { Suspended } from '../../directory/ratifications.js';
import { dayOf } from '../../views/moment.js';
import { institutionOf } from '../../views/viewer.js';

const agreementsMax = 5_000;

/** How much of today's quota agreements have used; those that were not used today are left out. */
export async function countUsedToday(
  db: Queryable,
  agreements: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await db.query<{ agreement: string; taken: number }>(
    'SELECT agreement, taken FROM quota WHERE agreement = ANY ($1) AND day = $2',
    [[...agreements], dayOf(now)],
  );
  return new Map(rows.map(({ agreement, taken }) => [agreement, taken]));
}

/** Every agreement, in force or not, the first that says something of a sender before the others. */
export function showAgreements(
  directory: Directory,
  { used, suspended }: { used: ReadonlyMap<string, number>; suspended: ReadonlyMap<string, Suspended> },
): AgreementDetail[] {
  const { register } = directory;
  return register.agreements.slice(0, agreementsMax).map((agreement) => ({
    id: agreement.id,
    revision: register.revisionOf(asStatement(agreement)),
    types: [...agreement.types],
    sender: institutionOf(directory, agreement.sender),
    recipient: institutionOf(directory, agreement.recipient),
    purpose: agreement.purpose,
    legalbasis: agreement.legalbasis,
    validity: { from: agreement.validfrom, to: agreement.validto },
    quota: agreement.quotaperday ?? null,
    usedToday: used.get(agreement.id) ?? 0,
    suspended: showSuspension(suspended.get(agreement.id)),
  }));
}

function showSuspension(suspended: Suspended | undefined): Suspension | null {
  if (!suspended) return null;
  const { statement, signedBy, ratified } = suspended;
  return {
    since: statement.at,
    by: [...signedBy],
    why: statement.why,
    revision: statement.revision,
    ratified,
  };
}

/** What the register asks a revision of. */
const asStatement = (agreement: Agreement) =>
  ({ kind: 'agreement', agreement, revision: 1, at: agreement.validfrom, why: '' }) as const;
