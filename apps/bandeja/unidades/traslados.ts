import { Injectable } from '@nestjs/common';
import { Endpoint } from '@valija/adapter-kit';
import type { BandejaSchemas } from '@valija/contracts';
import type { SealedMessage } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import type { Asker } from '../access/asker.js';
import { Units } from '../access/units.js';
import { addMove, findThreadUnit, listMoves, lockThread, type MoveRow, writeUnit } from '../store/units.js';

/** Moves threads from one unit to another. Who did it, when and why stays on record; the reason is sealed, since a person wrote it. */
@Injectable()
export class Traslados {
  constructor(
    private readonly endpoint: Endpoint,
    private readonly units: Units,
  ) {}

  /** @throws ValijaError `not-found`, `role-missing`; `schema-violation` with a pointer to a unit that there is not */
  async move(asker: Asker, thread: string, { unit, reason }: BandejaSchemas['UnitChange']): Promise<void> {
    const { db, copies } = this.endpoint;
    const sealed = await copies.seal({ reason }, this.placeOf(thread));
    await db.transaction(async (tx) => {
      await lockThread(tx, thread);
      const from = await findThreadUnit(tx, thread);
      if (from === undefined) throw new ValijaError('not-found');
      asker.require(from, 'jefatura');
      if (!this.units.has(unit))
        throw new ValijaError('schema-violation', undefined, { pointers: ['/unit'] });
      if (unit === from) return;
      await writeUnit(tx, thread, unit);
      addMove(tx, { thread, from, to: unit, official: asker.official, sealed });
    });
  }

  /** Where a thread was before, the oldest first. */
  async of(thread: string): Promise<BandejaSchemas['UnitMove'][]> {
    const rows = await listMoves(this.endpoint.db, thread);
    return Promise.all(rows.map((row) => this.describe(thread, row)));
  }

  private async describe(thread: string, row: MoveRow): Promise<BandejaSchemas['UnitMove']> {
    const { reason: sealed, from_unit: from, to_unit: to, official, name, moved_at: at } = row;
    const opened = await this.endpoint.copies.open(sealed.sealed, { ...sealed, ...this.placeOf(thread) });
    const named = (id: string) => ({ id, name: this.units.nameOf(id) });
    return {
      from: named(from),
      to: named(to),
      official,
      ...(name ? { name } : {}),
      reason: (opened as { reason: string }).reason,
      at: at.toISOString(),
    };
  }

  /** A reason opens in no other thread than its own. */
  private placeOf(thread: string): SealedMessage {
    const { VALIJA_PARTY: party } = this.endpoint.config;
    return { source: party, id: `traslado ${thread}`, recipient: party };
  }
}
