import type { Tx } from '@valija/store';

/** A day's messages under an agreement, by the clock of America/Santiago. */
const santiagoDay = `($2::timestamptz AT TIME ZONE 'America/Santiago')::date`;

/** One more message of a day under an agreement. */
export interface Counted {
  /** `AAAA-MM-DD` in America/Santiago. */
  readonly day: string;
  /** Messages of that day so far, this one included. */
  readonly taken: number;
}

/**
 * Counts a message, unless the day is full. The row's lock makes it exact for any number of gateways; it is held until the transaction ends.
 * @param quota most messages of a day; undefined counts without a limit
 * @returns undefined where the day is full: then nothing was counted
 */
export async function countMessage(
  tx: Tx,
  agreement: string,
  at: Date,
  quota: number | undefined,
): Promise<Counted | undefined> {
  const { rows } = await tx.query<Counted>(
    `INSERT INTO quota (agreement, day, taken) VALUES ($1, ${santiagoDay}, 1)
     ON CONFLICT (agreement, day) DO UPDATE SET taken = quota.taken + 1 WHERE $3::int IS NULL OR quota.taken < $3
     RETURNING day::text, taken`,
    [agreement, at, quota ?? null],
  );
  return rows[0];
}
