import type { Directory } from '@valija/directory';
import type { Holder } from '@valija/ops-api';
import { institutionOf } from '../../views/viewer.js';
import type { StoredRow } from './load-rows.js';

/** What decides who has to act on a message. */
export interface HolderFacts {
  readonly row: StoredRow;
  /** The party where it is parked: its recipient, or its sender where the refusal could not be told there. */
  readonly parkedAt: string | undefined;
  /** Whether it waits at its recipient behind one that is parked. */
  readonly isBlocked: boolean;
  /** What is owed since this message and not met, the one that ends first before the others. */
  readonly owed: readonly { readonly debtor: string; readonly dueAt: string }[];
}

/** Who has a message and what for, since when and until when; null where nobody has to do anything. */
export function holderOf(
  { row, parkedAt, isBlocked, owed }: HolderFacts,
  directory: Directory,
): Holder | null {
  const [first] = owed;
  const until = first ? { mustAnswerBefore: first.dueAt } : {};
  const held = (urn: string, since: Date | null, step: Holder['step']): Holder => ({
    party: institutionOf(directory, urn),
    since: (since ?? row.taken_at).toISOString(),
    step,
    ...until,
  });
  if (parkedAt !== undefined) return held(parkedAt, row.parked_at, 'parked');
  switch (row.state) {
    case 'accepted':
      return held(directory.gateway, row.taken_at, 'waiting');
    case 'received':
      return held(row.recipient, row.received_at, isBlocked ? 'blocked' : 'inside');
    case 'withheld':
      return row.withheld_code === 'agreement-suspended'
        ? held(directory.gateway, row.withheld_at, 'withheld')
        : null;
    case 'delivered':
      return first ? held(first.debtor, row.ended_at, 'answering') : null;
    case 'refused':
    case 'abandoned':
      return null;
  }
}
