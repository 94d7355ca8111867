import { Injectable } from '@nestjs/common';
import { Endpoint } from '@valija/adapter-kit';
import type { BandejaSchemas } from '@valija/contracts';
import { ValijaError } from '@valija/errors';
import type { Queryable } from '@valija/store';
import { Redaccion } from './redaccion.js';
import { type Dispatched, Salida } from './salida.js';
import { isCorrected } from './store/corrections.js';
import { lockMatter } from './store/matters.js';
import { findMessage } from './store/messages.js';
import type { SendRequest } from './store/requests.js';
import type { MessageRow } from './store/row.js';

/** Says anew what was not delivered: refused, parked at the other side, or still on its way. What it corrects is never applied there. */
@Injectable()
export class Correcciones {
  constructor(
    private readonly endpoint: Endpoint,
    private readonly redaccion: Redaccion,
    private readonly salida: Salida,
  ) {}

  /**
   * @throws ValijaError `supersedes-unknown` for what was not sent here, `superseded-too-late` for what was delivered, or is corrected
   *   already; otherwise as `Redaccion.correction` and `Salida.send`
   */
  correct(old: MessageRow, request: SendRequest, body: BandejaSchemas['NewCorrection']): Promise<Dispatched> {
    const { db } = this.endpoint;
    const makeDraft = async () => {
      await this.requireCorrectable(db, old);
      const opening = old.answers ? await findMessage(db, old.answers) : undefined;
      return this.redaccion.correction(old, opening, body);
    };
    return this.salida.send(request, makeDraft, {
      opening: old.answers ?? undefined,
      requireAdmitted: async (tx) => this.requireCorrectable(tx, (await lockMatter(tx, old.id)) ?? old),
    });
  }

  private async requireCorrectable(db: Queryable, { id, direction, estado }: MessageRow): Promise<void> {
    if (direction !== 'sent') throw new ValijaError('supersedes-unknown');
    if (estado === 'entregado' || (await isCorrected(db, id))) throw new ValijaError('superseded-too-late');
  }
}
