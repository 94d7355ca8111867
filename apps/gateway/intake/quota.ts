import type { Agreement } from '@valija/directory';
import type { Envelope } from '@valija/envelope';
import type { ErrorCode } from '@valija/errors';
import type { Log } from '@valija/runtime';
import type { Tx } from '@valija/store';
import { raiseAlert } from '../store/alerts.js';
import { countMessage } from '../store/quota.js';

/**
 * Counts a message against its agreement's quota of the day. On the normal lane what is over it is refused; what is urgent is never
 * refused for a number: it is accepted, and a person is alerted, once for each agreement and day. An agreement without a quota has no row
 * that all of its messages would wait for.
 *
 * @returns why the message is refused, if it is
 */
export async function judgeQuota(
  tx: Tx,
  { id: agreement, quotaperday }: Agreement,
  { lane }: Envelope,
  at: Date,
  log: Log,
): Promise<ErrorCode | undefined> {
  if (quotaperday === undefined) return undefined;
  const counted = await countMessage(tx, agreement, at, lane === 'urgent' ? undefined : quotaperday);
  if (!counted) return 'quota-exceeded';
  if (counted.taken > quotaperday && (await raiseAlert(tx, 'quota-exceeded', `${agreement} ${counted.day}`)))
    log.error('urgent messages beyond the quota of a day', { agreement, count: counted.taken });
  return undefined;
}
