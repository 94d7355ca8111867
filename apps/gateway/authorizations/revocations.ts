import { type Envelope, isRevocation, peekPayload, type Receipt, signReceipt } from '@valija/envelope';
import { type ErrorCode, ValijaError } from '@valija/errors';
import type { Log } from '@valija/runtime';
import { addReceipt, type Database, type Tx } from '@valija/store';
import { endMessage } from '../lifecycle/end-message.js';
import type { Obligations } from '../obligations/obligations.js';
import { forwardReceipt } from '../receipts/forward.js';
import { makeReceipt } from '../receipts/make-receipt.js';
import { type Speaker, say } from '../say.js';
import { raiseAlert } from '../store/alerts.js';
import {
  addRevocation,
  findReached,
  isRevoked,
  listSilent,
  listUntold,
  lockHolder,
} from '../store/authorizations.js';
import { endUnder } from '../store/withheld.js';

/** What the gateway, itself the recipient, says of a revocation: it has it, and has acted on it. */
const said = ['accepted', 'received', 'delivered'] as const;

/**
 * Ends authorisations. A revocation is sent to the gateway, which alone knows everybody who was sent something under it, and needs no
 * content for that: the envelope names the authorisation. What is sealed in it is neither opened nor kept.
 */
export class Revocations {
  constructor(
    private readonly speaker: Speaker & { readonly obligations: Obligations },
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
   * Acts on a revocation that was just stored: records it, withholds what is on its way under it, and tells every party that has not been
   * told yet, each in a message of the gateway's own. All of it, with the receipts that end the revocation, is part of the caller's transaction.
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
    await this.endOnItsWay(tx, authorization);
    await this.tellReached(tx, envelope, authorization);
    const receipts: string[] = [];
    for (const kind of said) receipts.push(await this.giveReceipt(tx, envelope, digest, kind));
    return { receipts };
  }

  /**
   * Tells those of revocations who published no key to seal to when they were said, and publish one again.
   * @returns how many revocations there was somebody to tell of
   */
  async tellReturned(db: Database): Promise<number> {
    const { directory } = this.speaker;
    const now = this.speaker.now();
    const untold = (await listUntold(db, directory.gateway)).filter(({ party }) =>
      directory.takesSealed(party, now),
    );
    const revocations = new Map(untold.map(({ reference, envelope }) => [reference, envelope]));
    for (const [reference, envelope] of revocations)
      await db.transaction(async (tx) => {
        // Whoever else tells of it at this moment is waited for.
        await lockHolder(tx, reference);
        await this.tellReached(tx, peekPayload(envelope) as Envelope, reference);
      });
    return revocations.size;
  }

  /**
   * Alerts, once for each notice, of parties that have not taken a revocation in for so long: somebody has to call them.
   * @returns how many there are anew
   */
  async alertOfSilence(db: Database, silentMs: number): Promise<number> {
    const code = 'revocation-unacknowledged';
    const silent = await listSilent(db, { gateway: this.speaker.directory.gateway, code, silentMs });
    for (const { id, party } of silent)
      if (await raiseAlert(db, code, id))
        this.log.error('a party is silent about a revocation', { messageId: id, party, code });
    return silent.length;
  }

  /** What no recipient has yet is withheld for good: nobody gets it any more, and its sender knows that nothing was done. */
  private async endOnItsWay(tx: Tx, authorization: string): Promise<void> {
    const said = { kind: 'withheld', code: 'authorization-revoked' } as const;
    const ended = await endUnder(tx, authorization, this.speaker.directory.gateway);
    for (const message of ended) await endMessage(tx, message, said, this.speaker);
  }

  /** A party that cannot be told now, since it publishes no key, keeps nobody from being told. */
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
        const told = await say(
          tx,
          { ...notice, lane: 'urgent', purpose, legalbasis, authorization, traceparent },
          this.speaker,
        );
        await this.speaker.obligations.take(tx, told, this.speaker.now());
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
