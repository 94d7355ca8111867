import type { Look } from '../../apps/local/browsing/visit.js';
import { castWith, type ProcessName, type System } from '../../apps/local/programs.js';
import { Stage } from '../../apps/local/stories/stage.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { Windows } from '../support/windows.js';
import { Desk } from './desk.js';

/** The process of a tray that has its page. */
type TrayProcess = Extract<ProcessName, `bandeja-${string}`>;

/** Who the persons of the demonstration are at each tray: in its unit of everyday work, in another one, or with no role. */
type Role = 'tramitacion' | 'jefatura' | 'lectura' | 'otra' | 'sin-rol';

/** What is waited for in earnest comes within seconds here. */
const hurried = {
  // What a killed process had in work is taken up again when its lease ends.
  VALIJA_LEASE_MS: '4000',
  VALIJA_DELIVER_AGAIN_MS: '1000',
  VALIJA_DELIVER_AGAIN_MS_MAX: '2000',
};

/** A whole running system whose trays have their pages, and a browser in which officials sign in. */
export class TrayPageStage {
  private constructor(
    readonly test: TestInstallation,
    private readonly windows: Windows,
  ) {}

  /**
   * @param trays with their pages
   * @param of the existing systems that take part beside them
   */
  static async open(trays: readonly TrayProcess[], of: readonly System[] = []): Promise<TrayPageStage> {
    const windows = await Windows.open();
    try {
      const cast = castWith(of, [...trays, 'identity']);
      return new TrayPageStage(await startInstallation({ cast, settings: hurried }), windows);
    } catch (error) {
      await windows.close();
      throw error;
    }
  }

  get installation() {
    return this.test.installation;
  }

  /** Steers the simulated agencies, and the trays by their API, from now on. */
  agencies(): Stage {
    return new Stage(this.installation);
  }

  /** A person signs in at a tray, in a window of her own. */
  async sitDown(tray: TrayProcess, role: Role = 'tramitacion', look?: Look): Promise<Desk> {
    const person = `${tray.slice('bandeja-'.length)}-${role}`;
    return new Desk(await this.windows.visit(this.installation.url(tray), person, look));
  }

  /** The browser is killed; whoever sits down after it does so in another one. */
  crashBrowser(): Promise<void> {
    return this.windows.crash();
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
