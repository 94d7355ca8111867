import type { Queryable } from '@valija/store';
import { endsUndelivered } from './row.js';

/** Whether a message `m` is corrected by another, which did not end undelivered itself. */
export const isCorrectedBy = `EXISTS (
  SELECT FROM tray_message n WHERE n.supersedes = m.id AND n.direction = 'sent'
     AND NOT EXISTS (SELECT FROM receipt WHERE receipt.source = n.source AND receipt.id = n.id AND ${endsUndelivered}))`;

export async function isCorrected(db: Queryable, id: string): Promise<boolean> {
  const { rows } = await db.query(`SELECT FROM tray_message m WHERE m.id = $1 AND ${isCorrectedBy}`, [id]);
  return rows.length > 0;
}
