import { type Endpoint, newSubject } from '@valija/adapter-kit';
import { Keyring, readKeyring } from '@valija/directory';
import {
  envelopeDigest,
  importKey,
  messageMediaType,
  signEnvelope,
  type UsableKey,
  type WireMessage,
} from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import { GatewayClient } from '@valija/gateway-client';
import { Loop } from '@valija/runtime';
import { addSent } from '@valija/store';
import { draftOf } from './draft.js';
import { describe, kidsOf, report } from './party-process.js';

const everyMs = 100;
const timeoutMs = 10_000;

/**
 * Sends what no honest endpoint would: messages that are signed with the first key of the party, also when that has ended. Those that the
 * gateway takes are the party's own like all others, and are kept as sent; of those that it does not take nothing is left.
 */
export class OldKeyProbe {
  private isOn = false;
  private readonly loop: Loop;

  private constructor(
    private readonly endpoint: Endpoint,
    private readonly old: UsableKey,
    private readonly keyring: Keyring,
    private readonly gateway: GatewayClient,
  ) {
    this.loop = new Loop(() => this.pass(), {
      idleMsMin: everyMs,
      idleMsMax: everyMs,
      onError: (error) => report({ kind: 'fault', what: `probe: ${describe(error)}` }),
    });
  }

  static async open(endpoint: Endpoint): Promise<OldKeyProbe> {
    const { config, directory } = endpoint;
    const [first = {}] = (await readKeyring(config.VALIJA_KEYS_FILE, config.VALIJA_KEYS_SECRET_FILE)).sign;
    const owner = { directory, party: config.VALIJA_PARTY, now: () => new Date() };
    const keyring = await Keyring.read(config.VALIJA_KEYS_FILE, config.VALIJA_KEYS_SECRET_FILE, owner);
    const gateway = new GatewayClient({
      url: config.VALIJA_GATEWAY_URL,
      party: config.VALIJA_PARTY,
      // Its token is under the key of the day: only the message itself is signed with the other one.
      signer: () => keyring.signer,
      tls: config,
      timeoutMs,
    });
    return new OldKeyProbe(endpoint, await importKey(first), keyring, gateway);
  }

  set(isOn: boolean): void {
    this.isOn = isOn;
    if (isOn) this.loop.start();
  }

  private async pass(): Promise<number> {
    if (!this.isOn) return 0;
    await this.keyring.refresh();
    const dueAt = Date.now();
    const { envelope, wire } = await this.endpoint.seal(draftOf(newSubject()));
    const jws = await signEnvelope(envelope, this.old);
    const { db } = this.endpoint;
    // Before it leaves: its receipts may be here before the answer is.
    await db.transaction(async (tx) => addSent(tx, { ...envelope, envelope_digest: envelopeDigest(jws) }));
    const code = await this.offer({ ...wire, envelope: jws });
    if (code === undefined) {
      const [signKid, sealKid] = kidsOf({ envelope: jws, sealed: wire.sealed });
      report({
        kind: 'sent',
        id: envelope.id,
        thread: envelope.correlationid,
        dueAt,
        at: dueAt,
        signKid,
        sealKid,
      });
      return 0;
    }
    await db.query('DELETE FROM sent WHERE source = $1 AND id = $2', [envelope.source, envelope.id]);
    report({ kind: 'probe-refused', at: Date.now(), code });
    return 0;
  }

  /** Offers the same until the gateway answers it. @returns why it was not taken; undefined where it was */
  private async offer(wire: WireMessage): Promise<string | undefined> {
    for (;;) {
      try {
        const response = await this.gateway.request('/v1/messages', {
          scope: 'messages:send:autorizacion.otorgada',
          method: 'POST',
          headers: { 'content-type': messageMediaType },
          body: JSON.stringify(wire),
        });
        const { code } = (await response.json()) as { code?: string };
        if (response.ok) return undefined;
        if (response.status < 500 && response.status !== 429) return code ?? String(response.status);
      } catch (error) {
        if (!(error instanceof ValijaError) || error.handling !== 'retry') throw error;
      }
    }
  }
}
