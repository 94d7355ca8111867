import { type Envelope, peekPayload } from '@valija/envelope';
import { playScenario, type ScenarioResult } from '../../apps/local/play-scenario.js';
import { togetherOf } from '../../apps/local/programs.js';
import { type ScenarioName, scenarios } from '../../apps/local/stories/index.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';

/** A story of the local start, played once on an installation of its own. */
export interface Played {
  readonly stage: TestInstallation;
  readonly result: ScenarioResult;
  /** The envelopes that the gateway took, in the order in which it did. */
  readonly envelopes: readonly Envelope[];
}

/** Starts whoever a story needs and plays it. */
export async function playOnce(name: ScenarioName): Promise<Played> {
  const stage = await startInstallation({ cast: scenarios[name].cast });
  const result = await playScenario(stage.installation, name, scenarios[name]);
  const rows = await stage.rows<{ envelope: string }>(
    'gateway',
    'SELECT envelope FROM message ORDER BY taken_at, id',
  );
  return { stage, result, envelopes: rows.map(({ envelope }) => peekPayload(envelope) as Envelope) };
}

/** Starts whoever some stories need, plays one after the other, and says in what each ended otherwise than it must. */
export async function playAll(names: readonly ScenarioName[]): Promise<{
  readonly stage: TestInstallation;
  readonly faults: Readonly<Record<string, readonly string[]>>;
}> {
  const stage = await startInstallation({ cast: togetherOf(names.map((name) => scenarios[name].cast)) });
  const faults: Record<string, readonly string[]> = {};
  for (const name of names)
    faults[name] = (await playScenario(stage.installation, name, scenarios[name])).faults;
  return { stage, faults };
}

/** The envelopes of a type, by its name without prefix. */
export const ofType = ({ envelopes }: Played, name: string): readonly Envelope[] =>
  envelopes.filter(({ type }) => type === `cl.valija.${name}`);

/** The one envelope of a type. @throws Error where there is none or more than one */
export function theOne(played: Played, name: string): Envelope {
  const [envelope, ...more] = ofType(played, name);
  if (!envelope || more.length > 0) throw new Error(`${1 + more.length} messages ${name} instead of one`);
  return envelope;
}

/** Messages of an endpoint's inbox by their state; own refusals that come back stand there too. */
export async function inboxOf(
  { stage }: Played,
  endpoint: string,
): Promise<Readonly<Record<string, number>>> {
  const rows = await stage.rows<{ state: string; count: string }>(
    endpoint,
    'SELECT state, count(*) FROM inbox GROUP BY state',
  );
  return Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)]));
}
