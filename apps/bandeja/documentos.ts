import { Injectable } from '@nestjs/common';
import { type Adjunto, type Attachment, Endpoint, type Incoming, namedIn } from '@valija/adapter-kit';
import { forget } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import { Log, Loop } from '@valija/runtime';
import { TrayConfig } from './config.js';
import {
  addAttachment,
  addUpload,
  countUploads,
  findAttachment,
  findUpload,
  listAttachments,
  removeForgotten,
} from './store/documents.js';
import { Turno } from './turno.js';

/** Documents in work at once. */
const placesMax = 1;
/** Documents that one official may have waiting: as many as four messages may carry. */
const uploadsMax = 64;
/** Bytes of all documents of one message: they are in memory together when it is sent. */
const messageBytesMax = 20 * 1024 * 1024;
const hour = 3_600_000;

/** A document, open. */
export interface Documento {
  readonly tipo: string;
  readonly bytes: Buffer;
}

/** A content whose documents are sealed to its recipient, and these. */
export interface Furnished {
  readonly content: unknown;
  readonly attachments: readonly Attachment[];
  /** Under which they were uploaded. */
  readonly uploads: readonly string[];
}

/** Documents that came or are to be sent: at rest each is sealed to our own key. */
@Injectable()
export class Documentos {
  private readonly turno = new Turno(placesMax);
  private readonly cleaning: Loop;

  constructor(
    private readonly endpoint: Endpoint,
    private readonly config: TrayConfig,
    log: Log,
  ) {
    this.cleaning = new Loop(() => removeForgotten(endpoint.db), {
      idleMsMax: Math.min(hour, config.uploadKeepMs),
      onError: (error) => log.warn('forgotten documents stay for now', { error }),
    });
  }

  onApplicationBootstrap(): void {
    this.cleaning.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.cleaning.stop();
  }

  /** One of the few that may hold a document in memory. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    return this.turno.run(work);
  }

  /**
   * Keeps a document until a message carries it. It is forgotten here: nobody reads it afterwards.
   * @throws ValijaError `attachment-type`, `attachment-too-large`, `attachment-quota`
   */
  async keep(
    document: Uint8Array,
    official: string,
  ): Promise<{ digest: string; tipo: string; bytes: number; until: Date }> {
    const { db, copies } = this.endpoint;
    if ((await countUploads(db, official)) >= uploadsMax) throw new ValijaError('attachment-quota');
    const { digest, type: tipo, bytes, sealed } = await copies.sealDocument(document);
    forget(document);
    const until = await addUpload(db, { digest, tipo, bytes, sealed }, official, this.config.uploadKeepMs);
    forget(sealed);
    return { digest, tipo, bytes, until };
  }

  /**
   * Seals the documents that a content names to its recipient, and names them as they are sealed now.
   * @param content valid in the newest version of its type
   * @throws ValijaError `attachment-missing`, `attachment-mismatch`, `attachment-too-large`, with pointers into the content
   */
  furnish(content: unknown, recipient: string): Promise<Furnished> {
    const named = [...namedIn(content).values()];
    if (named.length === 0) return Promise.resolve({ content, attachments: [], uploads: [] });
    if (named.reduce((sum, { bytes }) => sum + bytes, 0) > messageBytesMax)
      throw new ValijaError('attachment-too-large');
    return this.inTurn(async () => {
      const attachments: Attachment[] = [];
      const renamed = new Map<string, string>();
      for (const { digest, type, bytes, pointer } of named) {
        const adjunto = adjuntoAt(content, pointer);
        const document = await this.openUpload({ digest, type, bytes }, pointer);
        const attachment = await this.endpoint.attach(document, adjunto, recipient);
        forget(document);
        attachments.push(attachment);
        renamed.set(digest, attachment.adjunto.digest);
      }
      return { content: withDigests(content, renamed), attachments, uploads: [...renamed.keys()] };
    });
  }

  private async openUpload(
    named: { readonly digest: string; readonly type: string; readonly bytes: number },
    pointer: string,
  ): Promise<Buffer> {
    const upload = await findUpload(this.endpoint.db, named.digest);
    const pointers = [`/content${pointer}`];
    if (!upload) throw new ValijaError('attachment-missing', undefined, { pointers });
    if (upload.tipo !== named.type || upload.bytes !== named.bytes)
      throw new ValijaError('attachment-mismatch', undefined, { pointers });
    const document = await this.endpoint.copies.openDocument(upload.sealed, named);
    forget(upload.sealed);
    return document;
  }

  /** Takes the documents of a received message over, those that are not here yet. @throws ValijaError as `Incoming.attachment` */
  async takeOver({ envelope, content, attachment }: Incoming): Promise<void> {
    const here = await listAttachments(this.endpoint.db, envelope.id);
    for (const { digest, type: tipo, bytes } of namedIn(content).values()) {
      if (here.includes(digest)) continue;
      await this.inTurn(async () => {
        const document = await attachment(digest);
        const own = await this.endpoint.copies.sealDocument(document);
        forget(document);
        const row = { digest, tipo, bytes, own_digest: own.digest, sealed: own.sealed };
        await addAttachment(this.endpoint.db, envelope.id, row);
        forget(own.sealed);
      });
    }
  }

  /** Which documents of a message can be opened here. */
  available(messageId: string): Promise<string[]> {
    return listAttachments(this.endpoint.db, messageId);
  }

  /** A document of a received message. @throws ValijaError `not-found` */
  async open(messageId: string, digest: string): Promise<Documento> {
    const row = await findAttachment(this.endpoint.db, messageId, digest);
    if (!row) throw new ValijaError('not-found');
    const named = { digest: row.own_digest, type: row.tipo, bytes: row.bytes };
    const bytes = await this.endpoint.copies.openDocument(row.sealed, named);
    forget(row.sealed);
    return { tipo: row.tipo, bytes };
  }
}

/** The `adjunto` at a pointer of a valid content. */
function adjuntoAt(content: unknown, pointer: string): Pick<Adjunto, 'documento' | 'titulo' | 'tipo'> {
  const found = pointer
    .split('/')
    .slice(1)
    .reduce((part: unknown, name) => (part as Record<string, unknown>)[name], content) as Adjunto;
  const { documento, titulo, tipo } = found;
  return { documento, tipo, ...(titulo === undefined ? {} : { titulo }) };
}

/** A copy of a content with other digests for its documents. */
function withDigests(content: unknown, renamed: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(content)) return content.map((item) => withDigests(item, renamed));
  if (typeof content !== 'object' || content === null) return content;
  return Object.fromEntries(
    Object.entries(content).map(([name, part]) => [
      name,
      name === 'digest' && typeof part === 'string'
        ? (renamed.get(part) ?? part)
        : withDigests(part, renamed),
    ]),
  );
}
