import { aboutMessage, type Delivery, receiptExchange } from '@valija/bus';
import { keyOfEarlier } from '@valija/directory';
import {
  asReceipts,
  asReplay,
  asWireMessage,
  checkEnvelope,
  digestOf,
  type Envelope,
  envelopeDigest,
  isGateways,
  isOrdered,
  isTerminal,
  type KeyResolver,
  type MessageKey,
  peekKid,
  peekPayload,
  type Receipt,
  type ReceiptKind,
  receiptsMediaType,
  refusalSource,
  replayMediaType,
  signReceipt,
  takesBack,
  verifyEnvelope,
  verifyReceipt,
  verifyReplay,
  type WireMessage,
} from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import { hop, isTracing, type Log, noteInTrace } from '@valija/runtime';
import {
  type Database,
  findTraces,
  inbox,
  outbox,
  type RecordedReceipt,
  recordReceipts,
  type SaidReceipt,
  type Tx,
} from '@valija/store';
import { askFor } from './ask-for.js';
import type { Sender } from './draft.js';
import { refusalKey, refusedPattern } from './incoming.js';
import { noteRevocation } from './revocations.js';

/** A message is late that comes so long after the gateway accepted it, in milliseconds: it waited for us, in the broker or before. */
const lateMs = 5_000;
/** How long a late one is left alone, in milliseconds: what was said of it meanwhile waits in the broker too, and is to come first. */
const lateWaitMs = 2_000;

/** The outbox entry that carries one of our own receipts to the gateway. */
export const receiptEntry = (receipt: Receipt, jws: string) => ({
  source: receipt.source,
  id: receipt.id,
  part: `receipt:${receipt.kind}`,
  exchange: receiptExchange,
  routingKey: 'receipt',
  mediaType: receiptsMediaType,
  body: Buffer.from(JSON.stringify({ receipts: [jws] })),
  kid: peekKid(jws),
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
    /** Called when a person wants something tried now. */
    private readonly onReplay: () => void = () => undefined,
  ) {}

  /** @throws ValijaError for what cannot be read or believed; any other error where it could not be stored. */
  async take(body: unknown, delivery: Delivery): Promise<void> {
    if (delivery.mediaType === receiptsMediaType) {
      const receipts = asReceipts(body);
      await hop('learn', {}, () => this.takeReceipts(receipts));
    } else if (delivery.mediaType === replayMediaType) await this.takeReplay(asReplay(body));
    else {
      const wire = asWireMessage(body);
      await hop('receive', aboutMessage(wire.envelope), () => this.takeMessage(wire));
    }
  }

  private async takeMessage({ envelope: jws, sealed, accepted }: WireMessage): Promise<void> {
    if (!accepted) throw new ValijaError('malformed-message', undefined, { pointers: ['/accepted'] });
    const { directory } = this.self;
    const acceptance = await verifyReceipt(accepted, async (kid, payload) =>
      keyOfEarlier(directory, directory.gateway, kid, new Date((payload as Receipt).at)),
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
    const supersedes = takesBack(envelope.type) ? null : (envelope.supersedes ?? null);
    const isLate = this.self.now().getTime() - Date.parse(acceptance.at) > lateMs;
    const seen = await this.db.transaction(async (tx) => {
      const message = {
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
        supersedes,
        misfit: acceptance.misfit ?? null,
      };
      const found = await inbox.insert(tx, message, isLate ? lateWaitMs : 0);
      if (found === 'new') {
        outbox.add(tx, receiptEntry(receipt, signed));
        if (supersedes) inbox.supersede(tx, { source: envelope.source, supersedes });
        noteRevocation(tx, envelope, directory.gateway);
      }
      if (found === 'known') outbox.again(tx, envelope, 'receipt:');
      if (found === 'signed-anew') await this.rebindReceipts(tx, envelope, digest);
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

  /** Our receipts so far, for the same message under another signature: that is the one which the gateway holds. */
  private async rebindReceipts(tx: Tx, message: MessageKey, envelopedigest: string): Promise<void> {
    const { signer } = this.self.keyring;
    const at = this.self.now().toISOString();
    for (const given of await outbox.lockReceipts(tx, message)) {
      const [said = ''] = asReceipts(JSON.parse(given.body.toString('utf8')));
      const receipt: Receipt = { ...(peekPayload(said) as Receipt), envelopedigest, at };
      outbox.rebind(tx, given, receiptEntry(receipt, await signReceipt(receipt, signer)));
    }
  }

  /** What came together: one that cannot be believed keeps none of the others back. @throws the first fault */
  private async takeReceipts(signed: readonly string[]): Promise<void> {
    const verified = await Promise.allSettled(signed.map((jws) => this.verify(jws)));
    const faults: unknown[] = [];
    const said: SaidReceipt[] = [];
    for (const each of verified) {
      if (each.status === 'rejected') faults.push(each.reason);
      else if (!(await this.takeSpecial(each.value.receipt))) said.push(each.value);
    }
    const recorded = await this.record(said);
    await this.noteInTraces(said);
    for (const [index, { receipt }] of said.entries()) {
      const found = recorded[index];
      if (!found) faults.push(notOurs('a receipt of a message that we did not send'));
      else if (!found.allowed) faults.push(notOurs('a receipt by somebody who may not give it'));
      else
        this.log.info(`receipt ${receipt.kind}`, {
          messageId: receipt.id,
          party: receipt.by,
          type: found.sent.type,
        });
    }
    if (recorded.some((found) => found?.frees)) this.db.wake('outbox');
    if (faults.length > 0) throw faults[0];
  }

  /** Receipts come in bundles: each is noted in the trace of its message. */
  private async noteInTraces(said: readonly SaidReceipt[]): Promise<void> {
    if (!isTracing()) return;
    const traces = await findTraces(
      this.db,
      said.map(({ receipt }) => receipt),
    );
    for (const { receipt } of said)
      noteInTrace('learn', traces.get(receipt.id), {
        'valija.receipt.kind': receipt.kind,
        'valija.receipt.by': receipt.by,
        'valija.message.id': receipt.id,
      });
  }

  private async verify(jws: string): Promise<SaidReceipt & { readonly receipt: Receipt }> {
    const { directory } = this.self;
    // Judged by the keys of the moment when it was given: the gateway, through which alone it comes, judged it when it took it in.
    const receipt = await verifyReceipt(jws, async (kid, payload) => {
      const { by, at } = payload as Receipt;
      return keyOfEarlier(directory, by, kid, new Date(at));
    });
    const maySay = receipt.by === directory.gateway && isGateways(receipt.kind);
    return { receipt, jws, maySay, terminal: isTerminal(receipt) };
  }

  /** Takes what is no receipt of a message of ours; false where it is one. */
  private async takeSpecial(receipt: Receipt): Promise<boolean> {
    const { directory, party } = this.self;
    const isOurs = receipt.by === party && isTerminal(receipt);
    const isEnding = receipt.kind === 'withheld' || receipt.kind === 'abandoned';
    if (isOurs) await this.restore(receipt);
    else if (receipt.by === directory.gateway && isEnding && receipt.source !== party)
      await this.takeEnding(receipt);
    else return false;
    return true;
  }

  /** That a message of ours ended undelivered becomes work of its own, so that the existing system surely hears of it. */
  private async record(said: readonly SaidReceipt[]): Promise<(RecordedReceipt | undefined)[]> {
    if (said.length === 0) return [];
    if (!said.some(isRefusal)) return recordReceipts(this.db, said);
    return this.db.transaction(async (tx) => {
      const recorded = await recordReceipts(tx, said);
      for (const [index, each] of said.entries()) {
        const found = recorded[index];
        if (found?.isNew && isRefusal(each)) await insertRefusal(tx, each, found.sent.correlationid);
      }
      return recorded;
    });
  }

  /** Our own terminal receipt comes back where we asked for a message that we had settled and then forgot. */
  private async restore(receipt: Receipt): Promise<void> {
    const state = receipt.kind === 'delivered' ? 'applied' : 'refused';
    await this.db.transaction((tx) => inbox.insertSettled(tx, receipt, state));
  }

  /**
   * What the gateway says of a message that is on its way to us or here: withheld while an agreement is suspended, or ended. One that was
   * applied already stays so, and says it again.
   */
  private async takeEnding(receipt: Receipt): Promise<void> {
    const { code = 'abandoned' } = receipt;
    const became = await this.db.transaction(async (tx) => {
      if (!isTerminal(receipt)) {
        inbox.noteWithheld(tx, receipt, receipt.at);
        return 'withheld';
      }
      // What may have been tried under an authorisation is a person's to look at: the revocation parks it.
      const ended = await inbox.end(tx, receipt, code, { untriedOnly: receipt.kind === 'withheld' });
      if (ended === 'unknown') await inbox.insertSettled(tx, receipt, 'dropped');
      if (ended === 'settled') outbox.again(tx, receipt, 'receipt:');
      return ended;
    });
    this.log.warn(`${receipt.kind} by the gateway: ${became}`, {
      messageId: receipt.id,
      party: receipt.source,
      code,
    });
  }

  /** The gateway asks to try a message again that waits here. One that has ended says so again; one that is not here is asked for. */
  private async takeReplay(jws: string): Promise<void> {
    const { directory, party } = this.self;
    const request = await verifyReplay(jws, async (kid, payload) =>
      keyOfEarlier(directory, directory.gateway, kid, new Date((payload as { at: string }).at)),
    );
    if (request.by !== directory.gateway) throw notOurs('a replay that only the gateway may ask for');
    if (request.recipient !== party) throw new ValijaError('recipient-unknown', 'asked of another party');
    const became = await this.db.transaction(async (tx) => {
      const found = await inbox.replay(tx, request);
      if (found === 'settled') outbox.again(tx, request, 'receipt:');
      if (found === 'unknown' && request.source !== refusalSource) await askFor(tx, request, this.self);
      return found;
    });
    if (became === 'begun') this.onReplay();
    this.log.info(`replay: ${became}`, { messageId: request.id, party: request.source });
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

const notOurs = (why: string): ValijaError => new ValijaError('signature-invalid', why);

const isRefusal = ({ receipt, terminal }: SaidReceipt): boolean => terminal && receipt.kind !== 'delivered';

function insertRefusal(tx: Tx, { receipt, jws }: SaidReceipt, correlationid: string): Promise<unknown> {
  return inbox.insert(tx, {
    ...refusalKey(receipt.id),
    type: refusedPattern,
    correlationid,
    lane: 'urgent',
    envelope: jws,
    sealed: null,
    envelope_digest: digestOf(jws),
    previous_source: null,
    previous_id: null,
    supersedes: null,
    misfit: null,
  });
}

const resolveSource =
  (directory: Sender['directory'], at: Date): KeyResolver =>
  async (kid, payload) =>
    keyOfEarlier(directory, String((payload as Partial<Envelope>).source), kid, at);

/** The envelope of a stored message, which was verified when it came in. */
export const storedEnvelope = (jws: string): Envelope => checkEnvelope(peekPayload(jws));
