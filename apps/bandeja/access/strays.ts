import type { Database } from '@valija/store';
import { listStrays, lockThread, type StrayThread, writeUnit } from '../store/units.js';
import type { Units } from './units.js';

/** Gives threads of a unit that is not there any more, or of a time before there were units, to the unit that would take them now. */
export async function adoptStrays(db: Database, units: Units): Promise<void> {
  for (const stray of await listStrays(db, units.ids))
    await db.transaction(async (tx) => {
      await lockThread(tx, stray.thread);
      await writeUnit(tx, stray.thread, unitOf(stray, units));
    });
}

const unitOf = ({ direction, type, source }: StrayThread, units: Units): string =>
  direction === 'received' ? units.takerOf(type, source) : units.fallback;
