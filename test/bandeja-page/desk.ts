import type { Locator, Page } from 'playwright-core';
import type { Visit } from '../../apps/local/browsing/visit.js';
import { type Answer, Form } from './form.js';

/**
 * A person at the pages of a tray, as the story tells of her: whatever she does counts as an action, filling in a form as one. Looking and
 * waiting is none.
 */
export class Desk {
  /** Since the inbox was opened. */
  private taken: string[] = [];

  constructor(readonly visit: Visit) {}

  get page(): Page {
    return this.visit.page;
  }

  get main(): Locator {
    return this.page.locator('main');
  }

  /** The actions since the inbox was opened. */
  get actions(): readonly string[] {
    return this.taken;
  }

  /** Goes to a page and waits until it is drawn; before, nothing says that it is being asked for. What begins a draft leads to that. */
  async goTo(path: string): Promise<void> {
    await this.visit.goTo(path);
    if (/\/responder\/|^\/nuevo\/./.test(path)) await this.page.waitForURL('**/borradores/*');
    await this.page.locator('h1').first().waitFor();
    await this.visit.settled();
  }

  /** A task begins where all begin. */
  async beginAtInbox(): Promise<void> {
    await this.visit.goTo('/por-hacer');
    this.taken = [];
  }

  /** Presses a button, or goes where a link or an entry of a menu leads. @param name the words that it is called */
  async press(name: string | RegExp): Promise<void> {
    const { page } = this;
    const found = page
      .getByRole('button', { name })
      .or(page.getByRole('link', { name }))
      .or(page.getByRole('menuitem', { name }));
    await this.pressLocator(found, String(name));
  }

  /** As {@link press}, of what is found otherwise. @param what in words */
  async pressLocator(found: Locator, what: string): Promise<void> {
    this.taken.push(what);
    await found.first().click();
    await this.visit.settled();
  }

  /** From a list to a message. */
  async open(id: string): Promise<void> {
    await this.pressLocator(this.main.locator(`a[href="/mensajes/${id}"]`), 'the message');
  }

  /** Reviews what was filled in, sends it, and follows it until it is there. */
  async send(): Promise<void> {
    await this.press('Revisar y enviar');
    await this.reads(/Esto recibirá/);
    await this.press(/^Enviar a /);
    await this.reads(/^La tiene /);
  }

  /** Fills in a form, or a part of it; that of the dialog, where one is open. @param part its heading */
  async fill(answers: Readonly<Record<string, Answer>>, part?: string): Promise<void> {
    this.taken.push(`fill ${Object.keys(answers).join(', ')}`);
    const dialog = this.page.getByRole('dialog');
    const form = new Form((await dialog.count()) > 0 ? dialog : this.main);
    await (part === undefined ? form : form.part(part)).fill(answers);
  }

  /** Waits until a page says so. */
  async reads(text: string | RegExp, timeoutMs = 30_000): Promise<void> {
    await this.page.getByText(text).first().waitFor({ timeout: timeoutMs });
  }
}
