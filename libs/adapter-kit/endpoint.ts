import {
  Consumer,
  deadQueue,
  deliverQueue,
  InboxServer,
  intakeExchange,
  lanes,
  Publisher,
  Relay,
  receiptExchange,
  takeDelivery,
} from '@valija/bus';
import { Agreements, Directory, Keyring } from '@valija/directory';
import {
  type Envelope,
  isOrdered,
  messageMediaType,
  receiptsMediaType,
  signRequest,
  signToken,
} from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import { prepareRegistry, ReleaseMatrix } from '@valija/messages';
import { type Log, Loop } from '@valija/runtime';
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
import { type Attachment, type AttachmentDraft, makeAttachment } from './attachments.js';
import { AttachmentsHttp } from './attachments-http.js';
import { Uploader } from './attachments-upload.js';
import type { EndpointConfig } from './config.js';
import { type Draft, type SealedDraft, type Sender, sealDraft } from './draft.js';
import { InboxWork } from './inbox-work.js';
import type { Incoming, IncomingRefusal } from './incoming.js';
import { OwnCopies } from './own-copies.js';
import { Receiver, storedEnvelope } from './receive.js';
import { revocationMigrations, revokedPattern, takeRevocation } from './revocations.js';

/** Messages taken from the broker at once, per queue. */
const prefetch = 64;
/** Unknown predecessors asked for at once. */
const askedMax = 100;
/** Longest call to the gateway that carries a part of an attachment, in milliseconds. */
const attachmentMsMax = 30_000;

/** One party's end of Valija: its database, keys, inbox and outbox, and its connections to the broker. */
export class Endpoint {
  readonly directory: Directory;
  /** What is kept for the people of this party, sealed to its own key. */
  readonly copies: OwnCopies;
  private readonly publisher: Publisher;
  private readonly relay: Relay;
  private readonly consumer: Consumer;
  private readonly asking: Loop;
  private readonly attachments: AttachmentsHttp;
  private readonly uploader: Uploader;
  readonly server: InboxServer<Incoming | IncomingRefusal, Draft>;

  private constructor(
    readonly config: EndpointConfig,
    readonly db: Database,
    private readonly self: Sender & { readonly endpoint: string },
    private readonly log: Log,
  ) {
    this.directory = self.directory;
    this.copies = new OwnCopies(db, self);
    const onError = (error: unknown): void => log.warn('will recover by itself', { error });
    this.publisher = new Publisher(config.VALIJA_AMQP_URL, {
      prepare: async () => {
        await outbox.beforeAcceptance(db);
      },
      onUp: () => this.relay.nudge(),
      onDown: (error) => error && onError(error),
    });
    this.relay = new Relay(db, this.publisher, { onError, leaseMs: config.VALIJA_LEASE_MS });
    const receiver = new Receiver(db, self, log);
    this.consumer = new Consumer({
      amqpUrl: config.VALIJA_AMQP_URL,
      queues: [...lanes.map((lane) => deliverQueue(self.endpoint, lane)), deadQueue(self.endpoint)],
      prefetch,
      handle: (delivery) =>
        takeDelivery(delivery, {
          db,
          log,
          deadQueue: deadQueue(self.endpoint),
          take: (body) => receiver.take(body, delivery),
        }),
      ready: () => db.ping(),
      onError,
    });
    this.asking = new Loop(() => this.askForUnknown(), { idleMsMax: 5_000, onError });
    this.attachments = new AttachmentsHttp({
      gatewayUrl: config.VALIJA_GATEWAY_URL,
      makeToken: () => signToken(self.party, self.directory.gateway, self.keyring.signer, self.now()),
      timeoutMs: Math.min(attachmentMsMax, config.VALIJA_LEASE_MS / 2),
    });
    this.uploader = new Uploader(db, this.attachments, log, { leaseMs: config.VALIJA_LEASE_MS, onError });
    const work = new InboxWork(db, self, log, {
      leaseMs: config.VALIJA_LEASE_MS,
      attachments: this.attachments,
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
    prepareRegistry();
    const directory = await Directory.read(config.VALIJA_DIRECTORY_FILE, config.VALIJA_PINS_FILE);
    const keyring = await Keyring.read(config.VALIJA_KEYS_FILE);
    const foreign = keyring.foreignKids(directory, config.VALIJA_PARTY);
    if (foreign.length > 0)
      throw new Error('the directory publishes keys for this party that it does not hold');
    const agreements = Agreements.read(config.VALIJA_AGREEMENTS_FILE);
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
      ...migrations,
    );
    const self = {
      party: config.VALIJA_PARTY,
      endpoint: config.VALIJA_ENDPOINT,
      directory,
      keyring,
      agreements,
      matrix: ReleaseMatrix.read(config.VALIJA_RELEASE_FILE),
      now,
    };
    return new Endpoint(config, db, self, log);
  }

  /**
   * Seals a document to a recipient, to be sent with one message: its `adjunto` goes into the content, the whole into `attachments`
   * of the draft.
   * @param document PDF, JPEG or PNG by its own bytes, at most 10 MiB
   * @throws ValijaError `attachment-type`, `attachment-too-large`, `recipient-unknown`; `service-unavailable` where
   *   VALIJA_GATEWAY_URL is not set.
   */
  async attach(document: Uint8Array, about: AttachmentDraft, recipient: string): Promise<Attachment> {
    this.attachments.requireUrl();
    if (!this.directory.find(recipient)) throw new ValijaError('recipient-unknown');
    return makeAttachment(document, about, this.directory.sealingKey(recipient, this.self.now()));
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
      repeat: { firstMs: again, maxMs: again },
      hasAttachments: attachments.length > 0,
    });
  }

  /** The envelope of a message that came in, by its type and id. */
  async findReceived(type: string, id: string): Promise<Envelope | undefined> {
    const found = await inbox.find(this.db, type, id);
    return found && storedEnvelope(found.envelope);
  }

  /** The thread of a message of our own, by its id: what a further message to the same recipient repeats. */
  findSent(id: string): Promise<SentThread | undefined> {
    return findSentThread(this.db, this.self.party, id);
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

  async close(): Promise<void> {
    await this.server.close();
    await this.asking.stop();
    await this.uploader.stop();
    await this.relay.stop();
    await this.publisher.stop();
    await this.db.close();
  }

  private start(): void {
    // The handlers of the app are all there by now: where it has none for a revocation, the endpoint needs none.
    if (!this.server.getHandlerByPattern(revokedPattern))
      this.server.addHandler(revokedPattern, takeRevocation, true);
    this.publisher.start();
    this.relay.start();
    this.consumer.start();
    this.asking.start();
    this.uploader.start();
  }

  /** Asks the gateway for messages that others of their thread wait for and that never came, or were lost here. */
  private askForUnknown(): Promise<number> {
    return this.db.transaction(async (tx) => {
      const unknown = await inbox.askable(tx, this.config.VALIJA_ASK_AFTER_MS, askedMax);
      for (const message of unknown) {
        const jws = await signRequest(
          { kind: 'asked', by: this.self.party, ...message, at: this.self.now().toISOString() },
          this.self.keyring.signer,
        );
        outbox.add(tx, {
          ...message,
          part: 'request',
          exchange: receiptExchange,
          routingKey: 'receipt',
          mediaType: receiptsMediaType,
          body: Buffer.from(JSON.stringify({ requests: [jws] })),
        });
        outbox.again(tx, message, 'request');
      }
      if (unknown.length > 0)
        this.log.warn('asked for messages that others wait for', { count: unknown.length });
      return unknown.length;
    });
  }
}
