import { Injectable } from '@nestjs/common';
import { type Adjunto, Endpoint, type JudgedReceipt, namedIn } from '@valija/adapter-kit';
import type { BandejaSchemas } from '@valija/contracts';
import { type Envelope, peekPayload, type ReceiptKind } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import { convertContent } from '@valija/messages';
import type { Asker } from './access/asker.js';
import type { Role } from './access/roles.js';
import { newestSchemaOf } from './catalogue.js';
import { type Documento, Documentos } from './documentos.js';
import { findMessage, findSealed, markSeen } from './store/messages.js';
import type { MessageRow } from './store/row.js';
import { listThread } from './store/threads.js';
import { addView, listViews, type ViewRow } from './store/views.js';
import { Vista } from './vista.js';

const receiptWords: Readonly<Record<ReceiptKind, string>> = {
  accepted: 'Aceptado por la compuerta',
  received: 'Recibido por el destinatario',
  delivered: 'Entregado al destinatario',
  refused: 'Rechazado',
  expired: 'Vencido sin entregarse',
  withheld: 'Retenido por la compuerta',
  abandoned: 'Abandonado por dos administradores',
};

/** Opens what the tray keeps, for the people of the institution: who looked at what is on record before it is shown. */
@Injectable()
export class Lectura {
  constructor(
    private readonly endpoint: Endpoint,
    private readonly documentos: Documentos,
    private readonly vista: Vista,
  ) {}

  /** @throws ValijaError `not-found` for what is not of the asker's units, `role-missing` where the role there does not suffice */
  async find(id: string, asker: Asker, role: Role = 'lectura'): Promise<MessageRow> {
    const row = await findMessage(this.endpoint.db, id);
    if (!row) throw new ValijaError('not-found');
    asker.require(row.unit, role);
    return row;
  }

  /** What was sent, to whoever asked for it. @throws ValijaError `not-found` */
  async sent(id: string, asker: Asker): Promise<BandejaSchemas['SentMessage']> {
    return this.vista.sentOf(await this.find(id, asker));
  }

  /** A message with its content in the newest version, its documents, receipts and thread. @throws ValijaError `not-found` */
  async read(
    id: string,
    asker: Asker,
    what: 'content' | 'printed' = 'content',
  ): Promise<BandejaSchemas['Message']> {
    await this.find(id, asker);
    const { content, dataschema } = await this.open(id);
    await this.record(id, { official: asker.official, what, digest: null });
    const row = await this.find(id, asker);
    const [summary] = await this.vista.summariesOf([row]);
    if (!summary) throw new ValijaError('not-found');
    const envelope = peekPayload(row.envelope) as Envelope;
    const [receipts, available, thread] = await Promise.all([
      this.endpoint.copies.receiptsOf(row.envelope),
      this.documentos.available(id),
      listThread(this.endpoint.db, row.correlationid, [row.unit]),
    ]);
    return {
      ...summary,
      purpose: envelope.purpose,
      legalbasis: envelope.legalbasis,
      ...(envelope.authorization ? { authorization: envelope.authorization } : {}),
      ...(envelope.clockbase ? { clockbase: envelope.clockbase } : {}),
      dataschema: envelope.dataschema,
      contentschema: dataschema,
      content,
      attachments: adjuntosIn(content).map((adjunto) => ({
        ...adjunto,
        disponible: available.includes(adjunto.digest),
      })),
      receipts: receipts.map((receipt) => this.receiptOf(receipt)),
      thread: await this.vista.summariesOf(thread),
    };
  }

  /** Who looked at a message. @throws ValijaError `not-found` */
  async views(id: string, asker: Asker): Promise<BandejaSchemas['Views']> {
    await this.find(id, asker);
    const rows = await listViews(this.endpoint.db, id);
    const views = rows.map(({ official, name, what, digest, seen_at: at }) => ({
      official,
      ...(name ? { name } : {}),
      what,
      ...(digest ? { digest } : {}),
      at: at.toISOString(),
    }));
    return { views };
  }

  /** A document of a received message. @throws ValijaError `not-found` */
  async download(id: string, digest: string, asker: Asker): Promise<Documento> {
    await this.find(id, asker);
    const document = await this.documentos.inTurn(() => this.documentos.open(id, digest));
    await this.record(id, { official: asker.official, what: 'attachment', digest });
    return document;
  }

  private async open(id: string): Promise<{ content: Record<string, unknown>; dataschema: string }> {
    const row = await findSealed(this.endpoint.db, id);
    if (!row) throw new ValijaError('not-found');
    const content = await this.endpoint.copies.open(row.sealed, row);
    const newest = newestSchemaOf(row.dataschema.split(':')[3] ?? '');
    const lifted = convertContent(content, row.dataschema, newest);
    return lifted.ok
      ? { content: lifted.content as Record<string, unknown>, dataschema: newest }
      : { content: content as Record<string, unknown>, dataschema: row.dataschema };
  }

  private record(
    id: string,
    view: {
      readonly official: string;
      readonly what: ViewRow['what'];
      readonly digest: string | null;
    },
  ): Promise<void> {
    return this.endpoint.db.transaction(async (tx) => {
      addView(tx, id, view);
      markSeen(tx, id);
    });
  }

  private receiptOf({ receipt, verified }: JudgedReceipt): BandejaSchemas['Receipt'] {
    const { kind, by, at } = receipt;
    return { kind, titulo: receiptWords[kind] ?? kind, by: this.vista.nameOf(by), at, verified };
  }
}

/** The documents that a content names, as it names them. */
const adjuntosIn = (
  content: unknown,
): (Omit<Adjunto, 'tipo'> & { tipo: 'application/pdf' | 'image/jpeg' | 'image/png' })[] =>
  [...namedIn(content).values()].map(({ pointer }) => {
    const { digest, documento, tipo, bytes, titulo } = pointer
      .split('/')
      .slice(1)
      .reduce((part: unknown, name) => (part as Record<string, unknown>)[name], content) as Adjunto & {
      tipo: 'application/pdf' | 'image/jpeg' | 'image/png';
    };
    return { digest, documento, tipo, bytes, ...(titulo === undefined ? {} : { titulo }) };
  });
