import type { Envelope, Lane } from '@valija/envelope';
import type { Random } from './random.js';

/** A message on its way: what its sender signed, and when it reaches the gateway's door, in milliseconds since 1970. */
export interface Saying {
  readonly envelope: Envelope;
  readonly arrives: number;
}

/** What a story says of a message. */
export interface Said {
  /** Without `cl.valija.`. */
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** In milliseconds since 1970. */
  readonly at: number;
  /** The message that it answers; it opens a thread where there is none, or with `opens`. */
  readonly answers?: Envelope;
  readonly opens?: true;
  readonly lane?: Lane;
  readonly clockbase?: number;
  /** Arrives in the millisecond in which it was said. */
  readonly atOnce?: boolean;
}

const digest = 'A'.repeat(43);
const yearMs = 365 * 86_400_000;
const minuteMs = 60_000;

export const iso = (at: number): string => new Date(at).toISOString();

/** Makes messages of what is said. */
export class Post {
  readonly sayings: Saying[] = [];
  /** When each message reaches the door. */
  private readonly arrivals = new Map<string, number>();
  /** By sender and thread, when the last one does. */
  private readonly last = new Map<string, number>();

  constructor(private readonly random: Random) {}

  say(said: Said): Envelope {
    const { type, from, to, at, answers, lane = answers?.lane ?? 'normal' } = said;
    const id = this.newId(at);
    const envelope: Envelope = {
      specversion: '1.0',
      id,
      source: from,
      recipient: to,
      type: `cl.valija.${type}`,
      dataschema: `urn:valija:schema:${type}:1.0.0`,
      subject: said.opens || !answers ? this.random.hex(32) : answers.subject,
      correlationid: answers && !said.opens ? answers.correlationid : id,
      ...(answers && { causationid: answers.id }),
      time: iso(at),
      expires: iso(at + yearMs),
      lane,
      purpose: 'derivacion-programa',
      legalbasis: 'ley-21057:art-31-b',
      ...(said.clockbase !== undefined && { clockbase: iso(said.clockbase) }),
      contentdigest: digest,
      sealdigest: digest,
    };
    const arrives = this.arrivalOf(envelope, at + (said.atOnce ? 0 : this.travel()));
    this.sayings.push({ envelope, arrives });
    // The sender did not hear that it was accepted, and offers the same bytes again.
    while (this.random.chance(0.06))
      this.sayings.push({ envelope, arrives: arrives + this.random.between(1, 70 * minuteMs) });
    return envelope;
  }

  /**
   * Nobody answers what the gateway has not let in, and a sender waits with the next of a thread until that took the one before. Between
   * two senders there is no order.
   */
  private arrivalOf({ id, source, correlationid, causationid }: Envelope, arrives: number): number {
    const thread = `${source} ${correlationid}`;
    const after = Math.max(this.last.get(thread) ?? 0, this.arrivals.get(causationid ?? '') ?? 0);
    const at = Math.max(arrives, after + 1);
    this.last.set(thread, at);
    this.arrivals.set(id, at);
    return at;
  }

  /** Mostly seconds; at times so long that what was said later comes first. */
  private travel(): number {
    if (this.random.chance(0.04)) return this.random.between(1, 2_000) * minuteMs;
    return this.random.between(20, 90_000);
  }

  /** @see RFC 9562 §5.7 */
  private newId(at: number): string {
    const time = at.toString(16).padStart(12, '0');
    const noise = this.random.hex(18);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${noise.slice(0, 3)}-a${noise.slice(3, 6)}-${noise.slice(6)}`;
  }
}
