import type { Directory } from '@valija/directory';
import type { Queryable } from '@valija/store';
import type { AgeLimits } from '../../alerts/conditions/waiting.js';
import { type FoundKeys, findKeys, type MessageFilter } from './find-keys.js';
import { findStuck } from './find-stuck.js';

/** Parties whose backlog is walked at once. */
const recipientsMax = 5_000;

/**
 * Messages by a filter: the latest first, or, of those that nobody receives in time, the oldest first. Of these no moments narrow, since what
 * is stuck is stuck now, and no state, since they have one.
 * @param after place of the last that was shown
 */
export async function searchMessages(
  db: Queryable,
  filter: MessageFilter & { readonly stuck: boolean },
  { directory, limits, now }: { directory: Directory; limits: AgeLimits; now: Date },
  page: { after: readonly string[] | undefined; limit: number },
): Promise<FoundKeys> {
  if (!filter.stuck && filter.error !== 'undelivered') return findKeys(db, filter, page);
  const { recipient, party, sender, type, lane } = filter;
  const to = recipient ?? party;
  const recipients = to === undefined ? directory.parties.map(({ urn }) => urn) : [to];
  return findStuck(
    db,
    { recipients: recipients.slice(0, recipientsMax), sender, type, lane },
    { limits, now },
    page,
  );
}
