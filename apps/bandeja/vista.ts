import { Injectable } from '@nestjs/common';
import { Endpoint } from '@valija/adapter-kit';
import type { BandejaSchemas } from '@valija/contracts';
import type { Party } from '@valija/directory';
import { type Envelope, peekPayload, type Receipt } from '@valija/envelope';
import { catalogue } from '@valija/errors';
import { asuntos } from './asuntos.js';
import { kindNameOf, wordsOf } from './catalogue.js';
import { stepOf } from './standing.js';
import type { MessageRow } from './store/row.js';

type MessageSummary = BandejaSchemas['MessageSummary'];
type PartyName = BandejaSchemas['PartyName'];

/** Says what the tray keeps in the words of its contract. */
@Injectable()
export class Vista {
  constructor(private readonly endpoint: Endpoint) {}

  /** A message without its content. */
  summaryOf(row: MessageRow): MessageSummary {
    const { time } = peekPayload(row.envelope) as Envelope;
    const pendiente = this.pendingOf(row);
    return {
      id: row.id,
      direction: row.direction,
      type: row.type,
      titulo: wordsOf(row.type).titulo,
      counterpart: this.nameOf(row.direction === 'received' ? row.source : row.recipient),
      subject: row.subject,
      correlationid: row.correlationid,
      ...(row.answers ? { answers: row.answers } : {}),
      lane: row.lane,
      time,
      at: row.registered_at.toISOString(),
      ...(row.official ? { official: row.official } : {}),
      attachmentCount: row.attachments,
      estado: row.estado,
      ...(row.refusal ? { rechazo: this.rechazoOf(peekPayload(row.refusal) as Receipt) } : {}),
      atencion: row.atencion,
      ...(pendiente ? { pendiente } : {}),
      seen: row.seen_at !== null,
    };
  }

  /** What became of a request to send. */
  sentOf(row: MessageRow): BandejaSchemas['SentMessage'] {
    const { purpose, legalbasis } = peekPayload(row.envelope) as Envelope;
    const { id, type, recipient, subject, correlationid, lane, estado } = row;
    return {
      id,
      type,
      recipient: this.nameOf(recipient),
      subject,
      correlationid,
      lane,
      purpose,
      legalbasis,
      estado,
    };
  }

  /** What is owed next in the matter that a message opens. */
  pendingOf({ type, turn, pending, due_at: due }: MessageRow): BandejaSchemas['Pendiente'] | undefined {
    const asunto = asuntos[type];
    const step = asunto && pending.length > 0 ? stepOf(asunto, pending) : undefined;
    if (!step) return undefined;
    return {
      types: [...pending],
      accion: step.accion,
      debe: turn === 'ours' ? 'nosotros' : 'contraparte',
      ...(due ? { plazo: due.toISOString() } : {}),
      vencido: due !== null && due.getTime() <= Date.now(),
    };
  }

  nameOf(urn: string): PartyName {
    return { urn, name: this.endpoint.directory.find(urn)?.name ?? urn };
  }

  partyOf({ urn, name, kind, programmes = [], dutyTelephone }: Party): BandejaSchemas['Party'] {
    return {
      urn,
      name,
      kind,
      kindName: kindNameOf(kind),
      programmes: [...programmes],
      ...(dutyTelephone ? { dutyTelephone } : {}),
    };
  }

  private rechazoOf({ code = 'internal', pointers = [], by, at }: Receipt): BandejaSchemas['Rechazo'] {
    const { title, detail } = catalogue[code];
    return { code, title, detail, pointers: [...pointers], by: this.nameOf(by), at };
  }
}
