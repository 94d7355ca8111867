import type { Installation } from './installation.js';
import type { System } from './programs.js';
import { faultsOf } from './scenario-faults.js';
import type { Scenario } from './stories/scenario.js';
import { WatchedStage } from './stories/watched-stage.js';
import type { Traffic } from './traffic.js';

/** What became of one story. */
export interface ScenarioResult {
  readonly name: string;
  /** It ended as it must: these messages with these ends, every receipt verified, every system holds what it must, nothing twice. */
  readonly ok: boolean;
  readonly elapsedMs: number;
  readonly messages: readonly Traffic[];
  readonly receipts: number;
  readonly receiptsVerified: number;
  /** Classes of what each system did, in the order in which it did it. */
  readonly holds: Readonly<Partial<Record<System, readonly string[]>>>;
  /** In Spanish, what was not as it must be. */
  readonly faults: readonly string[];
}

/** Plays a story to its end and holds it against what it must bring about. What fails becomes a fault of the result. */
export async function playScenario(
  installation: Installation,
  name: string,
  scenario: Scenario,
): Promise<ScenarioResult> {
  const startedAt = Date.now();
  const stage = await WatchedStage.open(installation);
  try {
    const broken = await play(stage, scenario);
    const messages = await stage.messages();
    const holds = stage.holds();
    const faults = [...broken, ...faultsOf(scenario, { messages, holds, twice: stage.doneTwice() })];
    const sum = (of: 'given' | 'verified'): number => messages.reduce((total, each) => total + each[of], 0);
    return {
      name,
      ok: faults.length === 0,
      elapsedMs: Date.now() - startedAt,
      messages,
      receipts: sum('given'),
      receiptsVerified: sum('verified'),
      holds,
      faults,
    };
  } finally {
    await stage.close();
  }
}

async function play(stage: WatchedStage, scenario: Scenario): Promise<string[]> {
  try {
    await scenario.play(stage);
    await stage.settled(scenario.says.length);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
