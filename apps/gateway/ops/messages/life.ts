import type { Directory } from '@valija/directory';
import { type MessageKey, peekKid, type Receipt, verifyReceipt } from '@valija/envelope';
import type { LifeEvent } from '@valija/ops-api';
import type { Call } from '../../store/calls.js';
import { institutionOf } from '../../views/viewer.js';
import type { Neighbour, StoredIncident, StoredParked, StoredReceipt } from './read-detail.js';

/** Everything that is known to have happened to a message. */
export interface LifeFacts {
  readonly message: MessageKey;
  readonly receipts: readonly StoredReceipt[];
  readonly publishing: { readonly publishes: number; readonly created_at: Date } | undefined;
  readonly parked: readonly StoredParked[];
  readonly calls: readonly Call[];
  readonly incidents: readonly StoredIncident[];
  readonly answers: readonly Neighbour[];
}

/** At one moment what comes first in a life stands first. */
const rank: readonly LifeEvent['kind'][] = [
  'accepted',
  'published',
  'withheld',
  'received',
  'expired',
  'called',
  'incident',
  'parked',
  'delivered',
  'refused',
  'abandoned',
  'answered',
];

const eventsMax = 200;

/** The life of a message, the earliest first; each receipt with the key that signed it, and whether that signature is good. */
export async function lifeOf(facts: LifeFacts, directory: Directory): Promise<LifeEvent[]> {
  const named = (urn: string) => institutionOf(directory, urn);
  const { publishing } = facts;
  const events: LifeEvent[] = await Promise.all(facts.receipts.map((receipt) => eventOf(receipt, directory)));
  if (publishing && publishing.publishes > 0)
    events.push({
      at: publishing.created_at.toISOString(),
      kind: 'published',
      by: named(directory.gateway),
      count: publishing.publishes,
    });
  for (const { party, code, attempts, parked_at } of facts.parked)
    events.push({
      at: parked_at.toISOString(),
      kind: 'parked',
      by: named(party),
      code,
      ...(attempts > 0 ? { count: attempts } : {}),
    });
  for (const { called_at } of facts.calls)
    events.push({ at: called_at.toISOString(), kind: 'called', by: named(facts.message.source) });
  for (const { first_at, code, times } of facts.incidents)
    events.push({
      at: first_at.toISOString(),
      kind: 'incident',
      by: named(directory.gateway),
      code,
      count: times,
    });
  for (const { source, id, taken_at } of facts.answers)
    events.push({ at: taken_at.toISOString(), kind: 'answered', by: named(source), message: { source, id } });
  return events.sort(inOrder(events)).slice(0, eventsMax);
}

/** By the moment at which the gateway heard of it; but receipts travel apart, and nobody ends what he did not receive. */
function inOrder(events: readonly LifeEvent[]): (one: LifeEvent, other: LifeEvent) => number {
  const ends = events.filter(({ kind }) => kind === 'delivered' || kind === 'refused').map(({ at }) => at);
  const placeOf = ({ kind, at }: LifeEvent): string =>
    kind === 'received' ? ([at, ...ends].sort()[0] ?? at) : at;
  return (one, other) => {
    const [first, second] = [placeOf(one), placeOf(other)];
    return first === second ? rank.indexOf(one.kind) - rank.indexOf(other.kind) : first < second ? -1 : 1;
  };
}

async function eventOf(
  { kind, by_party, jws, recorded_at }: StoredReceipt,
  directory: Directory,
): Promise<LifeEvent> {
  const receipt = await verify(jws, directory);
  return {
    at: recorded_at.toISOString(),
    kind,
    by: institutionOf(directory, by_party),
    kid: peekKid(jws),
    verified: receipt !== undefined,
    ...(receipt?.code ? { code: receipt.code } : {}),
  };
}

/** A receipt whose signature is good by a key that its maker had when it was signed; undefined otherwise. */
async function verify(jws: string, directory: Directory): Promise<Receipt | undefined> {
  try {
    return await verifyReceipt(jws, async (kid, payload) => {
      const { by, at } = payload as Receipt;
      return directory.signingKey(by, kid, new Date(at));
    });
  } catch {
    return undefined;
  }
}
