import { Injectable } from '@nestjs/common';
import { Endpoint } from '@valija/adapter-kit';
import type { Asker } from '../access/asker.js';
import { listOfMonth } from '../store/residences.js';
import { Vista } from '../vista.js';
import { chileanDay, planilla } from './planilla.js';

/** Most cases of one sheet: some years of a country. */
const casesMax = 20_000;
const day = 86_400_000;

/** Makes the sheet of a month. */
@Injectable()
export class Exportacion {
  constructor(
    private readonly endpoint: Endpoint,
    private readonly vista: Vista,
  ) {}

  /** @param month `AAAA-MM` */
  async sheet(asker: Asker, month: string, unit: string | undefined): Promise<string> {
    const units = asker.scope('lectura', unit);
    const rows = await listOfMonth(this.endpoint.db, units, aroundMonth(month), casesMax + 1);
    const casos = rows
      .slice(0, casesMax)
      .filter(({ registered_at: came, decided_at: decided }) =>
        [came, decided].some((at) => at && chileanDay(at).startsWith(month)),
      );
    return planilla(month, casos, (urn) => this.vista.nameOf(urn).name, rows.length <= casesMax);
  }
}

/** Moments between which a month lies in any place of Chile. */
function aroundMonth(month: string): readonly [from: string, to: string] {
  const first = new Date(`${month}-01T00:00:00Z`);
  const next = new Date(first);
  next.setUTCMonth(next.getUTCMonth() + 1);
  return [first.toISOString(), new Date(next.getTime() + day).toISOString()];
}
