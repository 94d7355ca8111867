import type { Directory } from '@valija/directory';
import type { MessageRow } from '@valija/ops-api';
import type { AgeLimits } from '../../alerts/conditions/waiting.js';
import { typeTitles } from '../../views/generated/type-titles.js';
import { institutionOf } from '../../views/viewer.js';
import { momentOf } from '../reading/moments.js';
import type { StoredRow } from './load-rows.js';
import { errorOf } from './message-error.js';

/** What a message is shown by: who is called what, how long a message may wait, and what time it is. */
export interface Showing {
  readonly directory: Directory;
  readonly limits: AgeLimits;
  readonly now: Date;
}

/** A message as a list shows it. */
export function showRow(row: StoredRow, { directory, limits, now }: Showing): MessageRow {
  const error = errorOf(row, limits, now);
  return {
    source: row.source,
    id: row.id,
    type: row.type,
    title: titleOf(row.type),
    dataschema: row.dataschema ?? '',
    sender: institutionOf(directory, row.source),
    recipient: institutionOf(directory, row.recipient),
    correlationid: row.correlationid,
    lane: row.lane,
    state: row.state,
    takenAt: row.taken_at.toISOString(),
    ...momentOf('receivedAt', row.received_at),
    ...momentOf('endedAt', hasEnded(row) ? row.ended_at : null),
    ...(error ? { error } : {}),
    ...(row.state === 'accepted' ? { waitingMs: Math.max(0, now.getTime() - row.taken_at.getTime()) } : {}),
  };
}

/** What a type is called. */
export function titleOf(type: string): string {
  const name = type.slice('cl.valija.'.length);
  return typeTitles[name] ?? name;
}

/** Whether nothing more is to become of a message. */
export const hasEnded = ({ state, withheld_code }: Pick<StoredRow, 'state' | 'withheld_code'>): boolean =>
  state === 'delivered' ||
  state === 'refused' ||
  state === 'abandoned' ||
  (state === 'withheld' && withheld_code === 'authorization-revoked');
