import type { Look, Person, Visit } from '../../apps/local/browsing/visit.js';
import { castWith, consoleCast, type System, togetherOf } from '../../apps/local/programs.js';
import { Stage } from '../../apps/local/stories/stage.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { Windows } from '../support/windows.js';

/** What is waited for in earnest comes within seconds here. */
const hurried = {
  VALIJA_AGE_URGENT_MS: '3000',
  VALIJA_AGE_NORMAL_MS: '3000',
  // An endpoint that has nothing to say reports every half a minute.
  VALIJA_ENDPOINT_SILENCE_MS: '45000',
  VALIJA_ALERTS_MS: '500',
  VALIJA_CONCILIATION_MS: '1000',
  VALIJA_DELIVER_AGAIN_MS: '1000',
  VALIJA_DELIVER_AGAIN_MS_MAX: '2000',
};

/** A whole running system with its console, and a browser in which persons sign in. */
export class ConsoleStage {
  private constructor(
    readonly test: TestInstallation,
    private readonly windows: Windows,
  ) {}

  /**
   * @param of the agencies that take part
   * @param options of the installation beside that
   */
  static async open(
    of: readonly System[],
    options: Parameters<typeof startInstallation>[0] = {},
  ): Promise<ConsoleStage> {
    const windows = await Windows.open();
    const cast = togetherOf([castWith(of), consoleCast]);
    try {
      const settings = { ...hurried, ...options.settings };
      return new ConsoleStage(await startInstallation({ ...options, cast, settings }), windows);
    } catch (error) {
      await windows.close();
      throw error;
    }
  }

  get installation() {
    return this.test.installation;
  }

  /** Steers the simulated agencies from now on. */
  agencies(): Stage {
    return new Stage(this.installation);
  }

  /** A person signs in, in a window of her own. */
  visit(person: Person, look?: Look): Promise<Visit> {
    return this.windows.visit(this.installation.url('console'), person, look);
  }

  /** Pictures of what every window shows. @param file without its end */
  picture(file: string): Promise<void> {
    return this.windows.picture(file);
  }

  /** What went wrong in the browsers so far. */
  complaints(): string[] {
    return this.windows.complaints();
  }

  async close(): Promise<void> {
    await this.windows.close();
    await this.test.close();
  }
}
