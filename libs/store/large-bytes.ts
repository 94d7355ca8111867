import type { Queryable } from './database.js';

/** As one value, megabytes of `bytea` would be there four times at once: PostgreSQL tells them in hexadecimal. */
const partBytes = 512 * 1024;

/**
 * Reads a large `bytea` part by part.
 *
 * @param sql selects `substring(… FROM $n FOR $n+1) AS part`, with the values of the key before these two
 * @param length bytes of the whole
 * @returns undefined where it is gone meanwhile
 */
export async function readLarge(
  db: Queryable,
  sql: string,
  key: readonly unknown[],
  length: number,
): Promise<Buffer | undefined> {
  // Memory of its own, that can be given back.
  const whole = Buffer.allocUnsafeSlow(length);
  for (let at = 0; at < length; ) {
    const { rows } = await db.query<{ part: Buffer }>(sql, [
      ...key,
      at + 1,
      Math.min(partBytes, length - at),
    ]);
    const part = rows[0]?.part;
    if (!part?.length) return undefined;
    at += part.copy(whole, at);
  }
  return whole;
}
