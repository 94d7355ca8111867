import { setTimeout as sleep } from 'node:timers/promises';
import type { SafDerivacion } from '@valija/contracts';
import { freshNumber } from './saf-fixtures.js';

/** A run of many derivaciones at a steady pace. */
export interface LoteOrder {
  readonly fixtures: readonly string[];
  /** 1 to 20,000. */
  readonly count: number;
  /** Above 0, up to 1,000. */
  readonly perSecond: number;
}

/** Most derivaciones of a run that are on their way to the adapter at once. */
const inFlightMax = 100;

/**
 * Reads the order of a run.
 * @returns `undefined` if it is none, is out of bounds or names a fixture that does not exist
 */
export function readLote(body: unknown, isFixture: (name: string) => boolean): LoteOrder | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const { fixtures, count, perSecond } = body as { fixtures?: unknown; count?: unknown; perSecond?: unknown };
  if (!Array.isArray(fixtures) || fixtures.length === 0 || fixtures.length > 100) return undefined;
  if (!fixtures.every((name) => typeof name === 'string' && isFixture(name))) return undefined;
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 1 || count > 20_000) return undefined;
  if (typeof perSecond !== 'number' || !(perSecond > 0) || perSecond > 1_000) return undefined;
  return { fixtures, count, perSecond };
}

/** Sends the derivaciones of a run, each with a folio and a victim of its own, at the pace asked for or as fast as they are taken. */
export async function runLote(
  { fixtures, count, perSecond }: LoteOrder,
  load: (name: string) => SafDerivacion,
  send: (document: SafDerivacion) => Promise<unknown>,
  signal: AbortSignal,
): Promise<void> {
  const startedAt = performance.now();
  const inFlight = new Set<Promise<unknown>>();
  for (let at = 0; at < count && !signal.aborted; at += 1) {
    const waitMs = startedAt + (at * 1000) / perSecond - performance.now();
    if (waitMs > 0) await sleep(waitMs, undefined, { signal }).catch(() => undefined);
    if (inFlight.size >= inFlightMax) await Promise.race(inFlight);
    if (signal.aborted) break;
    const name = fixtures[at % fixtures.length];
    if (name === undefined) break;
    const sending = send(withFreshNumbers(load(name)));
    inFlight.add(sending);
    void sending.finally(() => inFlight.delete(sending));
  }
  await Promise.allSettled(inFlight);
}

/** The same document under a folio and a victim that no other has. */
export function withFreshNumbers<Document extends { readonly folio: string; readonly idVictima: string }>(
  document: Document,
): Document {
  const number = freshNumber();
  return { ...document, folio: `${document.folio.slice(0, 3)}-2026-${number}`, idVictima: `V-${number}` };
}
