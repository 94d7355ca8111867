import type { Page } from 'playwright-core';

/** Most times that a person presses Tab before something is found. */
const tabsMax = 80;

/** A person who has no mouse: whatever is done is done by keys, where the focus is. */
export class Hands {
  constructor(private readonly page: Page) {}

  /** Presses keys one after the other, as `Enter` or `g`. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /**
   * Goes on with Tab until the focus is where a reader of screens says so.
   * @param what role and name, for instance `/button "Enviar/`
   * @throws Error, with what was passed, where nothing of the kind can be reached
   */
  async reach(what: RegExp): Promise<void> {
    const passed: string[] = [];
    for (let times = 0; times < tabsMax; times += 1) {
      const here = await this.focused();
      if (what.test(here)) return;
      passed.push(here);
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`no ${what} is reached by Tab; what is: ${[...new Set(passed)].join(' | ')}`);
  }

  /** What a reader of screens says of what has the focus; nothing where the page itself has it. */
  async focused(): Promise<string> {
    const focus = this.page.locator(':focus');
    if ((await focus.count()) === 0) return '';
    return (await focus.first().ariaSnapshot()).replaceAll(/\s+/g, ' ');
  }
}
