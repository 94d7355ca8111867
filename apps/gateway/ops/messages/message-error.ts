import { peekPayload, type Receipt } from '@valija/envelope';
import type { MessageRow } from '@valija/ops-api';
import type { AgeLimits } from '../../alerts/conditions/waiting.js';
import type { StoredRow } from './load-rows.js';

/**
 * What is wrong with a message, the most pressing first: it is parked, was refused, is withheld, or nobody receives it although its lane's
 * time is over.
 */
export function errorOf(row: StoredRow, limits: AgeLimits, now: Date): MessageRow['error'] | undefined {
  if (row.parked_code && row.parked_at)
    return { code: row.parked_code, kind: 'parked', since: row.parked_at.toISOString() };
  if (row.state === 'refused' && row.refused_jws && row.refused_at)
    return { code: refusalCodeOf(row.refused_jws), kind: 'refused', since: row.refused_at.toISOString() };
  if (row.state === 'withheld' && row.withheld_code)
    return {
      code: row.withheld_code,
      kind: 'undelivered',
      since: (row.withheld_at ?? row.taken_at).toISOString(),
    };
  const late = new Date(row.taken_at.getTime() + limits[row.lane]);
  return row.state === 'accepted' && late <= now
    ? { code: 'undelivered', kind: 'undelivered', since: late.toISOString() }
    : undefined;
}

/** Why a message was refused, by the receipt that was verified when it was taken in. */
export const refusalCodeOf = (jws: string): string => String((peekPayload(jws) as Receipt).code);
