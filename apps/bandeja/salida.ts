import { Injectable } from '@nestjs/common';
import { type Draft, Endpoint } from '@valija/adapter-kit';
import type { Envelope } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import { Log } from '@valija/runtime';
import type { Tx } from '@valija/store';
import { newestSchemaOf } from './catalogue.js';
import { Documentos } from './documentos.js';
import { Numeros } from './numeros.js';
import { Residencias } from './residencias/residencias.js';
import { Seguimiento } from './seguimiento.js';
import { removeUploads } from './store/documents.js';
import { removeDraft } from './store/drafts.js';
import { insertMessage } from './store/messages.js';
import { addRequest, findRequested, type SendRequest } from './store/requests.js';
import { findThreadUnit, lockThread } from './store/units.js';

/** What answering and correcting add to sending. */
export interface InMatter {
  /** The opening message that it answers, if it answers one. */
  readonly opening: string | undefined;
  /** Asked again inside the transaction, with the matter held. @throws ValijaError where it is not admitted any more */
  readonly requireAdmitted: (tx: Tx) => Promise<void>;
}

export interface Dispatched {
  readonly id: string;
  /** False where the same request had sent it before. */
  readonly isNew: boolean;
}

/** Sends what officials write: each request once for ever, with a copy for the institution, in one transaction. */
@Injectable()
export class Salida {
  constructor(
    private readonly endpoint: Endpoint,
    private readonly documentos: Documentos,
    private readonly seguimiento: Seguimiento,
    private readonly numeros: Numeros,
    private readonly residencias: Residencias,
    private readonly log: Log,
  ) {}

  /**
   * @param makeDraft runs only where the request is new
   * @throws ValijaError `idempotency-key-reused`; otherwise as `Endpoint.seal`, with pointers into the body
   */
  async send(request: SendRequest, makeDraft: () => Promise<Draft>, matter?: InMatter): Promise<Dispatched> {
    const { db } = this.endpoint;
    const known = await findRequested(db, request);
    if (known) return { id: known, isNew: false };
    const draft = await makeDraft();
    const { content, attachments, uploads } = await this.documentos.furnish(draft.content, draft.recipient);
    const sealed = await this.seal({ ...draft, content, attachments });
    const { envelope } = sealed;
    const copy = await this.endpoint.copies.seal(content, envelope);
    const number = await this.numeros.givenBy(draft.name, envelope.correlationid, content, request.official);
    const isNew = await db.transaction(async (tx) => {
      if (!(await addRequest(tx, request, envelope.id))) return false;
      await lockThread(tx, envelope.correlationid);
      // The key of a draft that is sent is its own name.
      removeDraft(tx, { official: request.official, id: request.key });
      await matter?.requireAdmitted(tx);
      await insertMessage(tx, {
        direction: 'sent',
        message: envelope,
        type: draft.name,
        envelope: sealed.wire.envelope,
        dataschema: newestSchemaOf(draft.name),
        answers: matter?.opening,
        official: request.official,
        unit: (await findThreadUnit(tx, envelope.correlationid)) ?? request.unit,
        ...copy,
      });
      // Another message carried one of them meanwhile.
      if ((await removeUploads(tx, uploads)) < uploads.length) throw new ValijaError('attachment-missing');
      this.residencias.sent(tx, draft.name, matter?.opening, content, request.official);
      if (number) await this.numeros.keep(tx, number);
      this.endpoint.send(tx, sealed);
      await this.seguimiento.refresh(tx, matter?.opening ?? envelope.id);
      return true;
    });
    // The same request came twice at once: the other one was quicker.
    if (!isNew) return this.send(request, makeDraft, matter);
    this.log.info('sent', scopeOf(envelope));
    return { id: envelope.id, isNew: true };
  }

  /** Pointers of the kit lead into the content; those that are told lead into the body. */
  private async seal(draft: Draft): ReturnType<Endpoint['seal']> {
    try {
      return await this.endpoint.seal(draft);
    } catch (error) {
      if (!(error instanceof ValijaError) || error.pointers.length === 0) throw error;
      const pointers = error.pointers.map((pointer) => `/content${pointer}`);
      throw new ValijaError(error.code, error.message, { cause: error, pointers });
    }
  }
}

const scopeOf = ({ id, correlationid, type, recipient }: Envelope) => ({
  messageId: id,
  correlationId: correlationid,
  type,
  party: recipient,
});
