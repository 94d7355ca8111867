import { readFileSync } from 'node:fs';
import { Publisher } from '@valija/bus';
import { Directory, Keyring, type KeyringFile } from '@valija/directory';
import {
  type Envelope,
  envelopeDigest,
  messageMediaType,
  type Receipt,
  sealContent,
  signCompact,
  signToken,
  type UsableKey,
  verifyReceipt,
  type WireMessage,
} from '@valija/envelope';
import type { Problem } from '@valija/errors';
import { v7 as uuidv7 } from 'uuid';
import type { Installation } from '../../apps/local/installation.js';

export const fiscalia = 'urn:valija:cl:minpublico:uravit-13';
export const ninez = 'urn:valija:cl:mejor-ninez:rm';
export const gateway = 'urn:valija:cl:valija:gateway';

/** What the gateway answered over HTTP. */
export interface Answer {
  readonly status: number;
  readonly mediaType: string;
  readonly headers: Headers;
  readonly body: { readonly id?: string; readonly receipts?: readonly string[] } & Partial<Problem>;
}

/**
 * Fiscalía's party as a test plays it: with its real keys and broker user, and without any of the checks of its adapter,
 * so that it can say what no honest adapter would.
 */
export class TestParty {
  private constructor(
    private readonly installation: Installation,
    readonly directory: Directory,
    readonly signer: UsableKey,
    readonly keyringFile: KeyringFile,
  ) {}

  static async open(installation: Installation): Promise<TestParty> {
    const { directoryFile, pinsFile, endpoints } = installation.provisioned;
    const keyringFile = JSON.parse(readFileSync(endpoints.fiscalia?.keysFile ?? '', 'utf8')) as KeyringFile;
    const keyring = await Keyring.build(keyringFile);
    return new TestParty(
      installation,
      await Directory.read(directoryFile, pinsFile),
      keyring.signer,
      keyringFile,
    );
  }

  /** A derivación to Mejor Niñez whose content is whatever the test says, sealed and honest in its digests. */
  async seal(
    content: unknown,
    changes: Partial<Envelope> = {},
  ): Promise<{ envelope: Envelope; sealed: string }> {
    const { sealed, ...digests } = await sealContent(content, this.directory.sealingKey(ninez, new Date()));
    const id = uuidv7();
    const now = Date.now();
    const envelope: Envelope = {
      specversion: '1.0',
      id,
      source: fiscalia,
      recipient: ninez,
      type: 'cl.valija.derivacion.solicitada',
      dataschema: 'urn:valija:schema:derivacion.solicitada:1.0.0',
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
    return {
      status: response.status,
      mediaType: response.headers.get('content-type') ?? '',
      headers: response.headers,
      body: (await response.json()) as Answer['body'],
    };
  }

  /** Publishes bytes as Fiscalía's broker user. */
  async publish(
    exchange: string,
    routingKey: string,
    body: Uint8Array,
    mediaType = messageMediaType,
  ): Promise<void> {
    const amqpUrl = this.installation.provisioned.endpoints.fiscalia?.amqpUrl ?? '';
    const up = Promise.withResolvers<void>();
    const publisher = new Publisher(amqpUrl, {
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

  /** What the gateway shows of a message to a party; 404 as undefined. */
  async look(id: string): Promise<{ state: string; receipts: readonly string[] } | undefined> {
    const token = await signToken(fiscalia, gateway, this.signer, new Date());
    const response = await fetch(`${this.installation.url('gateway')}/v1/messages/${id}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const body = (await response.json()) as { state: string; receipts: readonly string[] };
    return response.ok ? body : undefined;
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
