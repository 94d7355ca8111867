import type { Tx } from '@valija/store';

/** That somebody is to be told something of an obligation. */
export interface Notice {
  readonly obligation: string;
  readonly kind: 'por-vencer' | 'vencido';
  readonly step: number;
  /** URN of a party. */
  readonly addressee: string;
  /** The moment of the clock, which may lie before the one at which it is written. */
  readonly at: Date;
}

/** Writes notices, those of one obligation in their order; what was written already stays. */
export function writeNotices(tx: Tx, notices: readonly Notice[], createdAt: Date): void {
  tx.write(
    `INSERT INTO notice (obligation, kind, step, addressee, at, created_at)
     SELECT u.*, $6 FROM unnest($1::bigint[], $2::text[], $3::int[], $4::text[], $5::timestamptz[]) u
     ON CONFLICT DO NOTHING`,
    [
      notices.map(({ obligation }) => obligation),
      notices.map(({ kind }) => kind),
      notices.map(({ step }) => step),
      notices.map(({ addressee }) => addressee),
      notices.map(({ at }) => at),
      createdAt,
    ],
  );
}

/**
 * Of obligations that have ended: takes back what nobody was told yet and what lies after the end, as of a message that another gateway
 * was taking in at that very moment, and lets everybody know of the end to whom it was said that the term had passed.
 */
export function writeResolved(tx: Tx, obligations: readonly string[], createdAt: Date): void {
  tx.write(
    `DELETE FROM notice n USING obligation o
      WHERE n.obligation = ANY($1::bigint[]) AND o.seq = n.obligation AND n.told_at IS NULL AND n.kind <> 'resuelto' AND n.at > o.ended_at`,
    [obligations],
  );
  tx.write(
    `INSERT INTO notice (obligation, kind, step, addressee, at, created_at)
     SELECT DISTINCT n.obligation, 'resuelto', 0, n.addressee, o.ended_at, $2::timestamptz
       FROM notice n JOIN obligation o ON o.seq = n.obligation
      WHERE n.obligation = ANY($1::bigint[]) AND n.kind = 'vencido'
     ON CONFLICT DO NOTHING`,
    [obligations, createdAt],
  );
}
