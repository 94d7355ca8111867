import { randomBytes } from 'node:crypto';
import type { Agreements, Directory, Keyring, Party } from '@valija/directory';
import {
  type Envelope,
  envelopeDigest,
  type Lane,
  sealContent,
  signEnvelope,
  type WireMessage,
} from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import type { ReleaseMatrix } from '@valija/messages';
import { currentTraceparent } from '@valija/runtime';
import { v7 as uuidv7 } from 'uuid';
import { type Attachment, requireSameAttachments } from './attachments.js';
import { lowerContent } from './content.js';

/** A message as an adapter wants it said; the kit adds identity, time, seal and signature. */
export interface Draft {
  /** For example `derivacion.solicitada`. */
  readonly name: string;
  /** Where it begins a case, whoever succeeded this party by then is sent it. */
  readonly recipient: string;
  /** CUT code of the region of the case, where institutions follow one another by region. */
  readonly region?: string;
  readonly subject: string;
  /** Thread; absent in the message that opens one. */
  readonly correlationid?: string;
  readonly causationid?: string;
  readonly lane: Lane;
  readonly purpose: string;
  readonly legalbasis: string;
  /**
   * Opaque reference of the authorisation under which it is sent, where one is needed. An `autorizacion.otorgada` names the one that it
   * grants, by its content's `referencia`, whatever is said here.
   */
  readonly authorization?: string;
  readonly clockbase?: string;
  /**
   * Id of a message of our own that this one supersedes: to the same recipient, in the same thread, about the same person, and not delivered
   * yet. Its recipient never applies that one once it holds this one. Whether it may is the gateway's to say, and the recipient's.
   */
  readonly supersedes?: string;
  readonly traceparent?: string;
  /** In the newest version of its type; the kit says it in a version that the recipient lists. */
  readonly content: unknown;
  /** The documents that the content names, all of them and no other; each was sealed to the recipient by `Endpoint.attach`. */
  readonly attachments?: readonly Attachment[];
}

/** An answer in the thread of a message, to whoever sent it, on the same lane, for the same purpose. */
export const answerTo = (asked: Envelope, name: string, content: object): Draft => ({
  name,
  recipient: asked.source,
  subject: asked.subject,
  correlationid: asked.correlationid,
  causationid: asked.id,
  lane: asked.lane,
  purpose: asked.purpose,
  legalbasis: asked.legalbasis,
  ...(asked.traceparent ? { traceparent: asked.traceparent } : {}),
  content,
});

/** A message that is ready to be sent: nothing in it will change any more. */
export interface SealedDraft {
  readonly envelope: Envelope;
  readonly digest: string;
  readonly wire: WireMessage;
  readonly attachments: readonly Attachment[];
}

/** How long the gateway may take a message in. */
const expiresAfterMs = 7 * 24 * 3_600_000;

/** Mints the pseudonym of a victim: 128 random bits. */
export const newSubject = (): string => randomBytes(16).toString('hex');

export interface Sender {
  readonly party: string;
  readonly keyring: Keyring;
  readonly directory: Directory;
  readonly agreements: Agreements;
  readonly matrix: ReleaseMatrix;
  readonly now: () => Date;
}

/**
 * Says the content in a version that the recipient lists, checks what may be released, seals and signs.
 * @throws ValijaError `schema-violation`, `invalid-run`, `unknown-version`, `version-inexpressible`, `recipient-unknown`,
 *   `no-agreement`, `agreement-suspended`, `release-denied`, `too-large`, `attachment-unnamed`, `attachment-too-large`; pointers lead into the content, without values.
 */
export async function sealDraft(draft: Draft, sender: Sender): Promise<SealedDraft> {
  const now = sender.now();
  const type = `cl.valija.${draft.name}`;
  const recipient = recipientOf(draft, sender);
  const asked = { ...draft, type, source: sender.party, recipient: recipient.urn };
  const agreement = sender.agreements.find(asked, now);
  if (!agreement)
    throw new ValijaError(sender.agreements.isSuspended(asked, now) ? 'agreement-suspended' : 'no-agreement');
  const { dataschema, content } = lowerContent(draft.name, draft.content, {
    agreement,
    recipient,
    matrix: sender.matrix,
  });
  const { attachments = [] } = draft;
  const attached = attachments.map(({ adjunto }) => adjunto.digest);
  requireSameAttachments(content, attached);
  // They were sealed to the party that was named: whoever succeeded it could not open them.
  if (attached.length > 0 && recipient.urn !== draft.recipient) throw new ValijaError('recipient-closed');

  const id = uuidv7();
  const { sealed, ...digests } = await sealContent(content, sender.directory.sealingKey(recipient.urn, now), {
    source: sender.party,
    id,
    recipient: recipient.urn,
  });
  const authorization = grantedBy(type, content) ?? draft.authorization;
  const envelope: Envelope = {
    specversion: '1.0',
    id,
    source: sender.party,
    recipient: recipient.urn,
    type,
    dataschema,
    subject: draft.subject,
    correlationid: draft.correlationid ?? id,
    ...(draft.causationid ? { causationid: draft.causationid } : {}),
    time: now.toISOString(),
    expires: new Date(now.getTime() + expiresAfterMs).toISOString(),
    lane: draft.lane,
    purpose: draft.purpose,
    legalbasis: draft.legalbasis,
    ...(authorization ? { authorization } : {}),
    ...(draft.clockbase ? { clockbase: draft.clockbase } : {}),
    ...(draft.supersedes ? { supersedes: draft.supersedes } : {}),
    ...digests,
    ...(attached.length > 0 ? { attachments: attached.join(' ') } : {}),
    traceparent: currentTraceparent(draft.traceparent) ?? newTraceparent(),
  };
  const jws = await signEnvelope(envelope, sender.keyring.signer);
  return { envelope, digest: envelopeDigest(jws), wire: { envelope: jws, sealed }, attachments };
}

/**
 * To whom it goes: what begins a case, to whoever takes new ones by now; what belongs to a case, to the party with which it began.
 * @throws ValijaError `recipient-unknown`, `recipient-closed`
 */
function recipientOf({ recipient, correlationid, region }: Draft, { directory, now }: Sender): Party {
  const named = directory.find(recipient);
  if (!named) throw new ValijaError('recipient-unknown');
  if (correlationid !== undefined) return named;
  const open = directory.resolve(recipient, { at: now(), ...(region === undefined ? {} : { region }) });
  if (!open) throw new ValijaError('recipient-closed');
  return open;
}

/** The authorisation that a content grants: whoever says so first holds it, and so the envelope must name it. */
export const grantedBy = (type: string, content: unknown): string | undefined =>
  type === 'cl.valija.autorizacion.otorgada' ? (content as { referencia: string }).referencia : undefined;

/** A new trace, sampled. @see W3C Trace Context §3.2.2 */
const newTraceparent = (): string =>
  `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`;
