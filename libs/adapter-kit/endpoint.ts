import { readFileSync } from 'node:fs';
import {
  Consumer,
  deadQueue,
  deliverQueue,
  InboxServer,
  intakeExchange,
  lanes,
  Publisher,
  Relay,
  takeDelivery,
} from '@valija/bus';
import {
  type Directory,
  type DirectoryDocument,
  Keyring,
  KeyWatch,
  type KeyWatchEvents,
  logMissing,
  Pins,
} from '@valija/directory';
import { type Envelope, isOrdered, messageMediaType, peekKid } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import { GatewayClient } from '@valija/gateway-client';
import { prepareRegistry, ReleaseMatrix } from '@valija/messages';
import { type Log, Loop, type Metrics, readTls } from '@valija/runtime';
import {
  addSent,
  Database,
  findSentThread,
  inbox,
  inboxMigrations,
  type Migrations,
  migrate,
  outbox,
  outboxMigrations,
  quarantineMigrations,
  receiptMigrations,
  type SentThread,
  type Tx,
  upload,
} from '@valija/store';
import { askFor } from './ask-for.js';
import { type Attachment, type AttachmentDraft, makeAttachment } from './attachments.js';
import { AttachmentsHttp } from './attachments-http.js';
import { Uploader } from './attachments-upload.js';
import { Circuit, circuitCode } from './circuit.js';
import type { EndpointConfig } from './config.js';
import { DirectoryCopy } from './directory-copy.js';
import { fetchDirectory } from './directory-http.js';
import { directoryCopyMigrations } from './directory-store.js';
import { type Draft, type SealedDraft, type Sender, sealDraft } from './draft.js';
import { InboxWork } from './inbox-work.js';
import type { Incoming, IncomingRefusal } from './incoming.js';
import { observedPattern, takeObservation } from './observations.js';
import { OwnCopies } from './own-copies.js';
import { Plazos, plazoMigrations, plazoPatterns } from './plazos.js';
import { Receiver, storedEnvelope } from './receive.js';
import { Reporter } from './reporter.js';
import { revocationMigrations, revokedPattern, takeRevocation } from './revocations.js';
import { SignAnew } from './sign-anew.js';

/** Messages taken from the broker at once, per queue. */
const prefetch = 64;
/** Of all that were given out, how many are taken in at the same time: what was taken in before must be worked too. */
const takenAtOnce = 4;
/** Unknown predecessors asked for at once. */
const askedMax = 100;
/** How often it is looked what became of our own keys, in milliseconds. */
const keysMs = 2_000;
/** How often it is looked whether the existing system is to be probed, in milliseconds. */
const probeMs = 1_000;
/** Silence of the gateway after which nothing is reported to it, in milliseconds. */
const heardMs = 60_000;
/** Longest request to the gateway, one with a part of an attachment included, in milliseconds. */
const gatewayMsMax = 30_000;

/** One party's end of Valija: its database, keys, inbox and outbox, and its connections to the broker. */
export class Endpoint {
  readonly directory: Directory;
  /** What is kept for the people of this party, sealed to its own key. */
  readonly copies: OwnCopies;
  /** What the gateway told this party of its terms, where its app does not take that itself. */
  readonly plazos: Plazos;
  private readonly publisher: Publisher;
  private readonly relay: Relay;
  private readonly consumer: Consumer;
  private readonly asking: Loop;
  private readonly keys: Loop;
  private readonly probing: Loop;
  private readonly circuit = new Circuit();
  private readonly reporter: Reporter;
  private readonly attachments: AttachmentsHttp;
  private readonly uploader: Uploader;
  readonly server: InboxServer<Incoming | IncomingRefusal, Draft>;
  private showsMisfits = false;
  private hasOneSystem = false;

  private constructor(
    readonly config: EndpointConfig,
    readonly db: Database,
    private readonly self: Sender & { readonly endpoint: string },
    private readonly directoryCopy: DirectoryCopy,
    private readonly gateway: GatewayClient,
    private readonly log: Log,
  ) {
    this.directory = self.directory;
    this.copies = new OwnCopies(db, self);
    this.plazos = new Plazos(db, log);
    const onError = (error: unknown): void => log.warn('will recover by itself', { error });
    this.publisher = new Publisher(config, {
      prepare: async () => {
        await outbox.beforeAcceptance(db);
      },
      onUp: () => this.relay.nudge(),
      onDown: (error) => error && onError(error),
    });
    const signing = new SignAnew(db, self, onError);
    this.relay = new Relay(db, this.publisher, {
      onError,
      leaseMs: config.VALIJA_LEASE_MS,
      renew: (rows) => signing.renew(rows),
    });
    const receiver = new Receiver(db, self, log, () => {
      this.circuit.tryNow();
      this.probing.nudge();
    });
    this.consumer = new Consumer({
      bus: config,
      queues: [
        ...lanes.toReversed().map((lane) => deliverQueue(self.endpoint, lane)),
        deadQueue(self.endpoint),
      ],
      prefetch,
      concurrency: takenAtOnce,
      handle: (delivery) =>
        takeDelivery(delivery, {
          db,
          log,
          deadQueue: deadQueue(self.endpoint),
          take: (body) => directoryCopy.withKeys(() => receiver.take(body, delivery)),
        }),
      ready: async () => {
        await db.ping();
        this.directory.requireFresh();
        // What comes in is answered with a signature.
        if (!self.keyring.canSign) throw new ValijaError('own-key-missing');
      },
      onError,
    });
    const keys = new KeyWatch(self.keyring, self, this.keyEvents());
    this.keys = new Loop(() => keys.pass().then(() => 0), { idleMsMax: keysMs, onError });
    // What is held since an agreement is suspended is looked at again whenever the directory changes.
    this.directory.onChange(() => {
      this.keys.nudge();
      void inbox.resume(db).then(() => db.wake('inbox'), onError);
    });
    this.asking = new Loop(() => this.askForUnknown(), { idleMsMax: 5_000, onError });
    this.probing = new Loop(() => this.probe().then(() => 0), {
      idleMsMin: probeMs,
      idleMsMax: probeMs,
      onError,
    });
    this.reporter = new Reporter(db, self, this.publisher, {
      endpoint: self.endpoint,
      version: config.VALIJA_VERSION,
      circuit: this.circuit,
      isHeard: () => directoryCopy.hasAnsweredFor(heardMs),
      onError,
    });
    this.attachments = new AttachmentsHttp(gateway);
    this.uploader = new Uploader(db, this.attachments, log, { leaseMs: config.VALIJA_LEASE_MS, onError });
    const work = new InboxWork(db, self, log, {
      leaseMs: config.VALIJA_LEASE_MS,
      attachments: this.attachments,
      showsMisfits: () => this.showsMisfits,
      circuit: () => (this.hasOneSystem ? this.circuit : undefined),
      send: (tx, sealed) => this.send(tx, sealed),
    });
    this.server = new InboxServer(work, {
      concurrency: config.VALIJA_CONCURRENCY,
      onError,
      start: () => this.start(),
      stop: () => this.consumer.stop(),
    });
  }

  /** Reads directory, agreements and keys, and brings the database up to date. Connects to the broker only on `start`. */
  static async open(
    config: EndpointConfig,
    log: Log,
    migrations: readonly Migrations[],
    now: () => Date = () => new Date(),
  ): Promise<Endpoint> {
    // A certificate that will not do is said at once, and not only by connections that fail.
    readTls(config);
    prepareRegistry();
    const pins = await Pins.read(config.VALIJA_PINS_FILE);
    const db = new Database(config.VALIJA_DATABASE_URL, {
      onError: (error) => log.warn('a database connection was lost', { error }),
    });
    await migrate(
      db,
      outboxMigrations,
      inboxMigrations,
      receiptMigrations,
      quarantineMigrations,
      revocationMigrations,
      plazoMigrations,
      directoryCopyMigrations,
      ...migrations,
    );
    const gateway = new GatewayClient({
      url: config.VALIJA_GATEWAY_URL,
      issuer: config.VALIJA_ISSUER_URL,
      party: config.VALIJA_PARTY,
      signer: () => keyring.signer,
      tls: config,
      timeoutMs: Math.min(gatewayMsMax, config.VALIJA_LEASE_MS / 2),
    });
    const copy = await DirectoryCopy.open(
      db,
      {
        pins,
        first: () => JSON.parse(readFileSync(config.VALIJA_DIRECTORY_FILE, 'utf8')) as DirectoryDocument,
        fetch: (after) => fetchDirectory(gateway, after),
        pollMs: config.VALIJA_DIRECTORY_POLL_MS,
        ageMsMax: config.VALIJA_DIRECTORY_AGE_MS_MAX,
        now,
      },
      log,
    );
    // Where the gateway does not answer yet, the copy that is there serves for as long as it may.
    await copy.refresh().catch(() => undefined);
    const { directory } = copy;
    const owner = { directory, party: config.VALIJA_PARTY, now };
    const keyring = await Keyring.read(config.VALIJA_KEYS_FILE, config.VALIJA_KEYS_SECRET_FILE, owner);
    const self = {
      party: config.VALIJA_PARTY,
      endpoint: config.VALIJA_ENDPOINT,
      directory,
      keyring,
      agreements: directory.agreements,
      matrix: ReleaseMatrix.read(config.VALIJA_RELEASE_FILE),
      now,
    };
    return new Endpoint(config, db, self, copy, gateway, log);
  }

  /**
   * Seals a document to a recipient, to be sent with one message: its `adjunto` goes into the content, the whole into `attachments`
   * of the draft.
   * @param document PDF, JPEG or PNG by its own bytes, at most 10 MiB
   * @throws ValijaError `attachment-type`, `attachment-too-large`, `recipient-unknown`.
   */
  async attach(document: Uint8Array, about: AttachmentDraft, recipient: string): Promise<Attachment> {
    if (!this.directory.find(recipient)) throw new ValijaError('recipient-unknown');
    const key = this.directory.sealingKey(recipient, this.self.now());
    return makeAttachment(document, about, key, { source: this.self.party, recipient });
  }

  /** Validates, seals and signs. No transaction need be open for it. @throws ValijaError as `sealDraft`. */
  seal(draft: Draft): Promise<SealedDraft> {
    return sealDraft(draft, this.self);
  }

  /**
   * Sends in the caller's transaction: offered to the gateway, and again, until it holds a terminal receipt; with attachments only once
   * they are there.
   */
  send(tx: Tx, { envelope, digest, wire, attachments }: SealedDraft): void {
    addSent(tx, { ...envelope, envelope_digest: digest });
    for (const { adjunto, sealed } of attachments)
      upload.add(tx, envelope, { digest: adjunto.digest, sealed });
    const again = this.config.VALIJA_OFFER_AGAIN_MS;
    outbox.add(tx, {
      source: envelope.source,
      id: envelope.id,
      part: 'message',
      ...(isOrdered(envelope.type) ? { thread: `${envelope.recipient} ${envelope.correlationid}` } : {}),
      exchange: intakeExchange,
      routingKey: envelope.lane,
      mediaType: messageMediaType,
      body: Buffer.from(JSON.stringify(wire)),
      kid: peekKid(wire.envelope),
      repeat: { firstMs: again, maxMs: again },
      hasAttachments: attachments.length > 0,
    });
  }

  /** The envelope of a message that came in, by its type and id. */
  async findReceived(type: string, id: string): Promise<Envelope | undefined> {
    const found = await inbox.find(this.db, type, id);
    return found && storedEnvelope(found.envelope);
  }

  /**
   * The app shows messages that do not fit into the course of their thread to a person, and changes nothing by them. Without that they never
   * reach it: they are parked as `out-of-course`.
   */
  showMisfits(): void {
    this.showsMisfits = true;
  }

  /**
   * All messages go to one existing system: where that does not answer, they are held, and one probes. Without that each is tried by its own
   * schedule.
   */
  guardSystem(): void {
    this.hasOneSystem = true;
  }

  /** The thread of a message of our own, by its id: what a further message to the same recipient repeats. */
  findSent(id: string): Promise<SentThread | undefined> {
    return findSentThread(this.db, this.self.party, id);
  }

  /** Whether database and broker answer, and a key of ours signs. */
  async isReady(): Promise<boolean> {
    return (
      this.publisher.isUp &&
      this.self.keyring.canSign &&
      (await this.db.ping().then(
        () => true,
        () => false,
      ))
    );
  }

  /** Whether what is sent gets away: the gateway answers that it lives, and the broker takes messages. */
  async reachesGateway(): Promise<boolean> {
    if (!this.publisher.isUp) return false;
    try {
      const response = await this.gateway.requestOpenly('/health/live');
      await response.body?.cancel();
      return response.ok;
    } catch {
      return false;
    }
  }

  /** What waits here, whenever somebody asks for metrics. */
  measure(metrics: Metrics): void {
    const { db } = this;
    metrics.gauge(
      'valija_inbox_messages',
      'Messages in the inbox that have not ended',
      ['state'],
      async () => {
        const { pending, in_work, parked } = await inbox.summarize(db);
        return [
          [{ state: 'pending' }, pending],
          [{ state: 'in-work' }, in_work],
          [{ state: 'parked' }, parked],
        ];
      },
    );
    metrics.gauge('valija_inbox_oldest_seconds', 'Age of the oldest that is not parked', [], async () => {
      const { oldest } = await inbox.summarize(db);
      return [[{}, oldest ? (this.self.now().getTime() - oldest.getTime()) / 1_000 : 0]];
    });
    metrics.gauge(
      'valija_outbox_unaccepted',
      'Own messages that the gateway has not judged',
      [],
      async () => [[{}, (await outbox.countUnaccepted(db)).count]],
    );
    metrics.gauge('valija_broker_up', 'Whether the process reaches the broker', [], async () => [
      [{}, Number(this.publisher.isUp)],
    ]);
  }

  async close(): Promise<void> {
    await this.server.close();
    await this.reporter.stop();
    await this.probing.stop();
    await this.asking.stop();
    await this.directoryCopy.stop();
    await this.keys.stop();
    await this.uploader.stop();
    await this.relay.stop();
    await this.publisher.stop();
    await this.gateway.close();
    await this.db.close();
  }

  private start(): void {
    // The handlers of the app are all there by now: for what the gateway itself says the endpoint has its own where the app has none.
    if (!this.server.getHandlerByPattern(revokedPattern))
      this.server.addHandler(revokedPattern, takeRevocation, true);
    if (!this.server.getHandlerByPattern(observedPattern))
      this.server.addHandler(
        observedPattern,
        (message: Incoming) => takeObservation(this.db, this.self.party, message),
        true,
      );
    for (const pattern of plazoPatterns)
      if (!this.server.getHandlerByPattern(pattern))
        this.server.addHandler(pattern, (message: Incoming) => this.plazos.take(message), true);
    this.publisher.start();
    this.relay.start();
    this.consumer.start();
    this.asking.start();
    this.probing.start();
    this.reporter.start();
    // What was held for a process that is gone is this one's to find out.
    if (this.hasOneSystem) void inbox.resumeAfter(this.db, circuitCode).catch(() => undefined);
    this.directoryCopy.start();
    this.keys.start();
    this.uploader.start();
  }

  private keyEvents(): KeyWatchEvents {
    const { db, log } = this;
    return {
      onMissing: logMissing(log),
      onEnded: async (inForce) => {
        const count = await outbox.afterKeyEnded(db, inForce);
        log.warn('a key of ours ended: what it signed and nobody took in is signed anew', { count });
        db.wake('outbox');
      },
    };
  }

  /** Lets one message find out whether the existing system answers again. */
  private async probe(): Promise<void> {
    if (this.circuit.isDue && (await inbox.probe(this.db, circuitCode))) this.db.wake('inbox');
  }

  /** Asks the gateway for messages that others of their thread wait for and that never came, or were lost here. */
  private askForUnknown(): Promise<number> {
    return this.db.transaction(async (tx) => {
      const unknown = await inbox.askable(tx, this.config.VALIJA_ASK_AFTER_MS, askedMax);
      for (const message of unknown) await askFor(tx, message, this.self);
      if (unknown.length > 0)
        this.log.warn('asked for messages that others wait for', { count: unknown.length });
      return unknown.length;
    });
  }
}
