import type { MessageKey } from '@valija/envelope';
import type { Queryable } from '@valija/store';
import type { MessageState } from '../../store/messages.js';

/** A message as a list shows it, without names. */
export interface StoredRow extends MessageKey {
  readonly recipient: string;
  readonly type: string;
  readonly dataschema: string | null;
  readonly correlationid: string;
  readonly lane: 'normal' | 'urgent';
  readonly state: MessageState;
  readonly withheld_code: string | null;
  readonly taken_at: Date;
  readonly received_at: Date | null;
  /** When somebody said what ends it. */
  readonly ended_at: Date | null;
  readonly withheld_at: Date | null;
  /** The receipt that refused it. */
  readonly refused_jws: string | null;
  readonly refused_at: Date | null;
  /** Why and since when it is parked, as its endpoint reported last. */
  readonly parked_code: string | null;
  readonly parked_at: Date | null;
}

/** Messages by their keys, in that order; those that are not there are left out. */
export async function loadRows(db: Queryable, keys: readonly MessageKey[]): Promise<StoredRow[]> {
  if (keys.length === 0) return [];
  const { rows } = await db.query<StoredRow>(
    `SELECT m.source, m.id, m.recipient, m.type, envelope_attribute(m.envelope, 'dataschema') AS dataschema, m.correlationid, m.lane,
            m.state, m.withheld_code, m.taken_at, r.received_at, r.ended_at, r.withheld_at, r.refused_jws, r.refused_at,
            p.code AS parked_code, p.parked_at
       FROM unnest($1::text[], $2::uuid[]) WITH ORDINALITY AS k(source, id, place)
       JOIN message m ON m.source = k.source AND m.id = k.id
       LEFT JOIN LATERAL (
         SELECT min(recorded_at) FILTER (WHERE kind = 'received') AS received_at,
                max(recorded_at) FILTER (WHERE kind IN ('delivered', 'refused', 'abandoned')
                                            OR (kind = 'withheld' AND code = 'authorization-revoked')) AS ended_at,
                max(recorded_at) FILTER (WHERE kind = 'withheld') AS withheld_at,
                min(jws) FILTER (WHERE kind = 'refused') AS refused_jws,
                min(recorded_at) FILTER (WHERE kind = 'refused') AS refused_at
           FROM receipt WHERE receipt.source = m.source AND receipt.id = m.id) r ON true
       LEFT JOIN LATERAL (
         SELECT code, parked_at FROM parked_message
          WHERE parked_message.id = m.id AND message_source = m.source ORDER BY parked_at DESC LIMIT 1) p ON true
      ORDER BY k.place`,
    [keys.map(({ source }) => source), keys.map(({ id }) => id)],
  );
  return rows;
}
