import { Injectable } from '@nestjs/common';
import { Endpoint, type Incoming } from '@valija/adapter-kit';
import type { Page } from '../paging.js';
import { detalleOf, type TipoAviso } from './detalle.js';

/** A notice as the secretariat keeps it. */
export interface Aviso {
  readonly seq: string;
  readonly source: string;
  readonly message_id: string;
  readonly type: string;
  readonly correlationid: string;
  readonly subject: string;
  readonly detalle: object;
  readonly recibido_at: Date;
}

/** Notices: of residence requests, of authorisations, of joined pseudonyms and of deadlines. */
@Injectable()
export class Avisos {
  constructor(private readonly endpoint: Endpoint) {}

  /** Keeps a notice, once. */
  async keep(tipo: TipoAviso, { envelope, content }: Incoming): Promise<void> {
    const referencia =
      tipo === 'autorizacion.revocada' && envelope.authorization
        ? { referencia: envelope.authorization }
        : {};
    await this.endpoint.db.query(
      `INSERT INTO aviso (source, message_id, type, correlationid, subject, detalle) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (source, message_id) DO NOTHING`,
      [
        envelope.source,
        envelope.id,
        tipo,
        envelope.correlationid,
        envelope.subject,
        JSON.stringify({ ...detalleOf(tipo, content), ...referencia }),
      ],
    );
  }

  /** One row more than the page holds, where there are more. @param tipo only of this kind */
  async list({ limite, cursor }: Page, tipo: string | undefined): Promise<Aviso[]> {
    const { rows } = await this.endpoint.db.query<Aviso>(
      `SELECT * FROM aviso
        WHERE ($2::bigint IS NULL OR seq < $2) AND ($3::text IS NULL OR type = $3) ORDER BY seq DESC LIMIT $1`,
      [limite + 1, cursor ?? null, tipo ?? null],
    );
    return rows;
  }
}
