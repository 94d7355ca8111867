import { drop, hold, type Outcome, refuse } from '@valija/bus';
import type { Envelope } from '@valija/envelope';
import { isErrorCode } from '@valija/errors';
import { type InboxRow, inbox, type Queryable } from '@valija/store';
import type { Sender } from './draft.js';

/** How long a message under a suspended agreement is held before it is looked at again, unless the directory changes, in milliseconds. */
export const suspendedMs = 60_000;
/** The same where our copy of the directory is older than what the gateway said. */
const olderCopyMs = 2_000;
/** The same where what it supersedes is in work. */
const inWorkMs = 500;

/** What becomes of a message of which something was said meanwhile that ends it; a handler never sees it. */
export function judgeEnding({ ending }: Pick<InboxRow, 'ending'>): Outcome<never> | undefined {
  if (ending === null) return undefined;
  if (ending === 'superseded') return refuse('superseded');
  return drop(isErrorCode(ending) ? ending : 'abandoned');
}

/**
 * What becomes of a message that supersedes another, by what became of that one here.
 *
 * | the other | outcome |
 * |---|---|
 * | not here, refused or dropped | undefined: it goes on. The other is refused if it comes |
 * | applied | refused: there is nothing to supersede any more |
 * | in work | held until that ends |
 */
export async function judgeSupersession(
  db: Queryable,
  { source, supersedes }: Pick<InboxRow, 'source' | 'supersedes'>,
): Promise<Outcome<never> | undefined> {
  if (supersedes === null) return undefined;
  switch (await inbox.findState(db, source, supersedes)) {
    case 'applied':
      return refuse('superseded-too-late');
    case 'pending':
    case 'parked':
      return hold('superseded', inWorkMs);
    default:
      return undefined;
  }
}

/**
 * Whether a message is to be held: nothing but a suspension stands against it by our copy of the directory, or the gateway withheld it
 * after that copy was made.
 */
export function judgeSuspension(
  envelope: Envelope,
  { withheld_at: withheldAt }: Pick<InboxRow, 'withheld_at'>,
  { agreements, directory, now }: Pick<Sender, 'agreements' | 'directory' | 'now'>,
): Outcome<never> | undefined {
  if (agreements.isSuspended(envelope, now())) return hold('agreement-suspended', suspendedMs);
  const { current } = directory;
  const isOlder = withheldAt !== null && 'at' in current && current.at < withheldAt.getTime();
  return isOlder ? hold('agreement-suspended', olderCopyMs) : undefined;
}
