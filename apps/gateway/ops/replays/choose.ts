import type { MessageKey } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import type { MessageQuery } from '@valija/ops-api';
import type { Gateway } from '../../gateway.js';
import { QueryReader } from '../../views/query.js';
import { filterNames, readFilter } from '../messages/read-filter.js';
import { searchMessages } from '../messages/search.js';
import { itemsMax } from './replays.js';
import type { ReplayFilter } from './request-form.js';

/** Messages of one look of a search, and how many looks are taken. */
const pageRows = 1_000;
const pagesMax = 50;

/** What messages are looked for in. */
export type Chooser = Pick<Gateway, 'db' | 'directory' | 'failures' | 'ageLimits' | 'now'>;

/**
 * The messages that a filter means.
 * @throws ValijaError `not-found` where nothing fails for that cause, `query-invalid`, `replay-too-large`
 */
export async function chooseMessages(gateway: Chooser, filter: ReplayFilter): Promise<readonly MessageKey[]> {
  if ('ids' in filter) return filter.ids;
  // One more than there may be is seen to be too many.
  if ('failure' in filter) return gateway.failures.keysOf(filter.failure, itemsMax + 1);
  return search(gateway, filter.query);
}

async function search(
  { db, directory, ageLimits: limits, now }: Chooser,
  query: MessageQuery,
): Promise<MessageKey[]> {
  // The same as in an address, where all is text.
  const said = Object.entries(query).map(([name, value]) => [
    name,
    typeof value === 'boolean' ? String(value) : value,
  ]);
  const reader = new QueryReader(Object.fromEntries(said), filterNames);
  const filter = readFilter(reader);
  reader.requireValid();
  const chosen: MessageKey[] = [];
  let after: readonly string[] | undefined;
  for (let pages = 0; pages < pagesMax && chosen.length <= itemsMax; pages++) {
    const found = await searchMessages(
      db,
      filter,
      { directory, limits, now: now() },
      { after, limit: pageRows },
    );
    chosen.push(...found.keys);
    if (!found.next) return chosen;
    after = found.next;
  }
  throw new ValijaError('replay-too-large');
}
