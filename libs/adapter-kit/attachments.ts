import {
  type AttachmentParties,
  attachmentsMax,
  attachmentsOf,
  type Envelope,
  type NamedAttachment,
  sealAttachment,
  type UsableKey,
} from '@valija/envelope';
import { ValijaError } from '@valija/errors';

/** A document as a content names it. @see schemas/parts/adjunto */
export interface Adjunto {
  /** Which document it is, in the checklist of the procedure, for example `INFORME_MITP`. */
  readonly documento: string;
  /** By the document's own bytes. */
  readonly tipo: string;
  /** SHA-256 of the sealed bytes. */
  readonly digest: string;
  /** Bytes before it was sealed, at most 10 MiB. */
  readonly bytes: number;
  /** What the document is called where it comes from, without names of persons. */
  readonly titulo?: string;
}

/** What an adapter says of a document that it attaches. */
export interface AttachmentDraft extends Pick<Adjunto, 'documento' | 'titulo'> {
  /** What somebody says that it is, where somebody does: checked, not believed. */
  readonly tipo?: string;
}

/** A document sealed to its recipient: `adjunto` goes into the content, the whole into the draft, of one message. */
export interface Attachment {
  readonly adjunto: Adjunto;
  readonly sealed: Uint8Array;
}

/**
 * Seals a document to a recipient.
 * @throws ValijaError `attachment-too-large`, `attachment-type`.
 */
export async function makeAttachment(
  document: Uint8Array,
  { documento, tipo, titulo }: AttachmentDraft,
  recipient: UsableKey,
  parties: AttachmentParties,
): Promise<Attachment> {
  const { sealed, digest, type, bytes } = await sealAttachment(document, recipient, parties);
  if (tipo !== undefined && tipo !== type)
    throw new ValijaError('attachment-type', 'another type than was said');
  return {
    adjunto: { documento, tipo: type, digest, bytes, ...(titulo === undefined ? {} : { titulo }) },
    sealed,
  };
}

/** A document that a content names, and where it does. */
interface Naming extends NamedAttachment {
  /** JSON pointer to the `adjunto`. @see RFC 6901 */
  readonly pointer: string;
}

/**
 * The documents that a content names, by their digest.
 * @param content valid against its schema: what has a `digest` there is an `adjunto`
 */
export function namedIn(content: unknown): ReadonlyMap<string, Naming> {
  const named = new Map<string, Naming>();
  const visit = (value: unknown, pointer: string): void => {
    if (typeof value !== 'object' || value === null) return;
    const { digest, tipo, bytes } = value as Partial<Adjunto>;
    if (typeof digest === 'string' && !named.has(digest))
      named.set(digest, { digest, type: String(tipo), bytes: Number(bytes), pointer });
    for (const [name, part] of Object.entries(value)) visit(part, `${pointer}/${name}`);
  };
  visit(content, '');
  return named;
}

/**
 * Holds the documents that a content names against those that belong to its message: they are the same, and not too many.
 * @throws ValijaError `attachment-unnamed` with pointers to those that do not belong to it, `attachment-too-large` for more than 16.
 */
export function requireSameAttachments(content: unknown, digests: readonly string[]): void {
  if (digests.length > attachmentsMax) throw new ValijaError('attachment-too-large', 'too many attachments');
  const named = namedIn(content);
  const foreign = [...named.values()].filter(({ digest }) => !digests.includes(digest));
  if (foreign.length > 0 || digests.some((digest) => !named.has(digest)))
    throw new ValijaError('attachment-unnamed', undefined, {
      pointers: foreign.map(({ pointer }) => pointer),
    });
}

/** As `requireSameAttachments`, for a received message. */
export const requireListed = (content: unknown, envelope: Envelope): void =>
  requireSameAttachments(content, attachmentsOf(envelope));
