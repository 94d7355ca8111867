import { randomBytes } from 'node:crypto';
import { TopicSubscription } from '@valija/fhir';
import type { Queryable } from '@valija/store';
import type { Centro } from '../centros/centros.js';
import { searchFor } from '../vocabulario.js';

/**
 * The subscription by which a centre says that there is news of our Tasks.
 * @param avisosUrl base URL under which the centre reaches this adapter
 */
export const subscriptionOf = (
  { deis, server }: Pick<Centro, 'deis' | 'server'>,
  db: Queryable,
  avisosUrl: string,
): TopicSubscription =>
  new TopicSubscription({
    server,
    endpoint: new URL(`/salud/${deis}/avisos`, avisosUrl).href,
    secret: () => secretOf(deis, db),
    topic: 'urn:valija:tema:tareas',
    filter: `Task?identifier=${searchFor('')}`,
    reason: 'Estado de las tareas que llegaron por el enlace del establecimiento',
  });

/** What a centre's notifications show to be believed: chosen at first, the same ever after. */
export async function secretOf(deis: string, db: Queryable): Promise<string> {
  const { rows } = await db.query<{ secreto: string }>(
    `INSERT INTO suscripcion (deis, secreto) VALUES ($1, $2)
     ON CONFLICT (deis) DO UPDATE SET deis = excluded.deis RETURNING secreto`,
    [deis, randomBytes(32).toString('base64url')],
  );
  return rows[0]?.secreto ?? '';
}
