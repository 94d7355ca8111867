import type { DirectoryDocument } from '@valija/directory';
import { ValijaError } from '@valija/errors';
import type { GatewayClient } from '@valija/gateway-client';
import { readBounded } from './bounded-body.js';

/** Largest directory in bytes. */
const directoryBytesMax = 32 * 1024 * 1024;

/** Reads what the gateway published after a number. @throws ValijaError `service-unavailable` where it does not answer. */
export async function fetchDirectory(gateway: GatewayClient, after: number): Promise<DirectoryDocument> {
  const response = await gateway.requestOpenly(`/v1/directory?after=${after}`);
  try {
    const body = await readBounded(response, directoryBytesMax);
    if (!response.ok || !body) throw new Error(`HTTP ${response.status}`);
    return JSON.parse(body.toString('utf8')) as DirectoryDocument;
  } catch (cause) {
    throw new ValijaError('service-unavailable', 'no directory came', { cause });
  }
}
