/** A message as its sender committed it; `thread` names the message that opened its thread. In the order in which they were sent. */
export interface Entry {
  readonly id: string;
  readonly thread: string;
}

/** A receipt that the sender holds. */
export interface Said {
  readonly kind: string;
  readonly code?: string;
  /** Whether its signature stands, and it is of this very message. */
  readonly verified: boolean;
}

/** All that is known of a run, when nothing moves any more. */
export interface Evidence {
  readonly sent: readonly Entry[];
  /** Ids of what the recipient's app did, in that order, each time that it did it. */
  readonly applied: readonly string[];
  /** Ids of refused messages of which the sender's app heard. */
  readonly told: readonly string[];
  /** By id. */
  readonly receipts: ReadonlyMap<string, readonly Said[]>;
  /** What the gateway holds of each message, by id. */
  readonly states: ReadonlyMap<string, string>;
}

/** What may be wrong with a message. */
export type FaultKind =
  /** No end, or an end that says `delivered` and nobody did it. */
  | 'lost'
  /** Done more than once. */
  | 'doubled'
  /** Done though it was refused, or ended in two ways, or the gateway knows another end than its sender. */
  | 'contradicted'
  /** Ended otherwise than as delivered or for the suspension. */
  | 'refused-otherwise'
  /** Refused, and the sender's app did not hear of it, or more than once. */
  | 'untold'
  /** Done before one that was sent before it in its thread. */
  | 'out-of-order'
  /** A receipt that does not verify, or lacks. */
  | 'unverified'
  /** Done, and nobody sent it. */
  | 'unknown';

export interface Fault {
  readonly kind: FaultKind;
  readonly id: string;
}

export interface Books {
  readonly sent: number;
  /** Applied exactly once, and said so. */
  readonly applied: number;
  /** Refused for the suspension, and the sender told. */
  readonly refused: number;
  /** Of which the sender was told meanwhile that they are withheld. */
  readonly withheld: number;
  readonly receipts: number;
  readonly receiptsVerified: number;
  readonly faults: readonly Fault[];
}

const suspended = 'agreement-suspended';
/** What must have been said of a message that was delivered. */
const onTheWay = ['accepted', 'received', 'delivered'] as const;

/** Closes the books: each message that was sent has exactly one end, or it is named with what is wrong. */
export function closeBooks(evidence: Evidence): Books {
  const times = countEach(evidence.applied);
  const told = countEach(evidence.told);
  const faults: Fault[] = findUnknown(evidence);
  let applied = 0;
  let refused = 0;
  for (const { id } of evidence.sent) {
    const receipts = evidence.receipts.get(id) ?? [];
    const outcome = judge(receipts, {
      times: times.get(id) ?? 0,
      told: told.get(id) ?? 0,
      state: evidence.states.get(id),
    });
    if (outcome === 'applied') applied += 1;
    else if (outcome === 'refused') refused += 1;
    else faults.push({ kind: outcome, id });
  }
  const all = evidence.sent.flatMap(({ id }) => evidence.receipts.get(id) ?? []);
  return {
    sent: evidence.sent.length,
    applied,
    refused,
    withheld: all.filter(({ kind }) => kind === 'withheld').length,
    receipts: all.length,
    receiptsVerified: all.filter(({ verified }) => verified).length,
    faults: [...faults, ...findDisorder(evidence)],
  };
}

function judge(
  receipts: readonly Said[],
  { times, told, state }: { times: number; told: number; state: string | undefined },
): 'applied' | 'refused' | FaultKind {
  const delivered = receipts.some(({ kind }) => kind === 'delivered');
  const refusals = receipts.filter(({ kind }) => kind === 'refused');
  if (times > 1) return 'doubled';
  if (receipts.some(({ verified }) => !verified)) return 'unverified';
  if (refusals.length > 0) {
    if (delivered || times > 0 || refusals.length > 1 || state !== 'refused') return 'contradicted';
    if (refusals[0]?.code !== suspended) return 'refused-otherwise';
    return told === 1 ? 'refused' : 'untold';
  }
  if (!delivered || times === 0) return 'lost';
  if (state !== 'delivered' || told > 0) return 'contradicted';
  return onTheWay.every((kind) => receipts.some((each) => each.kind === kind)) ? 'applied' : 'unverified';
}

function findUnknown({ sent, applied }: Evidence): Fault[] {
  const known = new Set(sent.map(({ id }) => id));
  return applied.filter((id) => !known.has(id)).map((id) => ({ kind: 'unknown', id }));
}

/** Each message that was done after a later one of its thread. */
function findDisorder({ sent, applied }: Evidence): Fault[] {
  const places = new Map(sent.map(({ id, thread }, place) => [id, { thread, place }] as const));
  const latest = new Map<string, number>();
  const faults: Fault[] = [];
  for (const id of new Set(applied)) {
    const found = places.get(id);
    if (!found) continue;
    const { thread, place } = found;
    const before = latest.get(thread) ?? -1;
    if (place < before) faults.push({ kind: 'out-of-order', id });
    latest.set(thread, Math.max(before, place));
  }
  return faults;
}

function countEach(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
