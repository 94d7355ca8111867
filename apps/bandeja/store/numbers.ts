import type { SealedContent } from '@valija/envelope';
import type { Migrations, Queryable, Tx } from '@valija/store';

/** The numbers under which an institution records its matters, and the secrets of its tray: nothing of either lies open. */
export const numberMigrations: Migrations = {
  name: 'bandeja-numbers',
  steps: [
    `CREATE TABLE tray_number (
       correlationid uuid        PRIMARY KEY,
       digest        text        NOT NULL,
       sealed        text        NOT NULL,
       contentdigest text        NOT NULL,
       sealdigest    text        NOT NULL,
       official      text        NOT NULL,
       set_at        timestamptz NOT NULL DEFAULT now()
     );
     CREATE INDEX tray_number_digest ON tray_number (digest);
     CREATE TABLE tray_secret (
       name          text PRIMARY KEY,
       sealed        text NOT NULL,
       contentdigest text NOT NULL,
       sealdigest    text NOT NULL
     )`,
  ],
};

/** The own number of a thread, sealed to the tray's own party. */
export interface NumberRow extends SealedContent {
  readonly correlationid: string;
}

export async function listNumbers(db: Queryable, threads: readonly string[]): Promise<NumberRow[]> {
  const { rows } = await db.query<NumberRow>(
    'SELECT correlationid, sealed, contentdigest, sealdigest FROM tray_number WHERE correlationid = ANY ($1)',
    [threads],
  );
  return rows;
}

/** @param digest keyed, by which the number is found */
export interface NewNumber extends NumberRow {
  readonly digest: string;
  readonly official: string;
}

/** @param replaces whether a number that is there already goes */
export async function putNumber(tx: Tx, number: NewNumber, replaces: boolean): Promise<void> {
  const { correlationid, digest, sealed, contentdigest, sealdigest, official } = number;
  await tx.query(
    `INSERT INTO tray_number AS n (correlationid, digest, sealed, contentdigest, sealdigest, official)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (correlationid) DO UPDATE
        SET digest = $2, sealed = $3, contentdigest = $4, sealdigest = $5, official = $6, set_at = now() WHERE $7`,
    [correlationid, digest, sealed, contentdigest, sealdigest, official, replaces],
  );
}

export async function removeNumber(db: Queryable, thread: string): Promise<void> {
  await db.query('DELETE FROM tray_number WHERE correlationid = $1', [thread]);
}

/** A secret of the tray, sealed to its own party: the first that is put in stays. */
export async function keepSecret(db: Queryable, name: string, fresh: SealedContent): Promise<SealedContent> {
  await db.query(
    `INSERT INTO tray_secret (name, sealed, contentdigest, sealdigest) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
    [name, fresh.sealed, fresh.contentdigest, fresh.sealdigest],
  );
  const { rows } = await db.query<SealedContent>(
    'SELECT sealed, contentdigest, sealdigest FROM tray_secret WHERE name = $1',
    [name],
  );
  return rows[0] ?? fresh;
}
