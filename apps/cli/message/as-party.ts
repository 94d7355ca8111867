import { Keyring } from '@valija/directory';
import { GatewayClient, type GatewayRequest } from '@valija/gateway-client';
import type { Context } from '../context.js';
import { readAnswer, tlsOf, unreachable } from '../gateway.js';
import type { ConnectionArgs, KeyringArgs } from '../options.js';
import { required } from '../required.js';
import { type Session, withSession } from '../session.js';

/** Longest request, in milliseconds. */
const timeoutMs = 30_000;

export interface AsPartyArgs extends ConnectionArgs, KeyringArgs {}

/** A party at the gateway, with its own keys and a token of its own. */
export interface AsParty extends Session {
  readonly party: string;
  readonly keyring: Keyring;
  /** @throws CliError in the words of the gateway's answer, or where there is none */
  request<T>(path: string, request: GatewayRequest): Promise<T>;
}

/** Does something at the gateway as a party. @throws CliError, KeyFileError */
export const withParty = <T>(
  context: Context,
  args: AsPartyArgs,
  work: (party: AsParty) => Promise<T>,
): Promise<T> =>
  withSession(context, args, async (session) => {
    const party = required(args.parte, 'parte', 'VALIJA_PARTY');
    const keyring = await Keyring.read(
      required(args.llaves, 'llaves', 'VALIJA_KEYS_FILE'),
      required(args.secreto, 'secreto', 'VALIJA_KEYS_SECRET_FILE'),
      { directory: session.directory, party, now: context.now },
    );
    const { url } = session.gateway;
    const client = new GatewayClient({
      url,
      party,
      signer: () => keyring.signer,
      tls: tlsOf(args),
      timeoutMs,
    });
    try {
      return await work({
        ...session,
        party,
        keyring,
        async request<Answer>(path: string, request: GatewayRequest): Promise<Answer> {
          const response = await client.request(path, request).catch((error: unknown) => {
            throw unreachable(url, error);
          });
          return readAnswer<Answer>(response, url);
        },
      });
    } finally {
      await client.close();
    }
  });
