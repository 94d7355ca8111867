import { type Envelope, takesBack } from '@valija/envelope';
import type { ErrorCode } from '@valija/errors';
import type { Tx } from '@valija/store';
import { lockSuperseded } from '../store/supersession.js';

/**
 * The reason why a message may not supersede the one that it names, if there is one. Only its sender supersedes a message, by one to the
 * same recipient, in the same thread, about the same person, and only while it was not delivered and nothing else supersedes it.
 *
 * What is another's, in another thread or nowhere has one answer, which tells nothing of what there is.
 */
export async function judgeSupersession(tx: Tx, envelope: Envelope): Promise<ErrorCode | undefined> {
  if (envelope.supersedes === undefined || takesBack(envelope.type)) return undefined;
  const old = envelope.supersedes === envelope.id ? undefined : await lockSuperseded(tx, envelope);
  const isSame =
    old !== undefined &&
    old.recipient === envelope.recipient &&
    old.correlationid === envelope.correlationid &&
    old.subject === envelope.subject;
  if (!isSame) return 'supersedes-unknown';
  return old.state === 'delivered' || old.isSupersededByAnother ? 'superseded-too-late' : undefined;
}
