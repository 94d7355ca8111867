import { createHash } from 'node:crypto';
import type { Queryable } from './database.js';

/** Largest body kept in quarantine, in bytes; of a larger one only the digest stays. */
const bodyBytesMax = 2 * 1024 * 1024;

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
    `INSERT INTO quarantine (queue, code, body_digest, body, source, id) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (body_digest, code) DO UPDATE SET times = quarantine.times + 1, last_at = now()`,
    [
      found.queue,
      found.code,
      digest,
      found.body.length <= bodyBytesMax ? Buffer.from(found.body) : null,
      found.source ?? null,
      found.id ?? null,
    ],
  );
}
