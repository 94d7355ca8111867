import type { Agreements, Directory } from '@valija/directory';
import { digestOf, type Envelope, isRevocation, sealedCharsMax } from '@valija/envelope';
import type { ErrorCode } from '@valija/errors';

/**
 * The reason why the gateway refuses an authentic message, if there is one. Looks at the envelope and at the size and
 * digest of the seal, never into it. Deny by default.
 */
export function judge(
  envelope: Envelope,
  sealed: string,
  rules: { readonly directory: Directory; readonly agreements: Agreements },
  now: Date,
): ErrorCode | undefined {
  if (sealed.length > sealedCharsMax) return 'too-large';
  if (digestOf(sealed) !== envelope.sealdigest) return 'seal-digest-mismatch';
  if (Date.parse(envelope.expires) <= now.getTime()) return 'expired';
  if (!rules.directory.knowsType(envelope.type)) return 'unknown-type';
  const recipient = rules.directory.find(envelope.recipient);
  if (!recipient) return 'recipient-unknown';
  if (!recipient.accepts.includes(envelope.dataschema)) return 'unknown-version';
  if (!rules.agreements.find(envelope, now)) return 'no-agreement';
  // Only the gateway knows whom a revocation concerns: from one party to another it would reach that one alone.
  if (isRevocation(envelope.type) && recipient.urn !== rules.directory.gateway) return 'no-agreement';
  return undefined;
}
