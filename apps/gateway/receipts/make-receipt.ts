import type { Directory, Keyring } from '@valija/directory';
import type { MessageKey, Receipt } from '@valija/envelope';

/** Who the gateway is when it signs, and what time it is there. */
export interface Signatory {
  readonly directory: Directory;
  readonly keyring: Keyring;
  readonly now: () => Date;
}

/** A statement of the gateway about a message, not signed yet. */
export const makeReceipt = (
  { source, id }: MessageKey,
  envelopedigest: string,
  said: Pick<Receipt, 'kind' | 'code' | 'previous' | 'misfit'>,
  { directory, now }: Signatory,
): Receipt => ({ by: directory.gateway, source, id, envelopedigest, at: now().toISOString(), ...said });
