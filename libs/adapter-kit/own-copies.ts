import { keyOfEarlier } from '@valija/directory';
import {
  type AttachmentParties,
  asReceipts,
  envelopeDigest,
  type MessageKey,
  type NamedAttachment,
  openAttachment,
  openContent,
  peekPayload,
  type Receipt,
  type SealedAttachment,
  type SealedContent,
  type SealedMessage,
  sealAttachment,
  sealContent,
  verifyReceipt,
} from '@valija/envelope';
import type { Queryable } from '@valija/store';
import type { Sender } from './draft.js';

/** A message as it lies in the inbox until it is settled. */
export interface ReceivedWire {
  /** The signed envelope's exact characters. */
  readonly envelope: string;
  /** The sealed content. */
  readonly sealed: string;
}

/** A receipt, and whether its signature is of whoever it says and it binds this very message. */
export interface JudgedReceipt {
  readonly receipt: Receipt;
  readonly verified: boolean;
}

/** What an endpoint keeps of its messages for its own people: sealed to its own key, so that nothing lies open in its database. */
export class OwnCopies {
  constructor(
    private readonly db: Queryable,
    private readonly self: Sender,
  ) {}

  /** Seals the copy of a content as that of its message. @throws ValijaError `too-large` over 1 MiB. */
  seal(content: unknown, message: SealedMessage): Promise<SealedContent> {
    return sealContent(content, this.self.keyring.ownSealingKey, message);
  }

  /**
   * Opens what was sealed to this party: a copy of its own, or the content of a message that it received.
   * @throws ValijaError as `openContent`
   */
  open(
    sealed: string,
    message: SealedMessage & Pick<SealedContent, 'contentdigest' | 'sealdigest'>,
  ): Promise<unknown> {
    return openContent(sealed, message, (kid) => this.self.keyring.findOpeningKey(kid));
  }

  /** @throws ValijaError `attachment-too-large`, `attachment-type`. */
  sealDocument(document: Uint8Array): Promise<SealedAttachment> {
    return sealAttachment(document, this.self.keyring.ownSealingKey, this.ownParties());
  }

  /** @throws ValijaError as `openAttachment` */
  openDocument(sealed: Uint8Array, named: NamedAttachment): Promise<Buffer> {
    const findKey = (kid: string) => this.self.keyring.findOpeningKey(kid);
    return openAttachment(sealed, named, findKey, this.ownParties());
  }

  /** A received message whose handler runs: to be kept before it is settled, since its sealed content is erased then. */
  async findReceivedWire({ source, id }: MessageKey): Promise<ReceivedWire | undefined> {
    const { rows } = await this.db.query<ReceivedWire>(
      'SELECT envelope, sealed FROM inbox WHERE source = $1 AND id = $2 AND sealed IS NOT NULL',
      [source, id],
    );
    return rows[0];
  }

  /** Receipts of a message in the order in which they were given: those that came for our own, those that we gave for another's. */
  async receiptsOf(envelope: string): Promise<JudgedReceipt[]> {
    const { source, id } = peekPayload(envelope) as MessageKey;
    const digests = [envelopeDigest(envelope), ...(await this.digestsOf(source, id))];
    const signed = [...(await this.taken(source, id)), ...(await this.given(source, id))];
    const judged = await Promise.all(signed.map((jws) => this.judge(jws, digests)));
    return judged.sort((one, other) => one.receipt.at.localeCompare(other.receipt.at));
  }

  /** What its receipts may bind: a message that was signed anew has several digests. */
  private async digestsOf(source: string, id: string): Promise<string[]> {
    const { rows } = await this.db.query<{ digests: string[] }>(
      `SELECT array_append(earlier_digests, envelope_digest) AS digests FROM sent WHERE source = $1 AND id = $2
       UNION ALL SELECT ARRAY[envelope_digest] FROM inbox WHERE source = $1 AND id = $2`,
      [source, id],
    );
    return rows.flatMap(({ digests }) => digests);
  }

  private async judge(jws: string, digests: readonly string[]): Promise<JudgedReceipt> {
    try {
      // By the keys of the moment when it was given: it may outlive them.
      const receipt = await verifyReceipt(jws, async (kid, payload) => {
        const { by, at } = payload as Receipt;
        return keyOfEarlier(this.self.directory, by, kid, new Date(at));
      });
      return { receipt, verified: digests.includes(receipt.envelopedigest) };
    } catch {
      return { receipt: peekPayload(jws) as Receipt, verified: false };
    }
  }

  private async taken(source: string, id: string): Promise<string[]> {
    const { rows } = await this.db.query<{ jws: string }>(
      'SELECT jws FROM receipt WHERE source = $1 AND id = $2',
      [source, id],
    );
    return rows.map(({ jws }) => jws);
  }

  private async given(source: string, id: string): Promise<string[]> {
    const { rows } = await this.db.query<{ body: Buffer }>(
      `SELECT body FROM outbox
        WHERE source = $1 AND id = $2 AND starts_with(part, 'receipt:') AND body IS NOT NULL`,
      [source, id],
    );
    return rows.flatMap(({ body }) => [...asReceipts(JSON.parse(body.toString('utf8')))]);
  }

  private ownParties(): AttachmentParties {
    return { source: this.self.party, recipient: this.self.party };
  }
}
