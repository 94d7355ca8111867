import { doneTwice, type Effect, endOfEffects, readEffects } from '../effects.js';
import type { Installation } from '../installation.js';
import type { Tray } from '../officials/tray.js';
import { partnersOf, type System, systems, type TrayName } from '../programs.js';
import { patienceMs, until } from '../until.js';

/** An installation while one story is played on it: what its systems are told and do, from the moment when the story began. */
export class Stage {
  private readonly ends: ReadonlyMap<System, number>;

  /** The story begins. */
  constructor(readonly installation: Installation) {
    this.ends = new Map(
      systems.map((system) => [system, endOfEffects(installation.effectsFiles[system])] as const),
    );
  }

  /**
   * Steers a simulated system, below its `/_sim/`.
   * @returns the JSON of its answer
   * @throws Error, in Spanish, where it does not do it
   */
  async order<Answer>(system: System, path: string, body: object): Promise<Answer> {
    const response = await fetch(this.controlUrl(system, path), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(patienceMs),
    });
    const answer = (await response.json()) as Answer;
    if (!response.ok) throw new Error(`${system} simulado respondió ${response.status} a «${path}»`);
    return answer;
  }

  /** The tray of an institution. */
  tray(endpoint: TrayName): Tray {
    return this.installation.tray(endpoint);
  }

  /** Ends every fault of a simulated system. */
  async heal(system: System): Promise<void> {
    const response = await fetch(this.controlUrl(system, 'fallas'), { method: 'DELETE' });
    await response.body?.cancel();
  }

  /** What a system did since the story began. */
  effects(system: System): Effect[] {
    return readEffects(this.installation.effectsFiles[system], this.ends.get(system));
  }

  /** Classes of what each system did since the story began; those that did nothing are absent. */
  holds(): Readonly<Partial<Record<System, readonly string[]>>> {
    const all = systems.map((system) => [system, this.effects(system).map(({ clase }) => clase)] as const);
    return Object.fromEntries(all.filter(([, classes]) => classes.length > 0));
  }

  /** Waits until a system has done something that `is` what the story waits for. */
  done(system: System, what: string, is: (effect: Effect) => boolean): Promise<Effect> {
    return until(async () => this.effects(system).find(is), what);
  }

  /** Systems that did something more than once since the story began. */
  doneTwice(): string[] {
    return systems.flatMap((system) => doneTwice(this.effects(system)).map((clase) => `${system}: ${clase}`));
  }

  private controlUrl(system: System, path: string): string {
    return `${this.installation.url(partnersOf(system).simulator)}/_sim/${path}`;
  }
}
