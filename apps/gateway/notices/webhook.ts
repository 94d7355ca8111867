import { readFileSync } from 'node:fs';
import type { Keyring } from '@valija/directory';
import { signCompact } from '@valija/envelope';
import type { Agent } from 'undici';
import type { Digest } from './digest.js';
import type { SendOutcome } from './outcome.js';

export interface WebhookOptions {
  readonly keyring: Pick<Keyring, 'signer'>;
  /** URN of the gateway: who says it. */
  readonly gateway: string;
  readonly now: () => Date;
  /** PEM of the authorities that may vouch for the servers; the platform's where absent. */
  readonly caFile?: string | undefined;
  /** Longest try, in milliseconds. */
  readonly tryMsMax: number;
}

/** A call of one webhook. */
export interface OneCall {
  /** The same at each try: whoever gets it twice can tell. */
  readonly id: string;
  readonly url: string;
  /** URN of the party that is told: a body that was meant for another is worth nothing. */
  readonly party: string;
  readonly digest: Digest;
}

/** Media type of the body. @see RFC 7515 §9.2.1 */
const joseMediaType = 'application/jose';

/**
 * Calls webhooks with a compact JWS of the gateway's: whoever has the gateway's published keys knows that it said so, to whom and when, and
 * the server's address need not be a secret. Redirections are not followed: nothing of ours goes where it was not sent.
 */
export class Webhooks {
  private agent: Promise<Agent> | undefined;

  constructor(private readonly options: WebhookOptions) {}

  async send({ id, url, party, digest }: OneCall): Promise<SendOutcome> {
    const { keyring, gateway, now, tryMsMax } = this.options;
    const said = { iss: gateway, aud: party, jti: id, iat: Math.floor(now().getTime() / 1_000), ...digest };
    const body = await signCompact('valija-notice+jws', said, keyring.signer);
    try {
      const { request } = await import('undici');
      const answer = await request(url, {
        method: 'POST',
        dispatcher: await this.connect(),
        headers: { 'content-type': joseMediaType, 'user-agent': 'valija' },
        body,
        signal: AbortSignal.timeout(tryMsMax),
      });
      // What it says beside its status is nobody's business here.
      answer.body.on('error', () => undefined).destroy();
      const { statusCode: status } = answer;
      return status >= 200 && status < 300 ? { kind: 'sent' } : { kind: 'again', failure: `HTTP ${status}` };
    } catch (error) {
      return { kind: 'again', failure: failureOf(error) };
    }
  }

  async close(): Promise<void> {
    await (await this.agent)?.close();
  }

  private connect(): Promise<Agent> {
    const { caFile } = this.options;
    this.agent ??= import('undici').then(
      ({ Agent }) =>
        new Agent({
          connections: 2,
          keepAliveTimeout: 1_000,
          maxResponseSize: 64 * 1_024,
          connect: { minVersion: 'TLSv1.2', ...(caFile ? { ca: readFileSync(caFile, 'utf8') } : {}) },
        }),
    );
    return this.agent;
  }
}

/** The code of a failed connection, or the name of an error that has none. */
function failureOf(error: unknown): string {
  const { code, name = 'Error' } = (error ?? {}) as { code?: unknown; name?: string };
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : name;
}
