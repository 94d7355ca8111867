import { deliverExchange, deliverKey } from '@valija/bus';
import {
  type Envelope,
  isRecipients,
  type KeyResolver,
  peekPayload,
  receiptsMediaType,
  signReceipt,
  verifyReceipt,
  verifyRequest,
} from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import { hop, isTracing, type Log, noteInTrace } from '@valija/runtime';
import { addReceipt, type Database, outbox, type Tx } from '@valija/store';
import { noteArrival, restoreToCourse, withdrawFromCourse } from '../course/course.js';
import type { Obligations } from '../obligations/obligations.js';
import { findEnvelope, findMessage, findSilent, type StoredMessage } from '../store/messages.js';
import { findTerminalReceipt } from '../store/receipts.js';
import { type RecordedReceipt, recordReceipts, type SaidReceipt } from '../store/record-receipt.js';
import { forwardReceipt } from './forward.js';
import { makeReceipt, type Signatory } from './make-receipt.js';

/** Silent messages looked at in one pass. */
const silentMax = 100;

/** Records what recipients say of messages, and says itself when one stays silent too long. */
export class Receipts {
  constructor(
    private readonly db: Database,
    private readonly options: Signatory & { readonly obligations: Obligations },
    private readonly log: Log,
  ) {}

  /**
   * Verifies, records and forwards recipients' receipts that came together. One that is known already changes nothing, and one that cannot be
   * believed keeps none of the others back.
   * @throws ValijaError `signature-*`, `key-*`, `malformed-message`; `signature-invalid` too where one speaks of a message
   *   that is not its maker's to speak of. Of several faults the first.
   */
  take(signed: readonly string[]): Promise<void> {
    return hop('take-receipts', {}, () => this.takeAll(signed));
  }

  private async takeAll(signed: readonly string[]): Promise<void> {
    const verified = await Promise.allSettled(signed.map((jws) => this.verify(jws)));
    const said = verified.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    const recorded = await this.record(said);
    await this.noteInTraces(said);
    const faults: unknown[] = verified.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
    for (const [index, { receipt }] of said.entries()) {
      const found = recorded[index];
      if (found) this.log.info(receipt.kind, { messageId: receipt.id, party: receipt.by, type: found.type });
      else
        faults.push(new ValijaError('signature-invalid', 'a receipt of a message that is not its maker’s'));
    }
    if (faults.length > 0) throw faults[0];
  }

  /** Receipts come in bundles: each is noted in the trace of its message. */
  private async noteInTraces(said: readonly SaidReceipt[]): Promise<void> {
    if (!isTracing()) return;
    for (const { receipt } of said) {
      const envelope = await findEnvelope(this.db, receipt);
      noteInTrace('take-receipts', envelope && (peekPayload(envelope) as Partial<Envelope>).traceparent, {
        'valija.receipt.kind': receipt.kind,
        'valija.receipt.by': receipt.by,
        'valija.message.id': receipt.id,
      });
    }
  }

  private async verify(jws: string): Promise<SaidReceipt> {
    const receipt = await verifyReceipt(jws, this.resolveMaker);
    if (!isRecipients(receipt.kind))
      throw new ValijaError('signature-invalid', 'a receipt that only the gateway may give');
    const { directory } = this.options;
    const isOwn = receipt.source === directory.gateway;
    return {
      receipt,
      jws,
      senderEndpoint: isOwn ? undefined : (directory.find(receipt.source)?.endpoint ?? ''),
    };
  }

  /** Records receipts together with what follows from them. */
  private async record(said: readonly SaidReceipt[]): Promise<(RecordedReceipt | undefined)[]> {
    if (said.length === 0) return [];
    return this.db.transaction(async (tx) => {
      const recorded = await recordReceipts(tx, said);
      for (const [index, each] of said.entries()) {
        const found = recorded[index];
        if (found?.isNew) await this.follow(tx, each, found);
      }
      return recorded;
    });
  }

  /** What follows for obligations and for the course of a derivación from what a recipient says. */
  private async follow(
    tx: Tx,
    { receipt, senderEndpoint }: SaidReceipt,
    { wasEnded, isMoved, misfit, ...message }: RecordedReceipt,
  ): Promise<void> {
    const { obligations, now } = this.options;
    const known = { ...message, source: receipt.source, id: receipt.id, recipient: receipt.by };
    tx.wake('outbox');
    // Said of a message that the gateway had ended: its recipient may not know that yet.
    if (wasEnded && receipt.kind === 'received') outbox.again(tx, receipt, 'told:');
    // The course before the terms, as at the door: who waits for whom has one direction.
    if (receipt.kind === 'refused') {
      if (!isMoved) return;
      await withdrawFromCourse(tx, known, now());
      await obligations.undo(tx, receipt);
    } else if (senderEndpoint === undefined) await obligations.takeReceipt(tx, receipt);
    else if (wasEnded && receipt.kind === 'delivered') {
      if (!isMoved || misfit !== null) return;
      await restoreToCourse(tx, known, now());
      await obligations.redo(tx, receipt);
    } else if (!wasEnded) noteArrival(tx, known, now());
  }

  /**
   * Answers an endpoint that asks for a message: with the message, unless that is withheld, or with the receipt that ended it.
   * @throws ValijaError as `take`.
   */
  async answer(jws: string): Promise<void> {
    const asked = await verifyRequest(jws, this.resolveMaker);
    const message = await findMessage(this.db, asked);
    if (message?.recipient !== asked.by)
      throw new ValijaError('signature-invalid', 'asks for a message of another party');
    const terminal = await findTerminalReceipt(this.db, asked);
    await this.db.transaction(async (tx) => {
      if (!terminal) return outbox.again(tx, message, 'delivery');
      outbox.add(tx, {
        source: message.source,
        id: message.id,
        part: 'answer',
        exchange: deliverExchange,
        routingKey: deliverKey(this.options.directory.find(asked.by)?.endpoint ?? '', message.lane),
        mediaType: receiptsMediaType,
        body: Buffer.from(JSON.stringify({ receipts: [terminal] })),
      });
      outbox.again(tx, message, 'answer');
    });
  }

  /** Signs `expired` for each message whose time passed in silence. It ends nothing: delivery goes on. */
  async expireSilent(): Promise<number> {
    const silent = await findSilent(this.db, silentMax);
    for (const message of silent) await this.expire(message);
    return silent.length;
  }

  private async expire(message: StoredMessage): Promise<void> {
    const receipt = makeReceipt(message, message.envelope_digest, { kind: 'expired' }, this.options);
    const jws = await signReceipt(receipt, this.options.keyring.signer);
    await this.db.transaction(async (tx) => {
      if (await addReceipt(tx, receipt, jws))
        forwardReceipt(tx, this.options.directory, { ...message, receipt, jws });
    });
    this.log.warn('expired in silence', {
      messageId: message.id,
      party: message.recipient,
      type: message.type,
    });
  }

  private readonly resolveMaker: KeyResolver = async (kid, payload) =>
    this.options.directory.signingKey((payload as { by: string }).by, kid, this.options.now());
}
