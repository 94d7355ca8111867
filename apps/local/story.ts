import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Keyring, readDirectory } from '@valija/directory';
import { GatewayClient } from '@valija/gateway-client';
import { readConfig, tlsVariables } from '@valija/runtime';
import { type CaseName, cases } from './cases.js';
import { checkoutDir } from './checkout.js';
import type { Installation } from './installation.js';
import { decideAtTray } from './officials/decide-at-tray.js';
import { type ReceiptedMessage, type Step, stepOf, verifyReceipts } from './receipts.js';
import { patienceMs, until } from './until.js';

/** What became of one derivación. */
export interface Story {
  /** Whether every message of it has all three receipts, and each receipt verified. */
  readonly ok: boolean;
  readonly folio: string;
  /** Class of the novedad that SAF was told as the decision. */
  readonly decision: string;
  readonly elapsedMs: number;
  readonly steps: readonly Step[];
  /** How many receipts were given, and how many of them verified against the directory. */
  readonly receipts: number;
  readonly receiptsVerified: number;
}

interface Told {
  readonly idMensaje: string;
  readonly clase: string;
}

/** Institutions of Anexo 2 whose officials decide in a tray. */
const trays = ['pav', 'caj'] as const;
const fiscalia = 'urn:valija:cl:minpublico:uravit-13';

/**
 * Plays one fictitious derivación from the simulated SAF to its end and gathers every receipt of every message of it.
 * @throws Error where SAF's adapter does not take it, where it could not be delivered, or where no decision comes in time
 */
export async function playStory(installation: Installation, fixture: CaseName): Promise<Story> {
  const startedAt = Date.now();
  const { folio, idMensaje } = await emit(installation, fixture);
  const { directoryFile, pinsFile, endpoints } = installation.provisioned;
  const directory = await readDirectory(directoryFile, pinsFile);
  const recipient = directory.findByProgramme(cases[fixture].programa);
  const tray = trays.find((endpoint) => endpoint === recipient?.endpoint);
  if (tray && recipient) await decideAtTray(installation.tray(tray), idMensaje, recipient);
  const told = await awaitDecision(installation, folio);
  const decision = told.find(({ clase }) => clase !== 'ACUSE')?.clase ?? '';
  if (decision === 'NO_ENTREGADA') throw new Error('la derivación no se pudo entregar');
  const { keysFile = '', secretFile = '' } = endpoints.fiscalia ?? {};
  const keyring = await Keyring.read(keysFile, secretFile, {
    directory,
    party: fiscalia,
    now: () => new Date(),
  });
  const gateway = new GatewayClient({
    url: installation.url('gateway'),
    party: fiscalia,
    signer: () => keyring.signer,
    tls: readConfig(tlsVariables, installation.endpointEnvironment('fiscalia')),
    timeoutMs: patienceMs,
  });
  const steps: Step[] = [];
  let receipts = 0;
  let receiptsVerified = 0;
  for (const id of [idMensaje, ...told.map((each) => each.idMensaje)]) {
    const message = await awaitDelivered(gateway, id);
    const verified = await verifyReceipts(message, directory);
    receipts += message.receipts.length;
    receiptsVerified += verified.length;
    steps.push(stepOf(message, verified, directory));
  }
  await gateway.close();
  const ok =
    receipts > 0 && receipts === receiptsVerified && steps.every(({ receipts: given }) => given.length === 3);
  return { ok, folio, decision, elapsedMs: Date.now() - startedAt, steps, receipts, receiptsVerified };
}

async function emit(
  installation: Installation,
  fixture: CaseName,
): Promise<{ folio: string; idMensaje: string }> {
  const document = JSON.parse(
    readFileSync(join(checkoutDir, 'test', 'fixtures', `${fixture}.json`), 'utf8'),
  ) as object;
  const response = await fetch(`${installation.url('sim-saf')}/_sim/derivaciones`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ document }),
    signal: AbortSignal.timeout(patienceMs),
  });
  const sent = (await response.json()) as { folio: string; idMensaje?: string; problem?: { title?: string } };
  if (!sent.idMensaje)
    throw new Error(`SAF simulado: la derivación no se aceptó (${sent.problem?.title ?? response.status})`);
  return { folio: sent.folio, idMensaje: sent.idMensaje };
}

async function awaitDecision(installation: Installation, folio: string): Promise<Told[]> {
  return until(async () => {
    const response = await fetch(`${installation.url('sim-saf')}/_sim/estado?folio=${folio}`);
    const { folios } = (await response.json()) as { folios: Record<string, Told[]> };
    const told = folios[folio] ?? [];
    return told.some(({ clase }) => clase !== 'ACUSE') ? told : undefined;
  }, 'la decisión');
}

async function awaitDelivered(gateway: GatewayClient, id: string): Promise<ReceiptedMessage> {
  return until(async () => {
    const response = await gateway.request(`/v1/messages/${id}`, { scope: 'messages:read' });
    if (!response.ok) throw new Error(`la compuerta respondió ${response.status} por el mensaje ${id}`);
    const message = (await response.json()) as ReceiptedMessage;
    return message.receipts.length >= 3 ? message : undefined;
  }, 'el último recibo');
}
