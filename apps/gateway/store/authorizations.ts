import type { MessageKey } from '@valija/envelope';
import type { Queryable, Tx } from '@valija/store';

/**
 * What the gateway knows of an authorisation: its opaque reference, on the envelopes of the messages that were sent under it. Whoever
 * sent the first of them holds it.
 */

/** Revoking waits until every message under the same authorisation is stored or not, and those wait for it. */
const lockOf = 'hashtextextended($1, 2)';

/** Whether an authorisation was revoked; it stays as it is until the transaction ends. */
export async function isRevoked(tx: Tx, reference: string): Promise<boolean> {
  await tx.query(`SELECT pg_advisory_xact_lock_shared(${lockOf})`, [reference]);
  const { rows } = await tx.query('SELECT FROM revocation WHERE reference = $1', [reference]);
  return rows.length > 0;
}

/** The holder of an authorisation, which nobody else uses before the transaction ends. */
export async function lockHolder(tx: Tx, reference: string): Promise<string | undefined> {
  await tx.query(`SELECT pg_advisory_xact_lock(${lockOf})`, [reference]);
  return findHolder(tx, reference);
}

const wasAccepted = `EXISTS (SELECT FROM receipt r WHERE r.source = m.source AND r.id = m.id AND r.kind = 'accepted')`;

async function findHolder(db: Queryable, reference: string): Promise<string | undefined> {
  // By the clock of the database: those of several gateways differ, and whoever learns a reference may answer within the difference.
  const { rows } = await db.query<{ source: string }>(
    `SELECT m.source FROM message m JOIN receipt r ON r.source = m.source AND r.id = m.id AND r.kind = 'accepted'
      WHERE m.authorization_reference = $1 ORDER BY r.recorded_at, m.source, m.id LIMIT 1`,
    [reference],
  );
  return rows[0]?.source;
}

/** Records a revocation; the first one stays. */
export function addRevocation(tx: Tx, reference: string, { source, id }: MessageKey, at: Date): void {
  tx.write(
    'INSERT INTO revocation (reference, source, id, revoked_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
    [reference, source, id, at],
  );
}

/** A party that was sent something under an authorisation. */
export interface Reached {
  readonly party: string;
  /** Thread of the first message that it was sent under it. */
  readonly correlationid: string;
  /** The gateway's message that tells it of the revocation; null where it was told of none. */
  readonly notice_id: string | null;
  readonly notice_state: string | null;
  readonly notice_at: Date | null;
  /** The party's signed `delivered` of the notice; null until it came. */
  readonly acknowledgement: string | null;
}

/** Every party that was sent something under an authorisation, but for its holder and the gateway, which only hears of its end. */
export async function findReached(
  db: Queryable,
  reference: string,
  { gateway, holder }: { gateway: string; holder: string },
): Promise<Reached[]> {
  const { rows } = await db.query<Reached>(
    `SELECT DISTINCT ON (m.recipient) m.recipient AS party, m.correlationid,
            n.id AS notice_id, n.state AS notice_state, n.taken_at AS notice_at,
            (SELECT r.jws FROM receipt r WHERE r.source = n.source AND r.id = n.id AND r.kind = 'delivered') AS acknowledgement
       FROM message m
       LEFT JOIN message n
         ON n.source = $2 AND n.recipient = m.recipient AND n.authorization_reference = m.authorization_reference
            AND n.type = 'cl.valija.autorizacion.revocada'
      WHERE m.authorization_reference = $1 AND m.source <> $2 AND m.recipient NOT IN ($2, $3) AND ${wasAccepted}
      ORDER BY m.recipient, m.taken_at, m.id`,
    [reference, gateway, holder],
  );
  return rows;
}

/** A revocation of which a party was not told that had been sent something under the authorisation. */
export interface Untold {
  readonly reference: string;
  readonly party: string;
  /** The revocation's own envelope. */
  readonly envelope: string;
}

/** Whom no revocation reached, since they were not in the directory when it was said. */
export async function listUntold(db: Queryable, gateway: string): Promise<Untold[]> {
  const { rows } = await db.query<Untold>(
    `SELECT DISTINCT v.reference, m.recipient AS party, said.envelope
       FROM revocation v
       JOIN message said ON said.source = v.source AND said.id = v.id
       JOIN message m ON m.authorization_reference = v.reference
      WHERE m.source <> $1 AND m.recipient NOT IN ($1, v.source) AND ${wasAccepted}
        AND NOT EXISTS (
          SELECT FROM message n
           WHERE n.authorization_reference = v.reference AND n.source = $1 AND n.recipient = m.recipient
             AND n.type = 'cl.valija.autorizacion.revocada')
      ORDER BY v.reference, m.recipient`,
    [gateway],
  );
  return rows;
}

/** A notice of a revocation that its party has not acknowledged. */
export interface SilentNotice {
  readonly id: string;
  readonly party: string;
}

/** Notices older than `silentMs` that their parties have not acknowledged, and of which nobody was alerted under `code`. */
export async function listSilent(
  db: Queryable,
  { gateway, code, silentMs }: { gateway: string; code: string; silentMs: number },
): Promise<SilentNotice[]> {
  const { rows } = await db.query<SilentNotice>(
    `SELECT n.id, n.recipient AS party FROM message n
      WHERE n.source = $1 AND n.type = 'cl.valija.autorizacion.revocada' AND n.state <> 'delivered'
        AND n.taken_at < now() - $2 * interval '1 ms'
        AND NOT EXISTS (SELECT FROM alert a WHERE a.code = $3 AND a.about = n.id::text)
      ORDER BY n.taken_at LIMIT 100`,
    [gateway, silentMs, code],
  );
  return rows;
}

/** An authorisation as its holder sees it. */
export interface HeldAuthorization {
  /** The message that revoked it, where one did. */
  readonly revocation: (MessageKey & { readonly revoked_at: Date }) | undefined;
  readonly reached: readonly Reached[];
}

/** An authorisation, for its holder only. */
export async function findHeld(
  db: Queryable,
  reference: string,
  { gateway, party }: { gateway: string; party: string },
): Promise<HeldAuthorization | undefined> {
  if ((await findHolder(db, reference)) !== party) return undefined;
  const { rows } = await db.query<MessageKey & { revoked_at: Date }>(
    'SELECT source, id, revoked_at FROM revocation WHERE reference = $1',
    [reference],
  );
  return { revocation: rows[0], reached: await findReached(db, reference, { gateway, holder: party }) };
}
