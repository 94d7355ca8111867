import type { KeyringOwner } from '@valija/directory';
import {
  asReceipts,
  asWireMessage,
  checkEnvelope,
  envelopeDigest,
  type MessageRequest,
  peekPayload,
  type Receipt,
  signEnvelope,
  signReceipt,
  signRequest,
  type UsableKey,
} from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import { type Database, type OutboxRow, outbox } from '@valija/store';

/** What an endpoint says with a signature that may age before anybody took it in. */
interface Signed {
  readonly body: object;
  /** Of a message: what its receipts will bind. */
  readonly envelopeDigest?: string;
}

/**
 * Signs anew what leaves an endpoint's outbox under a key of its own that is not in force any more: the gateway would refuse it.
 *
 * A message keeps every character of its envelope's payload, and its seal: it is the same message. Whether the gateway holds it already, under
 * the old signature, need not be known: it answers then with the receipts of that one, and the sender believes a receipt of either.
 * A receipt or a request is said again, at the moment of its new signature.
 */
export class SignAnew {
  constructor(
    private readonly db: Database,
    private readonly self: KeyringOwner & { readonly keyring: { readonly signer: UsableKey } },
    private readonly onError: (error: unknown) => void,
  ) {}

  /** Claimed rows as they may be published now; those that could not be signed are left out. */
  async renew(rows: readonly OutboxRow[]): Promise<readonly OutboxRow[]> {
    const isAged = this.judge();
    if (!rows.some(isAged)) return rows;
    const renewed: OutboxRow[] = [];
    for (const row of rows)
      try {
        const ready = isAged(row) ? await this.sign(row) : row;
        if (ready) renewed.push(ready);
      } catch (error) {
        this.onError(error);
      }
    return renewed;
  }

  private judge(): (row: OutboxRow) => boolean {
    const { directory, party, now } = this.self;
    try {
      const inForce = directory.keysInForce(party, 'sign', now()).map(({ kid }) => kid);
      return ({ kid }) => kid !== null && !inForce.includes(kid);
    } catch (error) {
      // Without a fresh copy nothing is known of our keys: whoever takes it in judges.
      if (error instanceof ValijaError && error.handling === 'retry') return () => false;
      throw error;
    }
  }

  private async sign(row: OutboxRow): Promise<OutboxRow | undefined> {
    const { signer } = this.self.keyring;
    const { body, envelopeDigest } = await this.say(row, signer);
    const bytes = Buffer.from(JSON.stringify(body));
    const isHeld = await outbox.renew(this.db, row, { body: bytes, kid: signer.kid, envelopeDigest });
    return isHeld ? { ...row, body: bytes, kid: signer.kid } : undefined;
  }

  private async say({ part, body }: OutboxRow, signer: UsableKey): Promise<Signed> {
    const said: unknown = JSON.parse(body.toString('utf8'));
    const at = this.self.now().toISOString();
    if (part === 'message') {
      const wire = asWireMessage(said);
      const envelope = await signEnvelope(checkEnvelope(peekPayload(wire.envelope)), signer);
      return { body: { ...wire, envelope }, envelopeDigest: envelopeDigest(envelope) };
    }
    if (part === 'request') {
      const { requests } = said as { requests: readonly string[] };
      const asked = requests.map((jws) => ({ ...(peekPayload(jws) as MessageRequest), at }));
      return { body: { requests: await Promise.all(asked.map((each) => signRequest(each, signer))) } };
    }
    const given = asReceipts(said).map((jws) => ({ ...(peekPayload(jws) as Receipt), at }));
    return { body: { receipts: await Promise.all(given.map((each) => signReceipt(each, signer))) } };
  }
}
