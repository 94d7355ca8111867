import { Injectable } from '@nestjs/common';
import { Endpoint } from '@valija/adapter-kit';
import type { Envelope } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import type { Contents } from '@valija/messages';
import type { Page } from '../paging.js';

export type ProtocoloActivado = Contents['urn:valija:schema:protocolo.activado:1.0.0'];

/** An activation of the Protocolo, as the secretariat keeps it. */
export interface Activacion {
  readonly seq: string;
  readonly message_id: string;
  readonly source: string;
  readonly correlationid: string;
  readonly subject: string;
  readonly lane: string;
  readonly fecha_activacion: Date;
  readonly institucion: string;
  readonly unidad: string;
  readonly origen: string;
  readonly tipo_trata: string;
  readonly denuncia: string;
  readonly causa_formalizada: boolean | null;
  readonly condicion_etaria: string;
  readonly nodos: readonly string[];
  readonly recibida_at: Date;
}

/**
 * Activations. The secretariat counts and coordinates; whom it is about is known to who activated and to the regional coordination. So
 * nothing of the person, of adults, of the RUC and of free text is kept, nor the name of a professional: only what is in the columns.
 */
@Injectable()
export class Activaciones {
  constructor(private readonly endpoint: Endpoint) {}

  /** Keeps an activation, once. @returns when it was first kept */
  async keep(envelope: Envelope, content: ProtocoloActivado): Promise<Date> {
    const { denuncia } = content;
    const nodos = (content.necesidadesInmediatas ?? []).map(({ nodo }) => nodo);
    const { rows } = await this.endpoint.db.query<{ recibida_at: Date }>(
      `INSERT INTO activacion (message_id, source, correlationid, subject, lane, fecha_activacion, institucion, unidad, origen,
                               tipo_trata, denuncia, causa_formalizada, condicion_etaria, nodos)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
       ON CONFLICT (source, message_id) DO UPDATE SET message_id = excluded.message_id
       RETURNING recibida_at`,
      [
        envelope.id,
        envelope.source,
        envelope.correlationid,
        envelope.subject,
        envelope.lane,
        content.fechaActivacion,
        content.activante.institucion,
        content.activante.unidad,
        content.origen,
        content.tipoTrata,
        denuncia.estado,
        denuncia.estado === 'CON_DENUNCIA' ? (denuncia.formalizada ?? null) : null,
        content.condicionEtaria,
        [...new Set(nodos)].sort(),
      ],
    );
    if (!rows[0]) throw new ValijaError('internal', 'an activation that was just kept is missing');
    return rows[0].recibida_at;
  }

  /** One row more than the page holds, where there are more. */
  async list({ limite, cursor }: Page): Promise<Activacion[]> {
    const { rows } = await this.endpoint.db.query<Activacion>(
      'SELECT * FROM activacion WHERE $2::bigint IS NULL OR seq < $2 ORDER BY seq DESC LIMIT $1',
      [limite + 1, cursor ?? null],
    );
    return rows;
  }
}
