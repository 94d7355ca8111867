import { type CaseName, cases, type Decision } from './cases.js';
import type { Story } from './story.js';

/** What became of one case. */
export interface CaseResult {
  readonly name: CaseName;
  readonly programa: string;
  /** As expected, and every receipt of it verified. */
  readonly ok: boolean;
  readonly expected: Decision;
  /** Class of the novedad that SAF was told as the decision; absent where none came. */
  readonly decision?: string;
  /** Endpoint that received it; absent where it could not be played to its end. */
  readonly recipient?: string;
  readonly messages: number;
  readonly receipts: number;
  readonly receiptsVerified: number;
  readonly elapsedMs: number;
  /** Why it did not come to its end. */
  readonly fault?: string;
}

/** All of them together. */
export interface CasesResult {
  /** Every case as expected, and every receipt verified. */
  readonly ok: boolean;
  readonly elapsedMs: number;
  readonly messages: number;
  readonly receipts: number;
  readonly receiptsVerified: number;
  readonly cases: readonly CaseResult[];
}

/** What is read of a story. */
type Played = Pick<Story, 'ok' | 'decision' | 'elapsedMs' | 'receipts' | 'receiptsVerified'> & {
  readonly steps: readonly Pick<Story['steps'][number], 'to'>[];
};

/**
 * Plays cases one after the other. One that fails does not keep the next from being played.
 * @param play plays one of them to its end
 * @param onResult called after each
 * @param signal ends the playing: what fails because all is being stopped is no result
 * @throws the reason of `signal`
 */
export async function playCases(
  names: readonly CaseName[],
  play: (name: CaseName) => Promise<Played>,
  onResult: (result: CaseResult) => void = () => undefined,
  signal?: AbortSignal,
): Promise<CasesResult> {
  const startedAt = Date.now();
  const played: CaseResult[] = [];
  for (const name of names) {
    const result = await playCase(name, play);
    signal?.throwIfAborted();
    played.push(result);
    onResult(result);
  }
  const sum = (of: 'messages' | 'receipts' | 'receiptsVerified'): number =>
    played.reduce((total, result) => total + result[of], 0);
  return {
    ok: played.every(({ ok }) => ok),
    elapsedMs: Date.now() - startedAt,
    messages: sum('messages'),
    receipts: sum('receipts'),
    receiptsVerified: sum('receiptsVerified'),
    cases: played,
  };
}

async function playCase(name: CaseName, play: (name: CaseName) => Promise<Played>): Promise<CaseResult> {
  const startedAt = Date.now();
  const { programa, decision: expected } = cases[name];
  try {
    const { ok, decision, steps, receipts, receiptsVerified, elapsedMs } = await play(name);
    return {
      name,
      programa,
      ok: ok && decision === expected,
      expected,
      decision,
      recipient: steps[0]?.to ?? '',
      messages: steps.length,
      receipts,
      receiptsVerified,
      elapsedMs,
    };
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    const none = { messages: 0, receipts: 0, receiptsVerified: 0 };
    return { name, programa, ok: false, expected, ...none, elapsedMs: Date.now() - startedAt, fault };
  }
}
