import type { SignedStatement } from '@valija/directory';
import { digestOf } from '@valija/envelope';
import type { Migrations, Queryable, Tx } from '@valija/store';

/** The directory as it was said, what waits for a further signature, and suspensions that a second person ratified. */
export const directoryMigrations: Migrations = {
  name: 'directory',
  steps: [
    `CREATE TABLE directory_statement (
       seq            bigint      PRIMARY KEY,
       payload_digest text        NOT NULL UNIQUE,
       statement      text        NOT NULL,
       recorded_at    timestamptz NOT NULL DEFAULT now()
     );
     CREATE TABLE directory_proposal (
       payload_digest text        PRIMARY KEY,
       statement      text        NOT NULL,
       proposed_at    timestamptz NOT NULL DEFAULT now()
     )`,
    `CREATE TABLE directory_ratification (
       payload_digest text        PRIMARY KEY REFERENCES directory_statement (payload_digest),
       statement      text        NOT NULL,
       ratified_at    timestamptz NOT NULL DEFAULT now()
     )`,
  ],
};

/** Statements are added one after the other, whichever gateway adds them. */
export async function lockDirectory(tx: Tx): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(7317352)');
}

/** A statement with its number. */
export interface NumberedStatement {
  readonly seq: number;
  readonly signed: SignedStatement;
}

interface Row {
  readonly seq: string;
  readonly statement: string;
}

/** Statements after a number, in their order. */
export async function findStatements(
  db: Queryable,
  after: number,
  limit: number,
): Promise<NumberedStatement[]> {
  const { rows } = await db.query<Row>(
    'SELECT seq, statement FROM directory_statement WHERE seq > $1 ORDER BY seq LIMIT $2',
    [after, limit],
  );
  return rows.map(({ seq, statement }) => ({
    seq: Number(seq),
    signed: JSON.parse(statement) as SignedStatement,
  }));
}

/** By what a statement is known, whoever signed it. */
export const digestOfPayload = ({ payload }: SignedStatement): string => digestOf(payload);

/** The number under which a payload was published, whoever signed it; undefined where it was not. */
export async function findPublished(db: Queryable, digest: string): Promise<number | undefined> {
  const { rows } = await db.query<{ seq: string }>(
    'SELECT seq FROM directory_statement WHERE payload_digest = $1',
    [digest],
  );
  return rows[0] && Number(rows[0].seq);
}

/** Adds a published statement, which no longer waits. */
export function addStatement(tx: Tx, seq: number, signed: SignedStatement): void {
  const digest = digestOfPayload(signed);
  tx.write('INSERT INTO directory_statement (seq, payload_digest, statement) VALUES ($1, $2, $3)', [
    seq,
    digest,
    JSON.stringify(signed),
  ]);
  tx.write('DELETE FROM directory_proposal WHERE payload_digest = $1', [digest]);
}

/** How long a proposal waits for its further signature, and how many may wait at once. */
const proposalDays = 30;
const proposalsMax = 500;

/** What waits for a further signature, the oldest first. */
export async function findProposals(db: Queryable): Promise<SignedStatement[]> {
  const { rows } = await db.query<{ statement: string }>(
    `SELECT statement FROM directory_proposal
      WHERE proposed_at > now() - $1 * interval '1 day' ORDER BY proposed_at, payload_digest LIMIT $2`,
    [proposalDays, proposalsMax],
  );
  return rows.map(({ statement }) => JSON.parse(statement) as SignedStatement);
}

export async function findProposal(
  db: Queryable,
  signed: SignedStatement,
): Promise<SignedStatement | undefined> {
  const { rows } = await db.query<{ statement: string }>(
    'SELECT statement FROM directory_proposal WHERE payload_digest = $1',
    [digestOfPayload(signed)],
  );
  return rows[0] && (JSON.parse(rows[0].statement) as SignedStatement);
}

/** Keeps a proposal with its signatures so far; those that waited too long make room. Returns false where too many wait. */
export async function saveProposal(tx: Tx, signed: SignedStatement): Promise<boolean> {
  await tx.query(`DELETE FROM directory_proposal WHERE proposed_at <= now() - $1 * interval '1 day'`, [
    proposalDays,
  ]);
  const { rowCount } = await tx.query(
    `INSERT INTO directory_proposal (payload_digest, statement)
     SELECT $1, $2 WHERE EXISTS (SELECT FROM directory_proposal WHERE payload_digest = $1)
                      OR (SELECT count(*) FROM directory_proposal) < $3
     ON CONFLICT (payload_digest) DO UPDATE SET statement = excluded.statement`,
    [digestOfPayload(signed), JSON.stringify(signed), proposalsMax],
  );
  return rowCount === 1;
}

/** Suspensions that a second person ratified, with all signatures, by the digest of their payload. */
export async function findRatifications(
  db: Queryable,
  digests: readonly string[],
): Promise<ReadonlyMap<string, SignedStatement>> {
  if (digests.length === 0) return new Map();
  const { rows } = await db.query<{ payload_digest: string; statement: string }>(
    'SELECT payload_digest, statement FROM directory_ratification WHERE payload_digest = ANY ($1)',
    [digests],
  );
  return new Map(rows.map((row) => [row.payload_digest, JSON.parse(row.statement) as SignedStatement]));
}

/** Records that a suspension is ratified; the moment of the first time stays. */
export async function saveRatification(
  db: Queryable,
  digest: string,
  signed: SignedStatement,
): Promise<void> {
  await db.query(
    `INSERT INTO directory_ratification (payload_digest, statement) VALUES ($1, $2)
     ON CONFLICT (payload_digest) DO UPDATE SET statement = excluded.statement`,
    [digest, JSON.stringify(signed)],
  );
}
