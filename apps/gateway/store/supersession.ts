import { type Envelope, peekPayload } from '@valija/envelope';
import type { Tx } from '@valija/store';
import type { MessageState } from './messages.js';

/** What is known of a message that a newer one of the same sender names as superseded. */
export interface Superseded {
  readonly state: MessageState;
  readonly recipient: string;
  readonly correlationid: string;
  readonly subject: string;
  /** Whether another message than the asking one supersedes it already, and lives. */
  readonly isSupersededByAnother: boolean;
}

/** A sender's own message that a newer one supersedes. Nobody else supersedes it, or moves it on, before the transaction ends. */
export async function lockSuperseded(
  tx: Tx,
  { source, id, supersedes }: Envelope,
): Promise<Superseded | undefined> {
  const { rows } = await tx.query<
    Omit<Superseded, 'subject' | 'isSupersededByAnother'> & { envelope: string }
  >(
    'SELECT state, recipient, correlationid, envelope FROM message WHERE source = $1 AND id = $2 FOR UPDATE',
    [source, supersedes],
  );
  const [row] = rows;
  if (!row) return undefined;
  const { rows: others } = await tx.query(
    `SELECT FROM message WHERE source = $1 AND supersedes = $2 AND id <> $3 AND state NOT IN ('refused', 'abandoned')
        AND withheld_code IS DISTINCT FROM 'authorization-revoked' LIMIT 1`,
    [source, supersedes, id],
  );
  const { envelope, ...known } = row;
  const { subject } = peekPayload(envelope) as Envelope;
  return { ...known, subject, isSupersededByAnother: others.length > 0 };
}
