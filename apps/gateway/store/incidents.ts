import type { MessageKey } from '@valija/envelope';
import type { Queryable } from '@valija/store';

/** Records a security incident; the same one again is counted. */
export async function addIncident(
  db: Queryable,
  code: string,
  { source, id }: MessageKey,
  digest: string,
): Promise<void> {
  await db.query(
    `INSERT INTO incident (code, source, id, envelope_digest) VALUES ($1, $2, $3, $4)
     ON CONFLICT (code, source, id, envelope_digest) DO UPDATE SET times = incident.times + 1, last_at = now()`,
    [code, source, id, digest],
  );
}
