import type { Publisher } from '@valija/bus';
import { intakeExchange } from '@valija/bus';
import {
  type EndpointReport,
  errorClassOf,
  isOrdered,
  type ParkedMessage,
  parkedMax,
  reportMediaType,
  signReport,
} from '@valija/envelope';
import { Loop } from '@valija/runtime';
import { type Database, inbox, outbox, type ParkedRow, summarizeQuarantine } from '@valija/store';
import { v7 as uuidv7 } from 'uuid';
import type { Circuit } from './circuit.js';
import type { Sender } from './draft.js';

/** Least time between two reports, and longest where nothing changes, in milliseconds. */
const changedMs = 2_000;
const unchangedMs = 30_000;
/** Looking takes at most a tenth of the time, however much waits, but is done every ten seconds at least. */
const restPerLook = 9;
const restMsMax = 10_000;

export interface ReporterOptions {
  readonly endpoint: string;
  /** Of the software. */
  readonly version: string;
  readonly circuit: Circuit;
  /** Whether the gateway answers: what it does not take would wait in the broker, in the way of messages. */
  readonly isHeard: () => boolean;
  readonly onError: (error: unknown) => void;
}

/**
 * Tells the gateway what waits and what is parked here: signed, without content, when it changed and otherwise twice a minute. A report is
 * not kept: the next one says it all.
 */
export class Reporter {
  private readonly startedAt = new Date();
  private readonly loop: Loop;
  private said = '';
  private saidAt = Number.NEGATIVE_INFINITY;
  private nextLookAt = 0;

  constructor(
    private readonly db: Database,
    private readonly self: Sender,
    private readonly publisher: Publisher,
    private readonly options: ReporterOptions,
  ) {
    this.loop = new Loop(() => this.pass().then(() => 0), {
      idleMsMin: changedMs,
      idleMsMax: changedMs,
      gatherMs: changedMs,
      onError: options.onError,
    });
  }

  start(): void {
    this.loop.start();
  }

  stop(): Promise<void> {
    return this.loop.stop();
  }

  private async pass(): Promise<void> {
    const at = performance.now();
    const canSay = this.publisher.isUp && this.self.keyring.canSign && this.options.isHeard();
    if (at < this.nextLookAt || !canSay) return;
    // Where it fails, the next try is not at once.
    this.nextLookAt = at + restMsMax;
    const { at: _, ...saying } = await this.look();
    const now = performance.now();
    this.nextLookAt = now + Math.min(restPerLook * (now - at), restMsMax);
    const text = JSON.stringify(saying);
    if (text === this.said && at - this.saidAt < unchangedMs) return;
    const report = { ...saying, at: this.self.now().toISOString() };
    const jws = await signReport(report, this.self.keyring.signer);
    await this.publisher.publish({
      exchange: intakeExchange,
      routingKey: 'normal',
      mediaType: reportMediaType,
      messageId: uuidv7(),
      body: Buffer.from(JSON.stringify({ report: jws })),
    });
    this.said = text;
    this.saidAt = at;
  }

  private async look(): Promise<EndpointReport> {
    const [waiting, parked, own, quarantine] = await Promise.all([
      inbox.summarize(this.db),
      inbox.listParked(this.db, parkedMax),
      outbox.countUnaccepted(this.db),
      summarizeQuarantine(this.db),
    ]);
    return {
      endpoint: this.options.endpoint,
      party: this.self.party,
      at: this.self.now().toISOString(),
      version: this.options.version,
      startedAt: this.startedAt.toISOString(),
      inbox: {
        pending: waiting.pending,
        inWork: waiting.in_work,
        parked: waiting.parked,
        oldestPendingAt: waiting.oldest?.toISOString() ?? null,
      },
      outbox: { unaccepted: own.count, oldestAt: own.oldest?.toISOString() ?? null },
      circuit: this.options.circuit.report,
      parked: parked.map(showParked),
      parkedTotal: waiting.parked,
      quarantine: quarantine.map(({ code, count, first_at, last_at }) => ({
        code,
        count,
        firstAt: first_at.toISOString(),
        lastAt: last_at.toISOString(),
      })),
    };
  }
}

function showParked(row: ParkedRow): ParkedMessage {
  const parkedAt = row.parked_at.toISOString();
  // What takes no place in its thread keeps nobody waiting.
  const takesPlace = row.misfit === null && isOrdered(row.type);
  return {
    source: row.source,
    id: row.id,
    digest: row.envelope_digest,
    code: row.error_code ?? 'internal',
    errorClass: errorClassOf(row.error_class),
    stackHash: row.error_stack ?? '',
    attempts: row.attempts,
    firstFailedAt: row.first_failed_at?.toISOString() ?? parkedAt,
    lastFailedAt: row.last_failed_at?.toISOString() ?? parkedAt,
    parkedAt,
    handler: row.type,
    blocks: takesPlace ? row.waiting : 0,
    ...(row.replay === null ? {} : { replay: row.replay }),
  };
}
