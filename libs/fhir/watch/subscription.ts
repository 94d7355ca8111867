import type { FhirServer } from '../client/server.js';

const backport = 'http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition';
/** How long a subscription is asked for, and how long before its end it is renewed, in milliseconds. */
const lifeMs = 24 * 3_600_000;
const renewMs = 6 * 3_600_000;

export interface Subscribed {
  readonly server: Pick<FhirServer, 'search' | 'create' | 'update'>;
  /** Where the server says that there is news: a URL of ours, and of no other subscription. */
  readonly endpoint: string;
  /** What its notifications show to be believed. */
  readonly secret: () => Promise<string>;
  /** Canonical URL of the topic. */
  readonly topic: string;
  /** Which of the topic's resources, for example `Task?status=requested`. */
  readonly filter: string;
  readonly reason: string;
}

/**
 * A subscription kept up on a server, one, whatever happens to either side. It asks for no more than a sign: its notifications carry ids
 * alone.
 * @see FHIR R4, Subscription; Subscriptions R5 Backport 1.1, «R4 Topic-Based Subscription»
 */
export class TopicSubscription {
  /** The server says that it notifies. */
  isActive = false;

  constructor(private readonly subscribed: Subscribed) {}

  /**
   * Makes, renews or mends the subscription, unless it is as it should be.
   * @param now milliseconds since the epoch
   * @throws ValijaError as `FhirServer`
   */
  async ensure(now: number): Promise<void> {
    const { server, endpoint } = this.subscribed;
    const wanted = await this.make(now);
    const found = (await server.search<fhir4.Subscription>('Subscription', { url: endpoint })).find(
      ({ channel }) => channel?.endpoint === endpoint,
    );
    const isGood = found !== undefined && isAsWanted(found, wanted, now);
    this.isActive = isGood && found.status === 'active';
    if (isGood) return;
    const { id, meta } = found ?? {};
    if (id && meta?.versionId) await server.update({ ...wanted, id }, meta.versionId);
    else await server.create(wanted, `url=${encodeURIComponent(endpoint)}`);
  }

  private async make(now: number): Promise<fhir4.Subscription> {
    const { endpoint, secret, topic, filter, reason } = this.subscribed;
    return {
      resourceType: 'Subscription',
      meta: { profile: [`${backport}/backport-subscription`] },
      status: 'requested',
      reason,
      criteria: topic,
      _criteria: { extension: [{ url: `${backport}/backport-filter-criteria`, valueString: filter }] },
      end: new Date(now + lifeMs).toISOString(),
      channel: {
        type: 'rest-hook',
        endpoint,
        payload: 'application/fhir+json',
        _payload: { extension: [{ url: `${backport}/backport-payload-content`, valueCode: 'id-only' }] },
        header: [`Authorization: Bearer ${await secret()}`],
      },
    };
  }
}

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
