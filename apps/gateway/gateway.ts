import {
  Consumer,
  type Delivery,
  deadQueue,
  declareTopology,
  intakeQueue,
  lanes,
  Publisher,
  Relay,
  receiptQueue,
  takeDelivery,
  topologyExists,
} from '@valija/bus';
import { Agreements, Directory, Keyring } from '@valija/directory';
import { asReceipts, asWireMessage, receiptsMediaType } from '@valija/envelope';
import { type Log, Loop } from '@valija/runtime';
import {
  Database,
  migrate,
  outbox,
  outboxMigrations,
  quarantineMigrations,
  receiptMigrations,
} from '@valija/store';
import { Uploads } from './attachments/uploads.js';
import type { GatewayConfig } from './config.js';
import { Intake } from './intake/intake.js';
import { gatewayMigrations } from './migrations.js';
import { Receipts } from './receipts/receipts.js';

/** Messages taken from the broker at once, per queue. */
const prefetch = 64;
/** How often silence is looked for, in milliseconds. */
const silenceMs = 15_000;
/** How often orphaned attachments are looked for, in milliseconds. */
const orphansMs = 60_000;
/** How often it is asked whom a revocation has not reached yet, in milliseconds. */
const returnedMs = 600_000;

/** The gateway: it carries, enforces, times and proves. It cannot read. */
export class Gateway {
  readonly uploads: Uploads;
  private readonly publisher: Publisher;
  private readonly relay: Relay;
  private readonly consumer: Consumer;
  private readonly silence: Loop;
  private readonly orphans: Loop;
  private readonly returned: Loop;

  private constructor(
    config: GatewayConfig,
    readonly db: Database,
    readonly directory: Directory,
    readonly intake: Intake,
    private readonly receipts: Receipts,
    private readonly log: Log,
  ) {
    const onError = (error: unknown): void => log.warn('will recover by itself', { error });
    this.publisher = new Publisher(config.VALIJA_AMQP_URL, {
      prepare: () => this.prepareBroker(config.VALIJA_AMQP_URL),
      onUp: () => this.relay.nudge(),
      onDown: (error) => error && onError(error),
    });
    this.relay = new Relay(db, this.publisher, { onError, leaseMs: config.VALIJA_LEASE_MS });
    this.consumer = new Consumer({
      amqpUrl: config.VALIJA_AMQP_URL,
      queues: [...lanes.map(intakeQueue), receiptQueue, deadQueue('gateway')],
      prefetch,
      handle: (delivery) =>
        takeDelivery(delivery, {
          db,
          log,
          deadQueue: deadQueue('gateway'),
          take: (body) => this.take(body, delivery),
        }),
      ready: () => db.ping(),
      onError,
    });
    this.silence = new Loop(() => receipts.expireSilent(), { idleMsMax: silenceMs, onError });
    this.uploads = new Uploads(db, log);
    const orphanMs = config.VALIJA_ATTACHMENT_ORPHAN_MS;
    this.orphans = new Loop(() => this.uploads.collectOrphans(orphanMs), {
      idleMsMax: Math.min(orphansMs, orphanMs),
      onError,
    });
    // The directory is read at the start: whoever came back to it is found then, or after a failure.
    this.returned = new Loop(() => intake.revocations.tellReturned(db).then(() => 0), {
      idleMsMax: returnedMs,
      onError,
    });
  }

  static async open(config: GatewayConfig, log: Log, now: () => Date = () => new Date()): Promise<Gateway> {
    const directory = await Directory.read(config.VALIJA_DIRECTORY_FILE, config.VALIJA_PINS_FILE);
    const agreements = Agreements.read(config.VALIJA_AGREEMENTS_FILE);
    const keyring = await Keyring.read(config.VALIJA_KEYS_FILE);
    if (keyring.foreignKids(directory, directory.gateway).length > 0)
      throw new Error('the directory publishes keys for the gateway that it does not hold');
    const db = new Database(config.VALIJA_DATABASE_URL, {
      connectionsMax: 16,
      onError: (error) => log.warn('a database connection was lost', { error }),
    });
    await migrate(db, outboxMigrations, receiptMigrations, quarantineMigrations, gatewayMigrations);
    const rules = { directory, agreements, keyring, now };
    const intake = new Intake(
      db,
      {
        ...rules,
        deliverAgainMs: config.VALIJA_DELIVER_AGAIN_MS,
        deliverAgainMsMax: config.VALIJA_DELIVER_AGAIN_MS_MAX,
      },
      log,
    );
    return new Gateway(config, db, directory, intake, new Receipts(db, rules, log), log);
  }

  start(): void {
    this.publisher.start();
    this.relay.start();
    this.consumer.start();
    this.silence.start();
    this.orphans.start();
    this.returned.start();
  }

  async close(): Promise<void> {
    await this.consumer.stop();
    await this.silence.stop();
    await this.orphans.stop();
    await this.returned.stop();
    await this.relay.stop();
    await this.publisher.stop();
    await this.db.close();
  }

  /** Whether database and broker answer. */
  async isReady(): Promise<boolean> {
    return (
      this.publisher.isUp &&
      (await this.db.ping().then(
        () => true,
        () => false,
      ))
    );
  }

  /** The bus is declared on every connection; where it was gone, all that has no receipt is published again. */
  private async prepareBroker(amqpUrl: string): Promise<void> {
    const wasThere = await topologyExists(amqpUrl);
    await declareTopology(
      amqpUrl,
      this.directory.endpoints.filter((endpoint) => endpoint !== 'gateway'),
    );
    if (wasThere) return;
    const count = await outbox.afterBrokerLoss(this.db);
    this.log.warn('the bus was declared anew', { count });
  }

  private async take(body: unknown, delivery: Delivery): Promise<void> {
    if (delivery.mediaType === receiptsMediaType) await this.takeReceipts(body);
    else await this.intake.take(asWireMessage(body));
  }

  private async takeReceipts(body: unknown): Promise<void> {
    const { requests } = (body ?? {}) as { requests?: unknown };
    if (requests !== undefined) {
      for (const jws of asReceipts({ receipts: requests })) await this.receipts.answer(jws);
      return;
    }
    for (const jws of asReceipts(body)) await this.receipts.take(jws);
  }
}
