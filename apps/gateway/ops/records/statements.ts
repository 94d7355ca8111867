import { readStatement, type SignedStatement, type Statement } from '@valija/directory';
import type { StatementEntry } from '@valija/ops-api';
import type { Gateway } from '../../gateway.js';
import { aboutOf, concernsParty } from './statement-about.js';

/** What a list of statements is narrowed to. */
export interface StatementFilter {
  readonly kind: Statement['kind'] | undefined;
  readonly party: string | undefined;
  readonly agreement: string | undefined;
}

/** Statements that are looked at for one page: where few of them fit, a page is short and the list goes on. */
const scannedMax = 2_000;

/** Published statements, the latest first. @param before number of the last that was shown @returns where it goes on, if it does */
export async function listStatements(
  { db, published, directory }: Gateway,
  filter: StatementFilter,
  { before, limit }: { before: string | undefined; limit: number },
): Promise<{ readonly statements: StatementEntry[]; readonly next: number | undefined }> {
  const { rows } = await db.query<{ seq: string; statement: string }>(
    `SELECT seq::text, statement FROM directory_statement
      WHERE seq < coalesce($1::bigint, 9223372036854775807) ORDER BY directory_statement.seq DESC LIMIT $2`,
    [before ?? null, scannedMax],
  );
  const read = rows.map(({ seq, statement: text }) => {
    const signed = JSON.parse(text) as SignedStatement;
    return { seq: Number(seq), signed, statement: readStatement(signed) };
  });
  const fitting = read.filter(({ statement }) => fits(statement, filter, directory));
  const shown = fitting.slice(0, limit);
  const last = fitting.length > limit ? shown.at(-1) : rows.length === scannedMax ? read.at(-1) : undefined;
  return {
    statements: shown.map(({ seq, signed, statement }) => ({
      seq,
      kind: statement.kind,
      about: aboutOf(statement, directory),
      ...('revision' in statement ? { revision: statement.revision } : {}),
      why: statement.why,
      at: statement.at,
      signedBy: published.signersOf(signed),
    })),
    next: last?.seq,
  };
}

const fits = (
  statement: Statement,
  { kind, party, agreement }: StatementFilter,
  directory: Gateway['directory'],
): boolean =>
  (kind === undefined || statement.kind === kind) &&
  (party === undefined || concernsParty(statement, party, directory)) &&
  (agreement === undefined || aboutOf(statement, directory).agreement === agreement);
