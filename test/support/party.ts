import { readFileSync } from 'node:fs';
import { deliverQueue, intakeExchange, lanes, Publisher, receiptExchange } from '@valija/bus';
import { Directory, Keyring, type KeyringFile } from '@valija/directory';
import {
  asReceipts,
  asWireMessage,
  type Envelope,
  envelopeDigest,
  type Lane,
  type MessageKey,
  messageMediaType,
  peekPayload,
  type Receipt,
  type ReceiptKind,
  receiptsMediaType,
  sealContent,
  signCompact,
  signReceipt,
  signRequest,
  signToken,
  type UsableKey,
  verifyReceipt,
  type WireMessage,
} from '@valija/envelope';
import { connect } from 'amqplib';
import { v7 as uuidv7 } from 'uuid';
import type { Installation } from '../../apps/local/installation.js';
import { type Answer, readAnswer } from './answer.js';

export const fiscalia = 'urn:valija:cl:minpublico:uravit-13';
export const ninez = 'urn:valija:cl:mejor-ninez:rm';
export const sermig = 'urn:valija:cl:sermig:residencias';
export const pav = 'urn:valija:cl:pav:rm';
export const mesa = 'urn:valija:cl:mitp:secretaria';
export const gateway = 'urn:valija:cl:valija:gateway';

const parties = { fiscalia, ninez, sermig, pav, mesa, gateway } as const;
export type EndpointName = keyof typeof parties;

/** What lay in a party's delivery queues. */
export interface Deliveries {
  readonly messages: readonly WireMessage[];
  readonly receipts: readonly string[];
}

/**
 * A party as a test plays it: with its real keys and broker user, and without any of the checks of its adapter, so that
 * it can say what no honest adapter would. Fiscalía, where nothing else is asked for.
 */
export class TestParty {
  readonly urn: string;

  private constructor(
    private readonly installation: Installation,
    readonly endpoint: EndpointName,
    readonly directory: Directory,
    readonly signer: UsableKey,
    readonly keyringFile: KeyringFile,
  ) {
    this.urn = parties[endpoint];
  }

  static async open(installation: Installation, endpoint: EndpointName = 'fiscalia'): Promise<TestParty> {
    const { directoryFile, pinsFile, endpoints } = installation.provisioned;
    const keyringFile = JSON.parse(readFileSync(endpoints[endpoint]?.keysFile ?? '', 'utf8')) as KeyringFile;
    const keyring = await Keyring.build(keyringFile);
    const directory = await Directory.read(directoryFile, pinsFile);
    return new TestParty(installation, endpoint, directory, keyring.signer, keyringFile);
  }

  get amqpUrl(): string {
    return this.installation.provisioned.endpoints[this.endpoint]?.amqpUrl ?? '';
  }

  /** A derivación to Mejor Niñez whose content is whatever the test says, sealed and honest in its digests. */
  async seal(
    content: unknown,
    changes: Partial<Envelope> = {},
    key = this.directory.sealingKey(ninez, new Date()),
  ): Promise<{ envelope: Envelope; sealed: string }> {
    const { sealed, ...digests } = await sealContent(content, key);
    const id = uuidv7();
    const now = Date.now();
    const envelope: Envelope = {
      specversion: '1.0',
      id,
      source: this.urn,
      recipient: ninez,
      type: 'cl.valija.derivacion.solicitada',
      dataschema: 'urn:valija:schema:derivacion.solicitada:2.0.0',
      subject: '0123456789abcdef0123456789abcdef',
      correlationid: id,
      time: new Date(now).toISOString(),
      expires: new Date(now + 3_600_000).toISOString(),
      lane: 'normal',
      purpose: 'derivacion-programa',
      legalbasis: 'ley-21057:art-31-b',
      ...digests,
      ...changes,
    };
    return { envelope, sealed };
  }

  /** Signs without looking at what it signs. */
  async sign(
    { envelope, sealed }: { envelope: object; sealed: string },
    signer = this.signer,
  ): Promise<WireMessage> {
    return { envelope: await signCompact('valija-envelope+jws', envelope, signer), sealed };
  }

  /** A message that is all right, but for `changes` to its envelope. */
  async make(
    changes: Partial<Envelope> = {},
    content: unknown = { nota: 'contenido ficticio' },
  ): Promise<WireMessage> {
    return this.sign(await this.seal(content, changes));
  }

  post(wire: WireMessage, mediaType = messageMediaType): Promise<Answer> {
    return this.postRaw(JSON.stringify(wire), mediaType);
  }

  async postRaw(body: string | Uint8Array, mediaType = messageMediaType): Promise<Answer> {
    const response = await fetch(`${this.installation.url('gateway')}/v1/messages`, {
      method: 'POST',
      headers: { 'content-type': mediaType },
      body,
    });
    return readAnswer('gateway', 'postMessage', response);
  }

  /** A receipt of a message, signed by the party without asking whether it may say so. */
  say(
    kind: ReceiptKind,
    wire: WireMessage,
    changes: Partial<Receipt> = {},
    signer = this.signer,
  ): Promise<string> {
    const { source, id } = peekPayload(wire.envelope) as MessageKey;
    const envelopedigest = envelopeDigest(wire.envelope);
    const at = new Date().toISOString();
    return signReceipt({ kind, by: this.urn, source, id, envelopedigest, at, ...changes }, signer);
  }

  /** Publishes a message to the gateway's intake queue, and returns the bytes that it published. */
  async offer(wire: WireMessage, lane: Lane = 'normal'): Promise<Uint8Array> {
    const body = Buffer.from(JSON.stringify(wire));
    await this.publish(intakeExchange, lane, body);
    return body;
  }

  /** Publishes receipts to the gateway, and returns the bytes that it published. */
  async publishReceipts(...receipts: readonly string[]): Promise<Uint8Array> {
    const body = Buffer.from(JSON.stringify({ receipts }));
    await this.publish(receiptExchange, 'receipt', body, receiptsMediaType);
    return body;
  }

  /** Asks the gateway for a message, as an endpoint does that misses it, and returns the bytes that it published. */
  async publishRequest(message: MessageKey, by = this.urn): Promise<Uint8Array> {
    const asked = { kind: 'asked' as const, by, ...message, at: new Date().toISOString() };
    const body = Buffer.from(JSON.stringify({ requests: [await signRequest(asked, this.signer)] }));
    await this.publish(receiptExchange, 'receipt', body, receiptsMediaType);
    return body;
  }

  /** Publishes bytes as the party's broker user. */
  async publish(
    exchange: string,
    routingKey: string,
    body: Uint8Array,
    mediaType = messageMediaType,
  ): Promise<void> {
    const up = Promise.withResolvers<void>();
    const publisher = new Publisher(this.amqpUrl, {
      onUp: up.resolve,
      onDown: (error) => error && up.reject(error),
    });
    publisher.start();
    try {
      await up.promise;
      await publisher.publish({ exchange, routingKey, mediaType, messageId: uuidv7(), body });
    } finally {
      await publisher.stop();
    }
  }

  /** Takes what lies in the party's delivery queues, where its adapter does not run. */
  async takeDeliveries(): Promise<Deliveries> {
    const connection = await connect(this.amqpUrl);
    try {
      const channel = await connection.createChannel();
      const messages: WireMessage[] = [];
      const receipts: string[] = [];
      for (const queue of lanes.map((lane) => deliverQueue(this.endpoint, lane)))
        for (;;) {
          const delivery = await channel.get(queue, { noAck: true });
          if (!delivery) break;
          const body: unknown = JSON.parse(delivery.content.toString('utf8'));
          if (delivery.properties.contentType === receiptsMediaType) receipts.push(...asReceipts(body));
          else messages.push(asWireMessage(body));
        }
      return { messages, receipts };
    } finally {
      await connection.close();
    }
  }

  /** What the gateway shows of a message to the party; 404 as undefined. */
  async look(id: string): Promise<{ state: string; receipts: readonly string[] } | undefined> {
    const { status, body } = await this.get(id, `Bearer ${await this.token()}`);
    return status === 200 ? (body as { state: string; receipts: readonly string[] }) : undefined;
  }

  /** `GET /v1/messages/{id}` with whatever the test says in `Authorization`. */
  async get(id: string, authorization?: string): Promise<Answer> {
    const response = await fetch(`${this.installation.url('gateway')}/v1/messages/${id}`, {
      headers: authorization === undefined ? {} : { authorization },
    });
    return readAnswer('gateway', 'getMessage', response);
  }

  /** A request to the gateway with the party's token, or with whatever the test says in `headers`; the answer as it came. */
  async request(
    path: string,
    method: string,
    headers: Readonly<Record<string, string>> = {},
    body?: Uint8Array,
  ): Promise<Response> {
    return fetch(`${this.installation.url('gateway')}${path}`, {
      method,
      headers: { authorization: `Bearer ${await this.token()}`, ...headers },
      ...(body ? { body } : {}),
    });
  }

  /** The party's bearer token, or one that is wrong in what the test says. */
  token({ audience = gateway, at = new Date(), signer = this.signer } = {}): Promise<string> {
    return signToken(this.urn, audience, signer, at);
  }

  /** Verifies receipts of a message against the directory, and that each binds its very envelope. */
  async read(receipts: readonly string[] | undefined, wire: WireMessage): Promise<Receipt[]> {
    return Promise.all(
      (receipts ?? []).map(async (jws) => {
        const receipt = await verifyReceipt(jws, async (kid, payload) =>
          this.directory.signingKey((payload as Receipt).by, kid, new Date()),
        );
        if (receipt.envelopedigest !== envelopeDigest(wire.envelope))
          throw new Error('a receipt of another message');
        return receipt;
      }),
    );
  }
}

/** The message that an envelope says to be, or that a receipt says to be about, believed as it stands. */
export const idOf = (signed: WireMessage | string): string =>
  (peekPayload(typeof signed === 'string' ? signed : signed.envelope) as MessageKey).id;
