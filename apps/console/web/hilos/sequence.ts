import type { Institution, MessageRow, Obligation, Ref, ThreadDetail } from '@valija/ops-api';
import { epochOf, sayDay } from '@valija/words';

/** A message as an arrow between two columns, in the order of time. */
export interface ArrowRow {
  readonly message: MessageRow;
  /** Columns of sender and recipient, from 0. */
  readonly from: number;
  readonly to: number;
  /** The day, where it is another than that of the row before. */
  readonly day?: string;
  /** How many wait behind it, where it was set aside. */
  readonly holdsBack?: number;
  /** What it waits behind. */
  readonly waitsBehind?: Ref;
}

/** A term as a bracket at the side: from the message that opened it to that by which it ended, or to now. */
export interface Bracket {
  readonly obligation: Obligation;
  /** First and last row. */
  readonly start: number;
  readonly end: number;
  /** Whether it goes on beyond the last row. */
  readonly isOpen: boolean;
  readonly isLate: boolean;
  /** Place beside the others, from 0: brackets that overlap lie in different lanes. */
  readonly lane: number;
}

/** A thread as a sequence diagram: institutions as columns, time downwards. */
export interface Sequence {
  readonly columns: readonly Institution[];
  readonly rows: readonly ArrowRow[];
  readonly brackets: readonly Bracket[];
  readonly lanes: number;
}

const keyOf = ({ source, id }: Ref): string => `${source} ${id}`;

/** @param now in milliseconds */
export function sequenceOf(
  {
    participants,
    messages,
    blocked,
    obligations,
  }: Pick<ThreadDetail, 'participants' | 'messages' | 'blocked' | 'obligations'>,
  now: number,
): Sequence {
  const columns = columnsOf(participants, messages);
  const place = new Map(columns.map(({ urn }, at) => [urn, at]));
  const holds = new Map(blocked.map(({ head, waiting }) => [keyOf(head), waiting.length]));
  const behind = new Map(
    blocked.flatMap(({ head, waiting }) => waiting.map((each) => [keyOf(each), head] as const)),
  );
  let dayBefore: string | undefined;
  const rows = messages.map((message): ArrowRow => {
    const day = sayDay(message.takenAt, now);
    const isNew = day !== dayBefore;
    dayBefore = day;
    const holdsBack = holds.get(keyOf(message));
    const waitsBehind = behind.get(keyOf(message));
    return {
      message,
      from: place.get(message.sender.urn) ?? 0,
      to: place.get(message.recipient.urn) ?? 0,
      ...(isNew ? { day } : {}),
      ...(holdsBack === undefined ? {} : { holdsBack }),
      ...(waitsBehind === undefined ? {} : { waitsBehind }),
    };
  });
  const brackets = inLanes(obligations.map((each) => bracketOf(each, messages, now)));
  return { columns, rows, brackets, lanes: Math.max(0, ...brackets.map(({ lane }) => lane + 1)) };
}

/** Those that take part, and whoever else a message names. */
function columnsOf(participants: readonly Institution[], messages: readonly MessageRow[]): Institution[] {
  const byUrn = new Map(participants.map((each) => [each.urn, each]));
  for (const { sender, recipient } of messages)
    for (const each of [sender, recipient]) if (!byUrn.has(each.urn)) byUrn.set(each.urn, each);
  return [...byUrn.values()];
}

function bracketOf(
  obligation: Obligation,
  messages: readonly MessageRow[],
  now: number,
): Omit<Bracket, 'lane'> {
  const last = Math.max(0, messages.length - 1);
  const opened = messages.findIndex((each) => keyOf(each) === keyOf(obligation.opening));
  const start = Math.max(0, opened);
  const isOpen = obligation.state === 'open';
  const endedAt = obligation.endedAt;
  const ended =
    endedAt === null ? last : messages.findLastIndex(({ takenAt }) => epochOf(takenAt) <= epochOf(endedAt));
  return {
    obligation,
    start,
    end: isOpen ? last : Math.max(start, ended),
    isOpen,
    isLate: isOpen && epochOf(obligation.dueAt) <= now,
  };
}

/** Each bracket in the first lane that is free, those that begin first before the others. */
function inLanes(brackets: readonly Omit<Bracket, 'lane'>[]): Bracket[] {
  const ends: number[] = [];
  return [...brackets]
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .map((bracket) => {
      const free = ends.findIndex((end) => end < bracket.start);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = bracket.end;
      return { ...bracket, lane };
    });
}
