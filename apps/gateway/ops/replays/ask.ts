import { deliverExchange, deliverKey } from '@valija/bus';
import type { Directory, Keyring } from '@valija/directory';
import { type MessageKey, refusalSource, replayMediaType, signReplay } from '@valija/envelope';
import type { ErrorCode } from '@valija/errors';
import { outbox, type Tx } from '@valija/store';
import type { MessageState } from '../../store/messages.js';
import { hasEnded } from './candidates.js';

/** Who asks, and what time it is there. */
export interface Asker {
  readonly directory: Directory;
  readonly keyring: Keyring;
  readonly now: () => Date;
}

/** What may be asked for. */
export interface Asked extends MessageKey {
  readonly message_source: string;
}

/** First wait before an endpoint is asked again of which nothing is heard, and the longest, in milliseconds. */
const repeat = { firstMs: 60_000, maxMs: 3_600_000 };

/** What became of the asking. */
export type AskOutcome = 'asked' | 'ended' | { readonly code: ErrorCode };

/** The outbox entry of an asking. */
export const partOf = (replay: string): string => `replay:${replay}`;

/**
 * Sees to it that a message is tried again, in the caller's transaction: one that its recipient lacks is delivered at once, of one that lies
 * there the endpoint is asked, signed, and again until the entry is ended. The message stays the same, under the same id.
 *
 * @param replay id of this asking: an endpoint acts on each once
 * @param once asks a single time
 */
export async function askFor(
  tx: Tx,
  asked: Asked,
  replay: string,
  asker: Asker,
  { once }: { readonly once: boolean } = { once: false },
): Promise<AskOutcome> {
  const isRefusal = asked.source === refusalSource;
  // Whoever ends it meanwhile waits for us, or we for them.
  const { rows } = await tx.query<Found>(
    `SELECT state, withheld_code, recipient, lane, envelope_digest,
            (SELECT digest FROM parked_message p WHERE p.source = $3 AND p.id = message.id LIMIT 1) AS parked_digest
       FROM message WHERE source = $1 AND id = $2 FOR SHARE`,
    [asked.message_source, asked.id, asked.source],
  );
  const [found] = rows;
  if (!found) return { code: 'not-found' };
  if (isRefusal ? found.parked_digest === null : hasEnded(found)) return 'ended';
  if (!isRefusal && found.state === 'withheld') return { code: 'agreement-suspended' };
  if (!isRefusal && found.state === 'accepted') {
    outbox.again(tx, asked, 'delivery');
    return 'asked';
  }
  const party = isRefusal ? asked.message_source : found.recipient;
  const endpoint = asker.directory.find(party)?.endpoint;
  if (!endpoint) return { code: 'recipient-unknown' };
  const request = {
    by: asker.directory.gateway,
    recipient: party,
    source: asked.source,
    id: asked.id,
    // What was signed anew on its way is known there by the words that it came with.
    envelopedigest: found.parked_digest ?? found.envelope_digest,
    replay,
    at: asker.now().toISOString(),
  };
  const jws = await signReplay(request, asker.keyring.signer);
  outbox.add(tx, {
    source: asked.source,
    id: asked.id,
    part: partOf(replay),
    exchange: deliverExchange,
    routingKey: deliverKey(endpoint, 'urgent'),
    mediaType: replayMediaType,
    body: Buffer.from(JSON.stringify({ replay: jws })),
    ...(once ? {} : { repeat }),
  });
  return 'asked';
}

interface Found {
  readonly state: MessageState;
  readonly withheld_code: string | null;
  readonly recipient: string;
  readonly lane: string;
  readonly envelope_digest: string;
  readonly parked_digest: string | null;
}
