import { type Envelope, envelopeDigest, type MessageKey, peekPayload, type Receipt } from '@valija/envelope';
import type { Attempt, LinkedMessage, MessageDetail, Ref } from '@valija/ops-api';
import type { Queryable } from '@valija/store';
import { findCalls } from '../../store/calls.js';
import { listOpenedBy } from '../../views/list-obligations.js';
import { showObligation } from '../../views/show-obligation.js';
import { holderOf } from './holder.js';
import { lifeOf } from './life.js';
import { loadRows } from './load-rows.js';
import {
  findAllReceipts,
  findEnvelopes,
  findIncidents,
  findNeighbours,
  findParked,
  findPublishing,
  findReplaysOf,
  type Neighbour,
  type StoredEnvelope,
  type StoredParked,
} from './read-detail.js';
import { hasEnded, type Showing, showRow, titleOf } from './show-row.js';

const causesMax = 20;
const consequencesMax = 50;

/** Envelopes of an id: the one that is meant, and who else used that id. Undefined where there is none. */
export async function findMeant(
  db: Queryable,
  { id, source }: { id: string; source: string | undefined },
): Promise<{ meant: StoredEnvelope; others: readonly string[] } | undefined> {
  const found = await findEnvelopes(db, id);
  const meant = source === undefined ? found[0] : found.find((each) => each.source === source);
  if (!meant) return undefined;
  return { meant, others: found.filter((each) => each !== meant).map((each) => each.source) };
}

/** A message with its life, who has it, and what it comes from and leads to. Never its content, nor the pseudonym of its case. */
export async function showDetail(
  db: Queryable,
  { meant, others }: { meant: StoredEnvelope; others: readonly string[] },
  showing: Showing,
): Promise<MessageDetail | undefined> {
  const { directory, now } = showing;
  const envelope = peekPayload(meant.envelope) as Envelope;
  const [[row], receipts, publishing, parked, calls, incidents, neighbours, obligations, replays] =
    await Promise.all([
      loadRows(db, [meant]),
      findAllReceipts(db, meant),
      findPublishing(db, meant),
      findParked(db, meant),
      findCalls(db, meant),
      findIncidents(db, meant),
      findNeighbours(db, envelope.correlationid),
      listOpenedBy(db, meant),
      findReplaysOf(db, meant),
    ]);
  if (!row) return undefined;
  const answers = neighbours.filter(({ causationid }) => causationid === meant.id);
  const blockedBy = hasEnded(row) ? undefined : headBefore(meant, neighbours);
  const owed = obligations.filter(({ state }) => state === 'open');
  const previous = previousOf(receipts.find(({ kind }) => kind === 'accepted')?.jws);
  return {
    ...showRow(row, showing),
    alsoFrom: others.slice(0, 10),
    envelope: withoutSubject(envelope),
    envelopedigest: envelopeDigest(meant.envelope),
    life: await lifeOf(
      { message: meant, receipts, publishing, parked, calls, incidents, answers },
      directory,
    ),
    attempts: parked.map(attemptOf),
    holder: holderOf(
      {
        row,
        parkedAt: parked[0]?.party,
        isBlocked: blockedBy !== undefined,
        owed: owed.map(({ debtor, due_at }) => ({ debtor, dueAt: due_at.toISOString() })),
      },
      directory,
    ),
    ...(previous ? { previous } : {}),
    ...(blockedBy ? { blockedBy: refOf(blockedBy) } : {}),
    causes: neighbours
      .filter(({ id }) => id === envelope.causationid || id === envelope.supersedes)
      .slice(0, causesMax)
      .map(linked),
    consequences: [...answers, ...neighbours.filter(({ supersedes }) => supersedes === meant.id)]
      .slice(0, consequencesMax)
      .map(linked),
    obligations: obligations.map((each) => showObligation(each, directory, now)),
    replays: replays.map(({ id, at, state }) => ({ id, at: at.toISOString(), state })),
  };
}

/** The parked message of the thread behind which one waits at their recipient. */
function headBefore(message: MessageKey, neighbours: readonly Neighbour[]): Neighbour | undefined {
  const at = neighbours.findIndex(({ source, id }) => source === message.source && id === message.id);
  const { recipient } = neighbours[at] ?? {};
  return neighbours
    .slice(0, Math.max(0, at))
    .find((each) => each.recipient === recipient && each.parked_at !== null);
}

/** The pseudonym stands for a person. */
function withoutSubject(envelope: Envelope): Record<string, string> {
  const { subject: _subject, ...shown } = envelope;
  return { ...shown };
}

function previousOf(accepted: string | undefined): Ref | undefined {
  const { previous } = (accepted ? peekPayload(accepted) : {}) as Partial<Receipt>;
  return previous ? refOf(previous) : undefined;
}

const refOf = ({ source, id }: MessageKey): Ref => ({ source, id });

const linked = ({ source, id, type, state, taken_at }: Neighbour): LinkedMessage => ({
  source,
  id,
  type,
  title: titleOf(type),
  state,
  takenAt: taken_at.toISOString(),
});

const attemptOf = ({ endpoint, code, error_class, attempts, last_failed_at }: StoredParked): Attempt => ({
  at: last_failed_at.toISOString(),
  by: endpoint,
  code,
  errorClass: error_class === '' ? null : error_class,
  attempts: Math.max(1, attempts),
});
