import { randomBytes } from 'node:crypto';
import type { Queryable } from '@valija/store';
import type { Centro } from '../centros.js';

const backport = 'http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition';
const topic = 'urn:valija:tema:tareas';
const filter = 'Task?identifier=urn:valija:mensaje|';
/** How long a subscription is asked for, and how long before its end it is renewed, in milliseconds. */
const lifeMs = 24 * 3_600_000;
const renewMs = 6 * 3_600_000;

/** Kept up by the adapter in each centre that has subscriptions: one, whatever happens to either side. */
export class Suscripcion {
  /** The centre says that it notifies. */
  isActive = false;
  private readonly endpoint: string;
  private known: string | undefined;

  /** @param avisosUrl base URL under which the centre reaches this adapter */
  constructor(
    private readonly centro: Pick<Centro, 'deis' | 'server'>,
    private readonly db: Queryable,
    avisosUrl: string,
  ) {
    this.endpoint = new URL(`/salud/${centro.deis}/avisos`, avisosUrl).href;
  }

  /** What its notifications show to be believed: chosen at first, the same ever after. */
  async secret(): Promise<string> {
    const { rows } = await this.db.query<{ secreto: string }>(
      `INSERT INTO suscripcion (deis, secreto) VALUES ($1, $2)
       ON CONFLICT (deis) DO UPDATE SET deis = excluded.deis RETURNING secreto`,
      [this.centro.deis, this.known ?? randomBytes(32).toString('base64url')],
    );
    this.known = rows[0]?.secreto ?? '';
    return this.known;
  }

  /**
   * Makes, renews or mends the subscription, unless it is as it should be.
   * @throws ValijaError as `FhirServer`
   */
  async ensure(now: number): Promise<void> {
    const { server } = this.centro;
    const wanted = makeSubscription(this.endpoint, await this.secret(), now);
    const found = (await server.search<fhir4.Subscription>('Subscription', { url: this.endpoint })).find(
      ({ channel }) => channel?.endpoint === this.endpoint,
    );
    const isGood = found !== undefined && isAsWanted(found, wanted, now);
    this.isActive = isGood && found.status === 'active';
    if (isGood) return;
    const { id, meta } = found ?? {};
    if (id && meta?.versionId) await server.update({ ...wanted, id }, meta.versionId);
    else await server.create(wanted, `url=${encodeURIComponent(this.endpoint)}`);
  }
}

/** @see FHIR R4, Subscription; Subscriptions R5 Backport 1.1, «R4 Topic-Based Subscription» */
const makeSubscription = (endpoint: string, secret: string, now: number): fhir4.Subscription => ({
  resourceType: 'Subscription',
  meta: { profile: [`${backport}/backport-subscription`] },
  status: 'requested',
  reason: 'Estado de las tareas que llegaron por el enlace del establecimiento',
  criteria: topic,
  _criteria: { extension: [{ url: `${backport}/backport-filter-criteria`, valueString: filter }] },
  end: new Date(now + lifeMs).toISOString(),
  channel: {
    type: 'rest-hook',
    endpoint,
    payload: 'application/fhir+json',
    _payload: { extension: [{ url: `${backport}/backport-payload-content`, valueCode: 'id-only' }] },
    header: [`Authorization: Bearer ${secret}`],
  },
});

/** In force and ours. A server may keep headers to itself. */
function isAsWanted(found: fhir4.Subscription, wanted: fhir4.Subscription, now: number): boolean {
  const { status, criteria, end, channel } = found;
  const ends = Date.parse(end ?? '');
  return (
    (status === 'active' || status === 'requested') &&
    criteria === wanted.criteria &&
    !(ends < now + renewMs) &&
    (channel.header === undefined || channel.header.join() === wanted.channel.header?.join())
  );
}
