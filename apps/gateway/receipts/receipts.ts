import { deliverExchange, deliverKey } from '@valija/bus';
import {
  type KeyResolver,
  receiptsMediaType,
  signReceipt,
  verifyReceipt,
  verifyRequest,
} from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import type { Log } from '@valija/runtime';
import { addReceipt, type Database, outbox } from '@valija/store';
import { findMessage, findSilent, type StoredMessage } from '../store/messages.js';
import { findTerminalReceipt } from '../store/receipts.js';
import { recordReceipt } from '../store/record-receipt.js';
import { forwardReceipt } from './forward.js';
import { makeReceipt, type Signatory } from './make-receipt.js';

/** Silent messages looked at in one pass. */
const silentMax = 100;

/** Records what recipients say of messages, and says itself when one stays silent too long. */
export class Receipts {
  constructor(
    private readonly db: Database,
    private readonly options: Signatory,
    private readonly log: Log,
  ) {}

  /**
   * Verifies, records and forwards a recipient's receipt. One that is known already changes nothing.
   * @throws ValijaError `signature-*`, `key-*`, `malformed-message`; `signature-invalid` too where it speaks of a message
   *   that is not its maker's to speak of.
   */
  async take(jws: string): Promise<void> {
    const receipt = await verifyReceipt(jws, this.resolveMaker);
    if (receipt.kind === 'accepted' || receipt.kind === 'expired')
      throw new ValijaError('signature-invalid', 'a receipt that only the gateway may give');
    const { directory } = this.options;
    const isOwn = receipt.source === directory.gateway;
    const sender = isOwn ? undefined : (directory.find(receipt.source)?.endpoint ?? '');
    const recorded = await recordReceipt(this.db, receipt, jws, sender);
    if (!recorded)
      throw new ValijaError('signature-invalid', 'a receipt of a message that is not its maker’s');
    if (recorded.isNew) this.db.wake('outbox');
    this.log.info(receipt.kind, { messageId: receipt.id, party: receipt.by, type: recorded.type });
  }

  /**
   * Answers an endpoint that asks for a message: with the message, or with its own terminal receipt where it had ended it.
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
