import { Injectable } from '@nestjs/common';
import { Endpoint } from '@valija/adapter-kit';
import type { BandejaSchemas } from '@valija/contracts';
import type { Party } from '@valija/directory';
import { findDerivacionRule } from '@valija/domain';
import { type Envelope, peekPayload, type Receipt } from '@valija/envelope';
import { catalogue } from '@valija/errors';
import { asuntos } from './asuntos.js';
import { kindNameOf, wordsOf } from './catalogue.js';
import { Numeros } from './numeros.js';
import { stepOf } from './standing.js';
import type { MessageRow } from './store/row.js';

type MessageSummary = BandejaSchemas['MessageSummary'];
type PartyName = BandejaSchemas['PartyName'];

/** Says what the tray keeps in the words of its contract. */
@Injectable()
export class Vista {
  constructor(
    private readonly endpoint: Endpoint,
    private readonly numeros: Numeros,
  ) {}

  /** Messages without their content, each with the own number of its matter. */
  async summariesOf(rows: readonly MessageRow[]): Promise<MessageSummary[]> {
    const numbers = await this.numeros.of(rows);
    return rows.map((row) => this.summaryOf(row, numbers.get(row.correlationid)));
  }

  private summaryOf(row: MessageRow, numeroPropio: string | undefined): MessageSummary {
    const { time, supersedes } = peekPayload(row.envelope) as Envelope;
    const pendiente = this.pendingOf(row);
    return {
      id: row.id,
      direction: row.direction,
      type: row.type,
      titulo: wordsOf(row.type).titulo,
      counterpart: this.nameOf(row.direction === 'received' ? row.source : row.recipient),
      subject: row.subject,
      correlationid: row.correlationid,
      unidad: row.unit,
      ...(numeroPropio === undefined ? {} : { numeroPropio }),
      ...(row.answers ? { answers: row.answers } : {}),
      ...(supersedes ? { supersedes } : {}),
      lane: row.lane,
      time,
      at: row.registered_at.toISOString(),
      ...(row.official ? { official: row.official } : {}),
      ...(row.official_name ? { officialName: row.official_name } : {}),
      attachmentCount: row.attachments,
      estado: row.estado,
      ...(row.refusal ? { rechazo: this.rechazoOf(peekPayload(row.refusal) as Receipt) } : {}),
      ...(row.misfit ? { observacion: observacionOf(row.misfit) } : {}),
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

/** What an official is told of a message that does not fit. A rule that is newer than this tray is told by its code alone. */
function observacionOf(regla: string): BandejaSchemas['Observacion'] {
  const { title, detail } = findDerivacionRule(regla) ?? catalogue['out-of-course'];
  return { regla, titulo: title, detalle: detail };
}
