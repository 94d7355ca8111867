import { ValijaError } from '@valija/errors';
import { digest, matches, moment, party, uuid } from './form.js';
import type { UsableKey } from './keys.js';
import type { MessageKey } from './receipt.js';
import { refusalSource } from './report.js';
import { type KeyResolver, signCompact, verifyCompact } from './sign.js';

/** What the gateway signs to ask an endpoint to try a message again that waits there: the same message, under the same id. */
export interface ReplayRequest extends MessageKey {
  /** URN of the gateway. */
  readonly by: string;
  /** URN of the party whose endpoint is asked. */
  readonly recipient: string;
  /** SHA-256 of the signed envelope, or of the refusal, that is meant. */
  readonly envelopedigest: string;
  /** Id of this asking: an endpoint acts on each once, however often it comes. */
  readonly replay: string;
  /** RFC 3339 in UTC. */
  readonly at: string;
}

export const replayMediaType = 'application/vnd.valija.replay+json';

export const signReplay = (request: ReplayRequest, signer: UsableKey): Promise<string> =>
  signCompact('valija-replay+jwt', request, signer);

/** Verifies a request's signature and form. @throws ValijaError as `verifyReceipt` */
export async function verifyReplay(jws: string, resolveKey: KeyResolver): Promise<ReplayRequest> {
  const request = await verifyCompact<ReplayRequest>('valija-replay+jwt', jws, resolveKey);
  const { by, recipient, source, id, envelopedigest, replay, at } = request;
  if (
    ![by, recipient].every((urn) => matches(party, urn)) ||
    !(matches(party, source) || source === refusalSource) ||
    ![id, replay].every((each) => matches(uuid, each)) ||
    !matches(digest, envelopedigest) ||
    !matches(moment, at)
  )
    throw new ValijaError('malformed-message', 'not a replay request');
  return request;
}

/** Reads the body of a replay request on the bus. @throws ValijaError `malformed-message` */
export function asReplay(body: unknown): string {
  const replay = (body as { replay?: unknown } | null)?.replay;
  if (typeof replay !== 'string')
    throw new ValijaError('malformed-message', undefined, { pointers: ['/replay'] });
  return replay;
}
