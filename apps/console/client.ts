import { readSealedKeys } from '@valija/directory';
import { importKey } from '@valija/envelope';
import { GatewayClient } from '@valija/gateway-client';
import type { ConsoleConfig } from './config.js';

/** Longest request to the gateway, in milliseconds. */
const timeoutMs = 10_000;

/** The console as a client of the gateway: one of the operator's, with a key of its own. @throws KeyFileError */
export async function openGatewayClient(config: ConsoleConfig): Promise<GatewayClient> {
  const jwk = await readSealedKeys(
    config.VALIJA_KEYS_FILE,
    { secretFile: config.VALIJA_KEYS_SECRET_FILE },
    'jwk+json',
  );
  const signer = await importKey(jwk as Parameters<typeof importKey>[0]);
  return new GatewayClient({
    url: config.VALIJA_GATEWAY_URL,
    party: config.VALIJA_OPS_CLIENT_ID,
    signer: () => signer,
    tls: config,
    timeoutMs,
  });
}
