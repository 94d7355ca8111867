import type { Envelope } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import type { Log } from '@valija/runtime';
import type { Tx } from '@valija/store';
import { type Speaker, say } from '../say.js';
import type { Misfit } from './course.js';

/** How the gateway says that a message does not fit: nothing of it but its identity, its type and the rule. */
const observed = {
  dataschema: 'urn:valija:schema:mensaje.observado:1.0.0',
  purpose: 'curso',
  legalbasis: 'ley-21057:art-31-b',
} as const;

/**
 * Tells who sent a message that does not fit, and who gets it, in the transaction that accepts it. A party that cannot be told now, since it
 * publishes no key, keeps nobody from being told: the signed `accepted` says it too.
 */
export async function tellMisfit(
  tx: Tx,
  envelope: Envelope,
  { rule: regla, state: estado }: Misfit,
  speaker: Speaker,
  log: Log,
): Promise<void> {
  const { id: mensaje, type, correlationid: hilo, subject, lane, traceparent } = envelope;
  const tipo = type.slice('cl.valija.'.length);
  const content = { hilo, mensaje, tipo, regla, ...(estado ? { estado } : {}) };
  log.warn('does not fit', {
    messageId: mensaje,
    correlationId: hilo,
    type,
    party: envelope.source,
    code: regla,
  });
  for (const recipient of [envelope.source, envelope.recipient])
    try {
      await say(
        tx,
        {
          ...observed,
          recipient,
          subject,
          correlationid: hilo,
          causationid: mensaje,
          lane,
          traceparent,
          content,
        },
        speaker,
      );
    } catch (error) {
      if (!(error instanceof ValijaError)) throw error;
      log.error('not told of a message that does not fit', {
        messageId: mensaje,
        party: recipient,
        code: error.code,
      });
    }
}
