import { readFileSync } from 'node:fs';
import {
  type BusConfig,
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
  UnroutableError,
} from '@valija/bus';
import {
  type Directory,
  type DirectoryDocument,
  Keyring,
  KeyWatch,
  logMissing,
  Pins,
} from '@valija/directory';
import {
  asReceipts,
  asReport,
  asWireMessage,
  type MessageKey,
  receiptsMediaType,
  reportMediaType,
} from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import { readRules, readSettings } from '@valija/obligations';
import type { Retried } from '@valija/ops-api';
import type { Log } from '@valija/runtime';
import {
  Database,
  migrate,
  outbox,
  outboxMigrations,
  quarantineMigrations,
  receiptMigrations,
} from '@valija/store';
import { AuthorizationServer, type AuthorizationServerOptions } from './access/authorization-server.js';
import { accessMigrations } from './access/migrations.js';
import { Operators } from './access/operators.js';
import { Alerts } from './alerts/alerts.js';
import type { AgeLimits } from './alerts/conditions/waiting.js';
import { alertMigrations } from './alerts/migrations.js';
import { Uploads } from './attachments/uploads.js';
import { Conciliation } from './conciliation/conciliation.js';
import { conciliationMigrations } from './conciliation/migrations.js';
import type { GatewayConfig } from './config.js';
import { courseMigrations } from './course/migrations.js';
import { PublishedDirectory } from './directory/published.js';
import { directoryMigrations } from './directory/statements.js';
import { Intake } from './intake/intake.js';
import { Abandonments } from './lifecycle/abandonments.js';
import { Withholding } from './lifecycle/withholding.js';
import { gatewayMigrations } from './migrations.js';
import { noticeMigrations } from './notices/migrations.js';
import { Notices } from './notices/notices.js';
import { Obligations } from './obligations/obligations.js';
import { obligationMigrations } from './obligations/store/migrations.js';
import { auditMigrations } from './ops/audit/migrations.js';
import { endpointMigrations } from './ops/endpoints/migrations.js';
import { Pauses } from './ops/endpoints/pauses.js';
import { Reports } from './ops/endpoints/reports.js';
import { Failures } from './ops/failures/failures.js';
import { Incidents } from './ops/incidents.js';
import { opsMigrations } from './ops/migrations.js';
import { readingMigrations } from './ops/reading/migrations.js';
import type { Asker } from './ops/replays/ask.js';
import { replayMigrations } from './ops/replays/migrations.js';
import { Replays } from './ops/replays/replays.js';
import { retryMessage } from './ops/replays/retry.js';
import { Receipts } from './receipts/receipts.js';
import { Rounds } from './rounds.js';
import { useAssertion } from './store/assertions.js';
import { viewMigrations } from './views/migrations.js';

/** Messages taken from the broker at once, per queue. */
const prefetch = 64;
/** Of all that were given out, how many are taken in at the same time: the relay must publish them too. */
const takenAtOnce = 8;

/** The gateway: it carries, enforces, times and proves. It cannot read. */
export class Gateway {
  readonly uploads: Uploads;
  readonly incidents: Incidents;
  readonly pauses: Pauses;
  readonly replays: Replays;
  /** What fails now, by cause. */
  readonly failures: Failures;
  /** How long a message may wait for its recipient, in milliseconds. */
  readonly ageLimits: AgeLimits;
  /** After how long without a report an endpoint is silent, in milliseconds. */
  readonly silenceMs: number;
  private readonly reports: Reports;
  readonly authorizationServer: AuthorizationServer;
  /** Issuer of its tokens. */
  readonly issuer: string;
  private readonly publisher: Publisher;
  private readonly relay: Relay;
  private readonly consumer: Consumer;
  private readonly rounds: Rounds;
  readonly directory: Directory;
  readonly now: () => Date;

  private constructor(
    config: GatewayConfig,
    readonly db: Database,
    readonly published: PublishedDirectory,
    private readonly keyring: Keyring,
    readonly intake: Intake,
    private readonly receipts: Receipts,
    keys: KeyWatch,
    access: Pick<AuthorizationServerOptions, 'agreements' | 'keyring' | 'now'>,
    readonly operators: Operators,
    withholding: Withholding,
    readonly abandonments: Abandonments,
    readonly obligations: Obligations,
    readonly notices: Notices,
    private readonly log: Log,
  ) {
    this.directory = published.directory;
    this.now = access.now;
    this.ageLimits = { urgent: config.VALIJA_AGE_URGENT_MS, normal: config.VALIJA_AGE_NORMAL_MS };
    this.silenceMs = config.VALIJA_ENDPOINT_SILENCE_MS;
    this.failures = new Failures(db, { directory: this.directory, limits: this.ageLimits, now: this.now });
    // Written without a slash at its end, as parties write it into their assertions.
    this.issuer = new URL(config.VALIJA_GATEWAY_URL).origin;
    this.authorizationServer = new AuthorizationServer({
      ...access,
      issuer: this.issuer,
      directory: this.directory,
      operators,
      useAssertion: (id, expiresAt) => useAssertion(db, id, expiresAt),
      log,
    });
    const onError = (error: unknown): void => log.warn('will recover by itself', { error });
    this.publisher = new Publisher(config, {
      prepare: () => this.prepareBroker(config),
      onUp: () => this.relay.nudge(),
      onDown: (error) => error && onError(error),
    });
    this.pauses = new Pauses(db, this.directory, log);
    this.relay = new Relay(db, this.publisher, {
      onError: (error) => {
        onError(error);
        // A way that somebody took away: until it is there again nothing leaves by it, and the broker says nothing of its own accord.
        if (error instanceof UnroutableError) void this.declare(config).catch(onError);
      },
      leaseMs: config.VALIJA_LEASE_MS,
      renew: (rows) => this.pauses.holdBack(rows),
    });
    this.consumer = new Consumer({
      bus: config,
      // Receipts first: they are as many as what was taken in, and end what is otherwise offered and delivered again and again. Behind the intake
      // a gateway that has more to do than it can would never hear of them.
      queues: [receiptQueue, ...lanes.toReversed().map(intakeQueue), deadQueue('gateway')],
      prefetch,
      concurrency: takenAtOnce,
      handle: (delivery) =>
        takeDelivery(delivery, {
          db,
          log,
          deadQueue: deadQueue('gateway'),
          take: (body) => this.withKeys(() => this.take(body, delivery)),
        }),
      // What fell due while nobody looked comes before what is taken in now.
      ready: () => obligations.catchUp(),
      onError,
    });
    this.uploads = new Uploads(db, log);
    this.incidents = new Incidents(db, obligations, log, this.now);
    this.reports = new Reports(db, { directory: this.directory, now: access.now });
    this.replays = new Replays(db, this.asker, this.pauses, log);
    const { uploads, pauses, replays } = this;
    const { revocations } = intake;
    const alerts = new Alerts(
      db,
      {
        config,
        directory: this.directory,
        keyring,
        broker: this.publisher,
        suspended: () => published.ratifications.suspended(),
        now: this.now,
      },
      log,
    );
    const conciliation = new Conciliation(
      db,
      {
        bus: config,
        directory: this.directory,
        now: this.now,
        everyMs: config.VALIJA_CONCILIATION_MS,
        isUp: () => this.publisher.isUp,
        declare: () => this.declare(config),
      },
      log,
    );
    this.rounds = new Rounds(
      {
        db,
        config,
        published,
        keys,
        uploads,
        receipts,
        revocations,
        withholding,
        obligations,
        notices,
        pauses,
        replays,
        alerts,
        conciliation,
      },
      onError,
    );
    this.directory.onChange(() => {
      // Who is new needs queues.
      void this.declare(config).catch(onError);
      this.rounds.afterDirectoryChange();
    });
  }

  static async open(config: GatewayConfig, log: Log, now: () => Date = () => new Date()): Promise<Gateway> {
    const pins = await Pins.read(config.VALIJA_PINS_FILE);
    const operators = await Operators.read(config.VALIJA_OPS_CLIENTS_FILE);
    const first = JSON.parse(readFileSync(config.VALIJA_DIRECTORY_FILE, 'utf8')) as DirectoryDocument;
    const db = new Database(config.VALIJA_DATABASE_URL, {
      connectionsMax: 16,
      onError: (error) => log.warn('a database connection was lost', { error }),
    });
    await migrate(
      db,
      outboxMigrations,
      receiptMigrations,
      quarantineMigrations,
      gatewayMigrations,
      obligationMigrations,
      courseMigrations,
      noticeMigrations,
      directoryMigrations,
      accessMigrations,
      viewMigrations,
      opsMigrations,
      endpointMigrations,
      replayMigrations,
      alertMigrations,
      conciliationMigrations,
      auditMigrations,
      readingMigrations,
    );
    const published = await PublishedDirectory.open(db, pins, first, log);
    const { directory } = published;
    const owner = { directory, party: directory.gateway, now };
    const keyring = await Keyring.read(config.VALIJA_KEYS_FILE, config.VALIJA_KEYS_SECRET_FILE, owner);
    const keys = new KeyWatch(keyring, owner, {
      onMissing: logMissing(log),
    });
    const { VALIJA_OBLIGATIONS_FILE: rulesFile, VALIJA_OBLIGATION_SETTINGS_FILE: settingsFile } = config;
    const obligations = await Obligations.open(db, {
      directory,
      now,
      rules: readRules(rulesFile),
      settings: settingsFile === undefined ? {} : readSettings(settingsFile),
      log,
    });
    const rules = { directory, agreements: directory.agreements, keyring, now, obligations };
    const speaker = {
      ...rules,
      deliverAgainMs: config.VALIJA_DELIVER_AGAIN_MS,
      deliverAgainMsMax: config.VALIJA_DELIVER_AGAIN_MS_MAX,
    };
    const intake = new Intake(db, speaker, log);
    const notices = Notices.open(config, db, speaker, log);
    const receipts = new Receipts(db, rules, log);
    const withholding = new Withholding(db, rules, log);
    const abandonments = new Abandonments(db, pins, rules, log);
    return new Gateway(
      config,
      db,
      published,
      keyring,
      intake,
      receipts,
      keys,
      rules,
      operators,
      withholding,
      abandonments,
      obligations,
      notices,
      log,
    );
  }

  start(): void {
    this.publisher.start();
    this.relay.start();
    this.consumer.start();
    this.rounds.start();
  }

  async close(): Promise<void> {
    await this.consumer.stop();
    await this.rounds.stop();
    await this.notices.close();
    await this.relay.stop();
    await this.publisher.stop();
    await this.db.close();
  }

  /** What this process sees of the broker. */
  get broker(): { readonly isUp: boolean; readonly isBlocked: boolean } {
    return this.publisher;
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
  private async prepareBroker(bus: BusConfig): Promise<void> {
    const wasThere = await topologyExists(bus);
    await this.declare(bus);
    if (wasThere) return;
    const count = await outbox.afterBrokerLoss(this.db);
    this.log.warn('the bus was declared anew', { count });
  }

  /** Another gateway may have published the key a moment ago. */
  private async withKeys<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ValijaError) || error.code !== 'key-unknown') throw error;
      if ((await this.published.refresh()) === 0) throw error;
      return work();
    }
  }

  private declare(bus: BusConfig): Promise<void> {
    return declareTopology(
      bus,
      this.directory.endpoints.filter((endpoint) => endpoint !== 'gateway'),
    );
  }

  /** The directory after a number, as it is published. */
  publishedDocument(after: number): Promise<DirectoryDocument> {
    return this.published.document(after, this.keyring, new Date());
  }

  /** Tries one message again, now. @throws ValijaError as `retryMessage` */
  retry(message: Pick<MessageKey, 'id'> & { readonly source: string | undefined }): Promise<Retried> {
    return retryMessage(this.db, message, this.asker, this.pauses);
  }

  private get asker(): Asker {
    return { directory: this.directory, keyring: this.keyring, now: this.now };
  }

  private async take(body: unknown, delivery: Delivery): Promise<void> {
    if (delivery.mediaType === receiptsMediaType) await this.takeReceipts(body);
    else if (delivery.mediaType === reportMediaType) await this.reports.take(asReport(body));
    else await this.intake.take(asWireMessage(body));
  }

  private async takeReceipts(body: unknown): Promise<void> {
    const { requests } = (body ?? {}) as { requests?: unknown };
    if (requests !== undefined) {
      for (const jws of asReceipts({ receipts: requests })) await this.receipts.answer(jws);
      return;
    }
    await this.receipts.take(asReceipts(body));
  }
}
