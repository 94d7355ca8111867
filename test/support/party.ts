import {
  type BusConfig,
  busVariables,
  connectBus,
  deliverQueue,
  intakeExchange,
  lanes,
  Publisher,
  receiptExchange,
} from '@valija/bus';
import { type Directory, type KeyringFile, readDirectory, readKeyring } from '@valija/directory';
import {
  asReceipts,
  asWireMessage,
  type Envelope,
  envelopeDigest,
  importKey,
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
  type UsableKey,
  verifyReceipt,
  type WireMessage,
} from '@valija/envelope';
import { MutualTls } from '@valija/gateway-client';
import { readConfig, type TlsConfig, tlsVariables } from '@valija/runtime';
import { v7 as uuidv7 } from 'uuid';
import type { Installation } from '../../apps/local/installation.js';
import { type Answer, readAnswer } from './answer.js';
import { askForToken, cryptoKeyOf, type OauthClient } from './oauth.js';

export const fiscalia = 'urn:valija:cl:minpublico:uravit-13';
export const ninez = 'urn:valija:cl:mejor-ninez:rm';
export const sermig = 'urn:valija:cl:sermig:residencias';
export const pav = 'urn:valija:cl:pav:rm';
export const sernameg = 'urn:valija:cl:sernameg:rm';
export const mesa = 'urn:valija:cl:mitp:secretaria';
export const gateway = 'urn:valija:cl:valija:gateway';

const parties = { fiscalia, ninez, sermig, pav, sernameg, mesa, gateway } as const;
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
  /** Its own certificate. */
  readonly tlsConfig: TlsConfig;
  /** Connections with it. */
  readonly tls: MutualTls;
  private readonly tokens = new Map<string, Promise<string>>();

  private constructor(
    private readonly installation: Installation,
    readonly endpoint: EndpointName,
    readonly directory: Directory,
    readonly signer: UsableKey,
    readonly keyringFile: KeyringFile,
  ) {
    this.urn = parties[endpoint];
    this.tlsConfig = readConfig(tlsVariables, installation.endpointEnvironment(endpoint));
    this.tls = new MutualTls(this.tlsConfig);
  }

  static async open(installation: Installation, endpoint: EndpointName = 'fiscalia'): Promise<TestParty> {
    const { directoryFile, pinsFile, endpoints } = installation.provisioned;
    const { keysFile = '', secretFile = '' } = endpoints[endpoint] ?? {};
    const keyringFile = await readKeyring(keysFile, secretFile);
    const directory = await readDirectory(directoryFile, pinsFile);
    const signer = await importKey(keyringFile.sign[0] ?? {});
    return new TestParty(installation, endpoint, directory, signer, keyringFile);
  }

  /** The private key that opens what was sealed to this party. */
  async findOpeningKey(kid: string): Promise<UsableKey | undefined> {
    const found = this.keyringFile.seal.find((jwk) => jwk.kid === kid);
    return found && importKey(found);
  }

  /** Where and as whom it reaches the bus. */
  get bus(): BusConfig {
    return readConfig(busVariables, this.installation.endpointEnvironment(this.endpoint));
  }

  /** A derivación to Mejor Niñez whose content is whatever the test says, sealed and honest in its digests. */
  async seal(
    content: unknown,
    changes: Partial<Envelope> = {},
    key = this.directory.sealingKey(ninez, new Date()),
  ): Promise<{ envelope: Envelope; sealed: string }> {
    const id = uuidv7();
    const message = { id, source: this.urn, recipient: ninez, ...changes };
    const { sealed, ...digests } = await sealContent(content, key, message);
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

  /** Hands a message to the gateway, with a token for its type where one is to be had. */
  post(wire: WireMessage, mediaType = messageMediaType): Promise<Answer> {
    return this.postRaw(JSON.stringify(wire), mediaType, typeOf(wire));
  }

  async postRaw(body: string | Uint8Array, mediaType = messageMediaType, type?: string): Promise<Answer> {
    const response = await this.fetch('/v1/messages', {
      method: 'POST',
      headers: { 'content-type': mediaType, authorization: `Bearer ${await this.token(type)}` },
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
    const publisher = new Publisher(this.bus, {
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
    const connection = await connectBus(this.bus);
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
    const response = await this.fetch(`/v1/messages/${id}`, {
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
    return this.fetch(path, {
      method,
      headers: { authorization: `Bearer ${await this.token()}`, ...headers },
      ...(body ? { body } : {}),
    });
  }

  /** A request to the gateway with the party's certificate and nothing else. */
  fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const signal = AbortSignal.timeout(30_000);
    return this.tls.fetch(`${this.installation.url('gateway')}${path}`, { ...init, signal });
  }

  /** The party as a client of the gateway's authorization server. */
  get client(): OauthClient {
    return {
      id: this.urn,
      key: cryptoKeyOf(this.signer.key),
      kid: this.signer.kid,
      issuer: this.installation.url('gateway'),
      fetch: (url, init) => this.tls.fetch(url, { ...init, signal: AbortSignal.timeout(30_000) }),
    };
  }

  /**
   * An access token of the party, asked for once, with which it may read all that is its own and send a type; where no agreement lets
   * it send that, another.
   */
  token(type?: string): Promise<string> {
    const types = this.directory.agreements.typesOf(this.urn, new Date());
    const sent = type && types.includes(type) ? type : types[0];
    const sending = sent ? ` messages:send:${sent.slice('cl.valija.'.length)}` : '';
    const scope = `messages:read attachments authorizations:read${sending}`;
    const token = this.tokens.get(scope) ?? askForToken(this.client, scope);
    this.tokens.set(scope, token);
    return token;
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

/** The type that an envelope says to be of, where it can be read at all. */
function typeOf({ envelope }: WireMessage): string | undefined {
  try {
    return (peekPayload(envelope) as Partial<Envelope>).type;
  } catch {
    return undefined;
  }
}
