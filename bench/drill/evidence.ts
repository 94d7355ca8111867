import { readFileSync } from 'node:fs';
import {
  Directory,
  type DirectoryDocument,
  emptyChain,
  extendCopy,
  keyOfEarlier,
  Pins,
} from '@valija/directory';
import { peekPayload, type Receipt, verifyReceipt } from '@valija/envelope';
import { MutualTls } from '@valija/gateway-client';
import { readConfig, tlsVariables } from '@valija/runtime';
import type { Installation } from '../../apps/local/installation.js';
import type { Evidence, Said } from './books.js';
import type { Ledger } from './ledger.js';
import type { Party } from './party.js';

/** Gathers what is known of a run when nothing moves any more; each receipt is verified against the directory as it is published now. */
export async function gatherEvidence(
  installation: Installation,
  ledger: Ledger,
  { from, to }: { readonly from: Party; readonly to: Party },
): Promise<Evidence> {
  const directory = await readPublished(installation);
  const digests = await ledger.digests();
  const receipts = new Map<string, Said[]>();
  for (const { id, jws } of await ledger.receipts()) {
    const { kind, code } = peekPayload(jws) as Receipt;
    const verified = await isTrue(jws, directory, id, digests.get(id) ?? []);
    const said = receipts.get(id) ?? [];
    said.push({ kind, ...(code === undefined ? {} : { code }), verified });
    receipts.set(id, said);
  }
  return {
    sent: from.of('sent'),
    applied: to.of('applied').map(({ id }) => id),
    told: from.of('told').map(({ id }) => id),
    receipts,
    states: await ledger.states(),
  };
}

/** Whether whoever it says signed it, and of these very bytes. */
async function isTrue(
  jws: string,
  directory: Directory,
  id: string,
  digests: readonly string[],
): Promise<boolean> {
  try {
    const receipt = await verifyReceipt(jws, async (kid, payload) => {
      const { by, at } = payload as Receipt;
      return keyOfEarlier(directory, by, kid, new Date(at));
    });
    return receipt.id === id && digests.includes(receipt.envelopedigest);
  } catch {
    return false;
  }
}

/** The gateway's directory, verified against the pinned keys. */
async function readPublished(installation: Installation): Promise<Directory> {
  const tls = new MutualTls(readConfig(tlsVariables, installation.endpointEnvironment('gateway')));
  try {
    const pins = await Pins.build(JSON.parse(readFileSync(installation.provisioned.pinsFile, 'utf8')));
    const response = await tls.fetch(`${installation.url('gateway')}/v1/directory`, {
      signal: AbortSignal.timeout(30_000),
    });
    const document = (await response.json()) as DirectoryDocument;
    return new Directory(await extendCopy(emptyChain(pins), document, pins, Date.now()));
  } finally {
    await tls.close();
  }
}
