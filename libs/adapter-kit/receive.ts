import { type Delivery, receiptExchange } from '@valija/bus';
import {
  asReceipts,
  asWireMessage,
  checkEnvelope,
  digestOf,
  type Envelope,
  envelopeDigest,
  isOrdered,
  isTerminal,
  type KeyResolver,
  peekPayload,
  type Receipt,
  type ReceiptKind,
  receiptsMediaType,
  signReceipt,
  verifyEnvelope,
  verifyReceipt,
} from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import type { Log } from '@valija/runtime';
import { type Database, inbox, outbox, recordReceipt } from '@valija/store';
import type { Sender } from './draft.js';
import { refusalKey, refusedPattern } from './incoming.js';
import { noteRevocation } from './revocations.js';

/** The outbox entry that carries one of our own receipts to the gateway. */
export const receiptEntry = (receipt: Receipt, jws: string) => ({
  source: receipt.source,
  id: receipt.id,
  part: `receipt:${receipt.kind}`,
  exchange: receiptExchange,
  routingKey: 'receipt',
  mediaType: receiptsMediaType,
  body: Buffer.from(JSON.stringify({ receipts: [jws] })),
});

/**
 * Takes in what the broker delivers to an endpoint: messages into the inbox together with a signed `received`, receipts
 * of own messages beside them. Everything is verified first and committed before the broker may forget it.
 */
export class Receiver {
  constructor(
    private readonly db: Database,
    private readonly self: Sender & { readonly endpoint: string },
    private readonly log: Log,
  ) {}

  /** @throws ValijaError for what cannot be read or believed; any other error where it could not be stored. */
  async take(body: unknown, delivery: Delivery): Promise<void> {
    if (delivery.mediaType === receiptsMediaType) await this.takeReceipts(asReceipts(body));
    else await this.takeMessage(body);
  }

  private async takeMessage(body: unknown): Promise<void> {
    const { envelope: jws, sealed, accepted } = asWireMessage(body);
    if (!accepted) throw new ValijaError('malformed-message', undefined, { pointers: ['/accepted'] });
    const { directory } = this.self;
    const acceptance = await verifyReceipt(accepted, async (kid) =>
      directory.signingKey(directory.gateway, kid, this.self.now()),
    );
    // Judged by the keys of the moment when the gateway took it in: a backlog may outlive a key.
    const envelope = await verifyEnvelope(jws, resolveSource(directory, new Date(acceptance.at)));
    const digest = envelopeDigest(jws);
    if (
      acceptance.kind !== 'accepted' ||
      acceptance.by !== directory.gateway ||
      acceptance.envelopedigest !== digest
    )
      throw new ValijaError('signature-invalid', 'the acceptance is of another message');
    if (envelope.recipient !== this.self.party)
      throw new ValijaError('recipient-unknown', 'sent to another party');
    if (digestOf(sealed) !== envelope.sealdigest) throw new ValijaError('seal-digest-mismatch');

    const receipt = this.makeReceipt(envelope, digest, 'received');
    const signed = await signReceipt(receipt, this.self.keyring.signer);
    const previous = isOrdered(envelope.type) ? acceptance.previous : undefined;
    const seen = await this.db.transaction(async (tx) => {
      const found = await inbox.insert(tx, {
        source: envelope.source,
        id: envelope.id,
        type: envelope.type,
        correlationid: envelope.correlationid,
        lane: envelope.lane,
        envelope: jws,
        sealed,
        envelope_digest: digest,
        previous_source: previous?.source ?? null,
        previous_id: previous?.id ?? null,
      });
      if (found === 'new') {
        outbox.add(tx, receiptEntry(receipt, signed));
        noteRevocation(tx, envelope, directory.gateway);
      }
      if (found === 'known') outbox.again(tx, envelope, 'receipt:');
      return found;
    });
    if (seen === 'conflict') throw new ValijaError('id-conflict');
    this.log.info(seen === 'new' ? 'received' : 'received again', {
      messageId: envelope.id,
      correlationId: envelope.correlationid,
      type: envelope.type,
      party: envelope.source,
    });
  }

  private async takeReceipts(signed: readonly string[]): Promise<void> {
    for (const jws of signed) await this.takeReceipt(jws);
  }

  private async takeReceipt(jws: string): Promise<void> {
    const { directory, party } = this.self;
    const receipt = await verifyReceipt(jws, async (kid, payload) =>
      directory.signingKey((payload as Receipt).by, kid, this.self.now()),
    );
    if (receipt.by === party && isTerminal(receipt.kind)) return this.restore(receipt);
    const rights = { maySay: maySay(receipt, directory.gateway), terminal: isTerminal(receipt.kind) };
    const recorded =
      receipt.kind === 'refused'
        ? await this.takeRefusal(receipt, jws, rights)
        : await recordReceipt(this.db, receipt, jws, rights);
    if (!recorded || receipt.source !== party)
      throw new ValijaError('signature-invalid', 'a receipt of a message that we did not send');
    const { sent, allowed, frees } = recorded;
    if (!allowed) throw new ValijaError('signature-invalid', 'a receipt by somebody who may not give it');
    if (frees) this.db.wake('outbox');
    this.log.info(`receipt ${receipt.kind}`, { messageId: receipt.id, party: receipt.by, type: sent.type });
  }

  /** Our own terminal receipt comes back where we asked for a message that we had settled and then forgot. */
  private async restore(receipt: Receipt): Promise<void> {
    const state = receipt.kind === 'delivered' ? 'applied' : 'refused';
    await this.db.transaction((tx) => inbox.insertSettled(tx, receipt, state));
  }

  /** A refusal becomes work of its own, so that the existing system surely hears of it. */
  private takeRefusal(receipt: Receipt, jws: string, rights: { maySay: boolean; terminal: boolean }) {
    return this.db.transaction(async (tx) => {
      const recorded = await recordReceipt(tx, receipt, jws, rights);
      if (recorded?.isNew)
        await inbox.insert(tx, {
          ...refusalKey(receipt.id),
          type: refusedPattern,
          correlationid: recorded.sent.correlationid,
          lane: 'urgent',
          envelope: jws,
          sealed: null,
          envelope_digest: digestOf(jws),
          previous_source: null,
          previous_id: null,
        });
      return recorded;
    });
  }

  private makeReceipt(envelope: Envelope, digest: string, kind: ReceiptKind): Receipt {
    return {
      kind,
      by: this.self.party,
      source: envelope.source,
      id: envelope.id,
      envelopedigest: digest,
      at: this.self.now().toISOString(),
    };
  }
}

/** What the gateway may say of any message: `accepted`, `expired` and `refused`. All else is the recipient's to say. */
const maySay = (receipt: Receipt, gateway: string): boolean =>
  receipt.by === gateway && ['accepted', 'expired', 'refused'].includes(receipt.kind);

const resolveSource =
  (directory: Sender['directory'], at: Date): KeyResolver =>
  async (kid, payload) =>
    directory.signingKey(String((payload as Partial<Envelope>).source), kid, at);

/** The envelope of a stored message, which was verified when it came in. */
export const storedEnvelope = (jws: string): Envelope => checkEnvelope(peekPayload(jws));
