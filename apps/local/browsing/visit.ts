import type { Browser, BrowserContext, Page } from 'playwright-core';

/** How a page is looked at. */
export interface Look {
  readonly scheme: 'light' | 'dark';
  /** Width of the window in CSS pixels. */
  readonly width: number;
}

/** A screen of an office and a phone, light and dark. */
export const looks: readonly Look[] = (['light', 'dark'] as const).flatMap((scheme) =>
  [1280, 390].map((width) => ({ scheme, width })),
);

/** Persons of the operator at the demonstration's identity provider; nobody of them exists. */
export type Person =
  | 'consulta-ficticia'
  | 'operacion-ficticia'
  | 'administracion-ficticia'
  | 'administracion-ficticia-2'
  | 'auditoria-ficticia';

/** Longest wait for a page to show its data, in milliseconds. */
const patienceMs = 20_000;
/** How long nothing is asked for, until a page is taken to be there, in milliseconds. */
const quietMs = 150;
const heights: Readonly<Record<number, number>> = { 390: 844 };

/** A person's browser at the console or at a tray, and what went wrong in it. */
export class Visit {
  /** What the browser complained about: errors of scripts, what the content security policy stopped. */
  readonly complaints: string[] = [];

  /** Questions of the pages that the server did not understand, with their status: a fault of the page. */
  readonly misasked: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly baseUrl: string,
  ) {
    // Answers with a status of 4xx or 5xx are told on the page; here they would only be told again.
    page.on('console', (message) => {
      const isStatus = message.text().startsWith('Failed to load resource');
      if (message.type() === 'error' && !isStatus) this.complaints.push(message.text());
    });
    page.on('response', (response) => {
      if ([400, 403, 405, 415, 422].includes(response.status()))
        this.misasked.push(`${response.status()} ${new URL(response.url()).pathname}`);
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
  }

  /** Opens a window of its own, without anybody's cookies. @param baseUrl of the pages, without a path */
  static async open(browser: Browser, baseUrl: string, look: Look = { scheme: 'light', width: 1280 }) {
    const context = await browser.newContext({
      viewport: { width: look.width, height: heights[look.width] ?? 800 },
      colorScheme: look.scheme,
      locale: 'es-CL',
      timezoneId: 'America/Santiago',
      reducedMotion: 'reduce',
      hasTouch: look.width < 600,
    });
    return Visit.within(context, baseUrl);
  }

  /** Opens a window with the cookies of a context, and whatever else it keeps. @param baseUrl of the pages, without a path */
  static async within(context: BrowserContext, baseUrl: string): Promise<Visit> {
    context.setDefaultTimeout(patienceMs);
    return new Visit(await context.newPage(), context, baseUrl);
  }

  /** The same person in another look: a window with the same cookies. */
  async look({ scheme, width }: Look): Promise<void> {
    await this.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await this.page.setViewportSize({ width, height: heights[width] ?? 800 });
  }

  /**
   * Signs in as one of the fictitious persons of the demonstration, and ends where the pages begin.
   * @param person as the identity provider of demonstrations names it
   */
  async signIn(person: string): Promise<void> {
    await this.page.goto(`${this.baseUrl}/entrar`);
    await this.page.locator(`button[value="${person}"]`).click();
    await this.page.waitForURL(`${this.baseUrl}/**`);
    await this.settled();
  }

  /** Goes to a page by its path, and waits until it shows its data. */
  async goTo(path: string): Promise<void> {
    await this.page.goto(`${this.baseUrl}${path}`);
    await this.settled();
  }

  /** Waits until nothing on the page is being asked for any more. */
  async settled(): Promise<void> {
    const busy = this.page.locator('[aria-busy="true"]');
    await this.page.locator('main').first().waitFor();
    // What was answered may ask for more: it counts once nothing is asked for a while.
    do {
      await busy.first().waitFor({ state: 'detached' });
      await this.page.waitForTimeout(quietMs);
    } while ((await busy.count()) > 0);
    await this.page.evaluate('document.fonts.ready.then(() => undefined)');
  }

  /** Asks the pages' own server for JSON, as they would. @param path for instance `/api/ops/now` */
  async ask<Answer>(path: string): Promise<Answer> {
    const response = await this.context.request.get(`${this.baseUrl}${path}`);
    if (!response.ok()) throw new Error(`${path} answered ${response.status()}`);
    return (await response.json()) as Answer;
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
