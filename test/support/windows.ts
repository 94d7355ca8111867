import { join } from 'node:path';
import { describe, it } from '@jest/globals';
import { type Browser, type BrowserServer, chromium } from 'playwright-core';
import { findBrowser, noBrowser, startBrowser } from '../../apps/local/browsing/browser.js';
import { type Look, Visit } from '../../apps/local/browsing/visit.js';
import { checkoutDir } from '../../apps/local/checkout.js';

const program = findBrowser();
if (!program) console.warn(noBrowser);

/** Passed over, and said so, on a machine that has no browser and can have none. */
export const describeWithBrowser = program ? describe : describe.skip;

/** The windows in which the persons of a story work, each with cookies of its own, and what went wrong in them. */
export class Windows {
  private readonly visits: Visit[] = [];

  private constructor(
    private server: BrowserServer,
    private browser: Browser,
  ) {}

  static async open(): Promise<Windows> {
    const server = await startServer();
    return new Windows(server, await chromium.connect(server.wsEndpoint()));
  }

  /** The browser is killed, with all that it had in memory, and another one started, that knows nobody. */
  async crash(): Promise<void> {
    await this.server.kill();
    this.server = await startServer();
    this.browser = await chromium.connect(this.server.wsEndpoint());
  }

  /** A person signs in, in a new window. @param baseUrl of the pages, without a path */
  async visit(baseUrl: string, person: string, look?: Look): Promise<Visit> {
    const visit = await Visit.open(this.browser, baseUrl, look);
    this.visits.push(visit);
    await visit.signIn(person);
    return visit;
  }

  /** Pictures of what every window shows. @param file without its end */
  async picture(file: string): Promise<void> {
    for (const [at, { page }] of this.visits.entries())
      if (!page.isClosed()) await page.screenshot({ path: `${file}-${at}.png`, fullPage: true });
  }

  /** What went wrong so far: scripts that failed, what the content security policy stopped, questions that nobody understood. */
  complaints(): string[] {
    return this.visits.flatMap(({ complaints, misasked }) => [...complaints, ...misasked]);
  }

  close(): Promise<void> {
    return this.server.close();
  }
}

function startServer(): Promise<BrowserServer> {
  if (!program) throw new Error(noBrowser);
  return startBrowser(program);
}

/** What a story is told with: what its windows show can be kept as pictures. */
interface Pictured {
  picture(file: string): Promise<void>;
}

/**
 * A chapter of a story. Where it fails, what every window showed is left as pictures in `var/test-pictures`.
 *
 * @param stage looked up when the chapter is told: it is opened before
 */
export function tell(
  name: string,
  stage: () => Pictured,
  chapter: () => Promise<void>,
  timeoutMs: number,
): void {
  it(
    name,
    async () => {
      try {
        await chapter();
      } catch (error) {
        const file = join(checkoutDir, 'var', 'test-pictures', name.slice(0, 60));
        // What failed is told, not that there is no picture of it.
        await stage()
          ?.picture(file)
          .catch(() => undefined);
        throw error;
      }
    },
    timeoutMs,
  );
}
