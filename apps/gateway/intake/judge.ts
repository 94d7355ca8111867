import type { Agreement, Agreements, Directory } from '@valija/directory';
import { digestOf, type Envelope, isRevocation, sealedCharsMax } from '@valija/envelope';
import type { ErrorCode } from '@valija/errors';

/** Under which agreement a message may be sent, or why it is refused. */
export type Judgement =
  | { readonly kind: 'allowed'; readonly agreement: Agreement }
  | { readonly kind: 'refused'; readonly code: ErrorCode };

/**
 * Judges an authentic message. Looks at the envelope and at the size and digest of the seal, never into it. Deny by default: what is not
 * allowed by an agreement is refused.
 */
export function judge(
  envelope: Envelope,
  sealed: string,
  rules: { readonly directory: Directory; readonly agreements: Agreements },
  now: Date,
): Judgement {
  const code = findFault(envelope, sealed, rules, now);
  if (code) return { kind: 'refused', code };
  const agreement = rules.agreements.find(envelope, now);
  if (agreement) return { kind: 'allowed', agreement };
  const isSuspended = rules.agreements.isSuspended(envelope, now);
  return { kind: 'refused', code: isSuspended ? 'agreement-suspended' : 'no-agreement' };
}

function findFault(
  envelope: Envelope,
  sealed: string,
  rules: { readonly directory: Directory },
  now: Date,
): ErrorCode | undefined {
  if (sealed.length > sealedCharsMax) return 'too-large';
  if (digestOf(sealed) !== envelope.sealdigest) return 'seal-digest-mismatch';
  if (Date.parse(envelope.expires) <= now.getTime()) return 'expired';
  if (!rules.directory.knowsType(envelope.type)) return 'unknown-type';
  const recipient = rules.directory.find(envelope.recipient);
  if (!recipient) return 'recipient-unknown';
  // What began goes on with whom it began; only a new case must begin with whom it may.
  if (envelope.id === envelope.correlationid && !rules.directory.takesNew(recipient.urn, now))
    return 'recipient-closed';
  if (!recipient.accepts.includes(envelope.dataschema)) return 'unknown-version';
  // Only the gateway knows whom a revocation concerns: from one party to another it would reach that one alone.
  if (isRevocation(envelope.type) && recipient.urn !== rules.directory.gateway) return 'no-agreement';
  return undefined;
}
