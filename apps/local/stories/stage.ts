import { doneTwice, type Effect, readEffects } from '../effects.js';
import type { Installation } from '../installation.js';
import type { Tray } from '../officials/tray.js';
import { partnersOf, type System, systems, type TrayName } from '../programs.js';
import { GatewayView, type Traffic } from '../traffic.js';
import { patienceMs, until } from '../until.js';

/** An installation while one story is played on it: what its systems say, and what came of it since the story began. */
export class Stage {
  private constructor(
    readonly installation: Installation,
    private readonly view: GatewayView,
    private readonly before: {
      readonly messages: ReadonlySet<string>;
      readonly effects: ReadonlyMap<System, number>;
    },
  ) {}

  static async open(installation: Installation): Promise<Stage> {
    const view = await GatewayView.open(installation);
    const ids = (await view.messages()).map(({ messageId }) => messageId);
    const effects = systems.map(
      (system) => [system, readEffects(installation.effectsFiles[system]).length] as const,
    );
    return new Stage(installation, view, { messages: new Set(ids), effects: new Map(effects) });
  }

  close(): Promise<void> {
    return this.view.close();
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
    const all = readEffects(this.installation.effectsFiles[system]);
    return all.slice(this.before.effects.get(system) ?? 0);
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

  /** The messages that the gateway took since the story began. */
  messages(): Promise<Traffic[]> {
    return this.view.messages(this.before.messages);
  }

  /** Waits until each message since the story began has a terminal receipt, and no fewer than `count` were taken. */
  settled(count: number): Promise<Traffic[]> {
    return until(async () => {
      const messages = await this.messages();
      const whole = messages.length >= count && messages.every(isWhole);
      return whole ? messages : undefined;
    }, 'el último recibo');
  }

  /** Systems that did something more than once since the story began. */
  doneTwice(): string[] {
    return systems.flatMap((system) => doneTwice(this.effects(system)).map((clase) => `${system}: ${clase}`));
  }

  private controlUrl(system: System, path: string): string {
    return `${this.installation.url(partnersOf(system).simulator)}/_sim/${path}`;
  }
}

/** Ended, with every receipt: what the gateway refuses at its door gets that one alone. */
const isWhole = ({ end, given }: Traffic): boolean =>
  end !== undefined && (given >= 3 || (end === 'refused' && given === 1));
