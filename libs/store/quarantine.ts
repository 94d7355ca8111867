import { createHash } from 'node:crypto';
import type { Queryable } from './database.js';

/** Largest body kept in quarantine, in bytes; of a larger one only the digest stays. */
const bodyBytesMax = 2 * 1024 * 1024;
/** What the table takes on disk, in bytes, before of anything further only the digest stays: whoever floods it fills no disk. */
const tableBytesMax = 512 * 1024 * 1024;

/** How many codes are told, and of how many rows. */
const codesMax = 50;
const countedMax = 10_000;

/** What lies in quarantine by its code, as often as it came: of the newest rows. */
export async function summarizeQuarantine(
  db: Queryable,
): Promise<{ code: string; count: number; first_at: Date; last_at: Date }[]> {
  const { rows } = await db.query<{ code: string; count: number; first_at: Date; last_at: Date }>(
    `SELECT code, sum(times)::int AS count, min(first_at) AS first_at, max(last_at) AS last_at
       FROM (SELECT code, times, first_at, last_at FROM quarantine ORDER BY seq DESC LIMIT $1) newest
      GROUP BY code ORDER BY code LIMIT $2`,
    [countedMax, codesMax],
  );
  return rows;
}

/** Keeps something that could not be believed or read; the same bytes for the same cause are counted, not kept twice. */
export async function quarantine(
  db: Queryable,
  found: {
    queue: string;
    code: string;
    body: Uint8Array;
    source?: string | undefined;
    id?: string | undefined;
  },
): Promise<void> {
  const digest = createHash('sha256').update(found.body).digest('base64url');
  await db.query(
    `INSERT INTO quarantine (queue, code, body_digest, body, source, id) VALUES
       ($1, $2, $3, CASE WHEN pg_total_relation_size('quarantine') < $7 THEN $4::bytea END, $5, $6)
     ON CONFLICT (body_digest, code) DO UPDATE SET times = quarantine.times + 1, last_at = now()`,
    [
      found.queue,
      found.code,
      digest,
      found.body.length <= bodyBytesMax ? Buffer.from(found.body) : null,
      found.source ?? null,
      found.id ?? null,
      tableBytesMax,
    ],
  );
}
