import { done, type Outcome, park, refuse } from '@valija/bus';
import { type Envelope, isRevocation } from '@valija/envelope';
import type { Database, InboxRow, Migrations, Tx } from '@valija/store';
import type { Draft } from './draft.js';

/** Which authorisations an endpoint knows to be revoked, by their opaque reference. */
export const revocationMigrations: Migrations = {
  name: 'revocation',
  steps: [
    `CREATE TABLE revocation (
       reference  text        PRIMARY KEY,
       message_id uuid        NOT NULL,
       noted_at   timestamptz NOT NULL DEFAULT now()
     )`,
  ],
};

/** The type under which an app may say what it does with a revocation, beside what every endpoint does. */
export const revokedPattern = 'cl.valija.autorizacion.revocada';

/**
 * Ends an authorisation under which this party was the first to send something: said to the gateway, which tells every party that was
 * sent something under it. It carries no content.
 *
 * @param authorization the opaque reference
 */
export const revocationOf = (
  authorization: string,
  { gateway, subject, correlationid }: { gateway: string; subject: string; correlationid?: string },
): Draft => ({
  name: 'autorizacion.revocada',
  recipient: gateway,
  subject,
  ...(correlationid ? { correlationid } : {}),
  lane: 'urgent',
  purpose: 'autorizacion',
  legalbasis: 'ley-19628:art-20',
  authorization,
  content: {},
});

/** Notes a revocation in the transaction that says `received`: nothing that is not in work by then is applied any more. */
export function noteRevocation(tx: Tx, { type, source, authorization, id }: Envelope, gateway: string): void {
  if (!isRevocation(type) || source !== gateway || authorization === undefined) return;
  tx.write('INSERT INTO revocation (reference, message_id) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
    authorization,
    id,
  ]);
}

/**
 * What becomes of a message by its authorisation, before it is opened.
 *
 * | the message | outcome |
 * |---|---|
 * | names no authorisation, or one that is not known to be revoked | undefined: it goes on |
 * | was not tried yet | refused: its sender learns that nothing was done, and its content is erased |
 * | was tried, so the existing system may hold it | parked: a person looks what was done |
 * | is a revocation that the gateway did not send | refused: whom it concerns is the gateway's to say |
 */
export async function judgeAuthorization(
  db: Database,
  { type, source, authorization }: Envelope,
  row: Pick<InboxRow, 'attempts'>,
  gateway: string,
): Promise<Outcome<never> | undefined> {
  if (isRevocation(type)) return source === gateway ? undefined : refuse('no-agreement');
  if (authorization === undefined) return undefined;
  const { rows } = await db.query('SELECT FROM revocation WHERE reference = $1', [authorization]);
  if (rows.length === 0) return undefined;
  return row.attempts > 1 ? park('authorization-revoked') : refuse('authorization-revoked');
}

/** What an endpoint does with a revocation where its app says nothing: it was noted when it came in. */
export const takeRevocation = async (): Promise<Outcome<never>> => done();
