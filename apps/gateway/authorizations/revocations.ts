import { type Envelope, isRevocation, peekPayload, type Receipt, signReceipt } from '@valija/envelope';
import { type ErrorCode, ValijaError } from '@valija/errors';
import type { Log } from '@valija/runtime';
import { addReceipt, type Database, type Tx } from '@valija/store';
import { forwardReceipt } from '../receipts/forward.js';
import { makeReceipt } from '../receipts/make-receipt.js';
import { type Speaker, say } from '../say.js';
import { addRevocation, findReached, isRevoked, listUntold, lockHolder } from '../store/authorizations.js';

/** What the gateway, itself the recipient, says of a revocation: it has it, and has acted on it. */
const said = ['accepted', 'received', 'delivered'] as const;

/**
 * Ends authorisations. A revocation is sent to the gateway, which alone knows everybody who was sent something under it, and needs no
 * content for that: the envelope names the authorisation. What is sealed in it is neither opened nor kept.
 */
export class Revocations {
  constructor(
    private readonly speaker: Speaker,
    private readonly log: Log,
  ) {}

  /** Whether a message is the gateway's to act on. */
  isMine(envelope: Envelope): boolean {
    return isRevocation(envelope.type) && envelope.recipient === this.speaker.directory.gateway;
  }

  /** The reason why a message may not be sent under the authorisation that it names, if there is one. Holds until the transaction ends. */
  async judge(tx: Tx, { authorization }: Envelope): Promise<ErrorCode | undefined> {
    if (authorization === undefined) return undefined;
    return (await isRevoked(tx, authorization)) ? 'authorization-revoked' : undefined;
  }

  /**
   * Acts on a revocation that was just stored: records it and tells every party that has not been told yet, each in a message of the
   * gateway's own. All of it, with the receipts that end the revocation, is part of the caller's transaction.
   * @returns the signed receipts, or why it is refused: it names nothing, or what another party holds, which looks the same
   */
  async take(
    tx: Tx,
    envelope: Envelope,
    digest: string,
  ): Promise<{ readonly receipts: readonly string[] } | { readonly code: ErrorCode }> {
    const { authorization, source } = envelope;
    if (authorization === undefined || (await lockHolder(tx, authorization)) !== source)
      return { code: 'authorization-unknown' };
    addRevocation(tx, authorization, envelope, this.speaker.now());
    await this.tellReached(tx, envelope, authorization);
    const receipts: string[] = [];
    for (const kind of said) receipts.push(await this.giveReceipt(tx, envelope, digest, kind));
    return { receipts };
  }

  /**
   * Tells those of revocations who had left the directory when they were said, and are in it again.
   * @returns how many revocations there was somebody to tell of
   */
  async tellReturned(db: Database): Promise<number> {
    const { directory } = this.speaker;
    const untold = (await listUntold(db, directory.gateway)).filter(({ party }) => directory.find(party));
    const revocations = new Map(untold.map(({ reference, envelope }) => [reference, envelope]));
    for (const [reference, envelope] of revocations)
      await db.transaction(async (tx) => {
        // Whoever else tells of it at this moment is waited for.
        await lockHolder(tx, reference);
        await this.tellReached(tx, peekPayload(envelope) as Envelope, reference);
      });
    return revocations.size;
  }

  /** A party that cannot be told now, since it left the directory, keeps nobody from being told. */
  private async tellReached(tx: Tx, revocation: Envelope, authorization: string): Promise<void> {
    const { dataschema, subject, id, purpose, legalbasis, source, traceparent } = revocation;
    const { gateway } = this.speaker.directory;
    for (const { party, correlationid, notice_id } of await findReached(tx, authorization, {
      gateway,
      holder: source,
    })) {
      if (notice_id) continue;
      const notice = { dataschema, recipient: party, subject, correlationid, causationid: id, content: {} };
      try {
        await say(
          tx,
          { ...notice, lane: 'urgent', purpose, legalbasis, authorization, traceparent },
          this.speaker,
        );
      } catch (error) {
        if (!(error instanceof ValijaError)) throw error;
        this.log.error('not told of a revocation', { messageId: id, party, code: error.code });
      }
    }
  }

  private async giveReceipt(
    tx: Tx,
    envelope: Envelope,
    digest: string,
    kind: (typeof said)[number],
  ): Promise<string> {
    const previous = kind === 'accepted' ? { previous: null } : {};
    const receipt: Receipt = makeReceipt(envelope, digest, { kind, ...previous }, this.speaker);
    const jws = await signReceipt(receipt, this.speaker.keyring.signer);
    await addReceipt(tx, receipt, jws);
    forwardReceipt(tx, this.speaker.directory, { ...envelope, receipt, jws });
    return jws;
  }
}
