import type { Directory } from '@valija/directory';
import { type MessageKey, peekKid, peekPayload } from '@valija/envelope';
import type { MessageProof } from '@valija/ops-api';

/**
 * What proves what became of a message: its envelope as it was signed, every receipt, and the published keys under which they are verified. Whoever
 * holds it needs nothing of ours. An envelope names its case by a pseudonym: that is why who takes one out is noted.
 */
export function proofOf(
  { source, id }: MessageKey,
  { envelope, receipts, at }: { envelope: string; receipts: readonly string[]; at: Date },
  { register }: Directory,
): MessageProof {
  const signed = [{ jws: envelope, by: source }, ...receipts.map((jws) => ({ jws, by: makerOf(jws) }))];
  const keys = new Map(
    signed.flatMap(({ jws, by }) => {
      const kid = peekKid(jws);
      const found = register.keysOf(by).find(({ entry }) => entry.jwk.kid === kid);
      return found ? [[kid, { ...found.entry.jwk } as Record<string, unknown>] as const] : [];
    }),
  );
  return {
    source,
    id,
    exportedAt: at.toISOString(),
    envelope,
    receipts: [...receipts],
    keys: [...keys.values()] as MessageProof['keys'],
  };
}

const makerOf = (jws: string): string => String((peekPayload(jws) as { by?: unknown }).by);
