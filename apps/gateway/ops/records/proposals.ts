import type { SignedStatement, Statement } from '@valija/directory';
import type { Proposal } from '@valija/ops-api';
import type { Queryable } from '@valija/store';
import { digestOfPayload } from '../../directory/statements.js';
import type { Gateway } from '../../gateway.js';
import { aboutOf } from './statement-about.js';

/** How long a proposal waits for its further signature, in days, and how many wait at most, of each kind. */
const proposalDays = 30;
const proposalsMax = 250;

interface Row {
  readonly statement: string;
  readonly expires_at: Date;
}

/**
 * What waits for a second person: statements of the directory, messages that are to be given up, and suspensions that are in force by one
 * signature. The one that was said first before the others.
 */
export async function listProposals({ db, published, directory }: Gateway): Promise<Proposal[]> {
  const [proposed, abandonments, suspended] = await Promise.all([
    read(db, 'directory_proposal', 'true'),
    read(db, 'abandonment', 'done_at IS NULL'),
    published.ratifications.suspended(),
  ]);
  const waiting = [...proposed, ...abandonments].map(
    async ({ statement: text, expires_at }): Promise<Proposal> => {
      const signed = JSON.parse(text) as SignedStatement;
      const { statement, signedBy } = await published.readSigned(signed);
      return {
        ...show(signed, statement, signedBy),
        state: 'awaiting-signature',
        expiresAt: expires_at.toISOString(),
      };
    },
  );
  const unratified = [...suspended.values()]
    .filter(({ ratified }) => !ratified)
    .map(
      ({ signed, statement, signedBy }): Proposal => ({
        ...show(signed, statement, signedBy),
        state: 'awaiting-ratification',
        expiresAt: null,
      }),
    );
  const all = [...(await Promise.all(waiting)), ...unratified];
  return all.sort((one, other) => (one.at < other.at ? -1 : 1)).slice(0, 2 * proposalsMax);

  function show(signed: SignedStatement, statement: Statement, signedBy: readonly string[]) {
    return {
      digest: digestOfPayload(signed),
      kind: statement.kind,
      about: aboutOf(statement, directory),
      why: statement.why,
      at: statement.at,
      signedBy: [...signedBy],
      missing: 1,
      signed: { payload: signed.payload, signatures: signed.signatures.map((each) => ({ ...each })) },
      statement: statement as Proposal['statement'],
    };
  }
}

async function read(
  db: Queryable,
  table: 'directory_proposal' | 'abandonment',
  open: string,
): Promise<Row[]> {
  const { rows } = await db.query<Row>(
    `SELECT statement, proposed_at + $1 * interval '1 day' AS expires_at FROM ${table}
      WHERE ${open} AND proposed_at > now() - $1 * interval '1 day' ORDER BY proposed_at, payload_digest LIMIT $2`,
    [proposalDays, proposalsMax],
  );
  return rows;
}
