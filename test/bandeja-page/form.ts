import type { Locator } from 'playwright-core';

/** What a person gives a field: text as it is typed, the text of a choice or what it says among other words, or whether it is ticked. */
export type Answer = string | boolean | RegExp;

/** A form as whoever fills it sees it: its fields by their labels. */
export class Form {
  constructor(private readonly within: Locator) {}

  /** A part of it, by its heading. */
  part(heading: string): Form {
    return new Form(this.within.getByRole('group', { name: heading }));
  }

  /** Fills these fields, in this order: an answer may show further ones. */
  async fill(answers: Readonly<Record<string, Answer>>): Promise<void> {
    for (const [label, answer] of Object.entries(answers)) await this.fillOne(label, answer);
  }

  private async fillOne(label: string, answer: Answer): Promise<void> {
    const field = await this.find(label);
    const kind = await field.evaluate(
      (node: { tagName: string; getAttribute(name: string): string | null }) =>
        ['radiogroup', 'group'].includes(node.getAttribute('role') ?? '') || node.tagName === 'FIELDSET'
          ? 'choices'
          : node.getAttribute('aria-haspopup') === 'listbox'
            ? 'list'
            : (node.getAttribute('type') ?? 'text'),
    );
    const page = field.page();
    if (typeof answer === 'boolean') await field.setChecked(answer);
    else if (kind === 'choices') await field.getByRole('radio', named(answer)).first().check();
    else if (kind === 'list') {
      await field.click();
      await page.getByRole('option', named(answer)).first().click();
    } else {
      await field.fill(String(answer));
      // Whatever a field opens to help with it is closed again.
      await field.blur();
    }
  }

  /** By its label, with the mark of what is required or optional or without; else the part of that name, whose choices are its own. */
  private async find(label: string): Promise<Locator> {
    const text = label.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const name = new RegExp(`^${text}(\\s*(·\\s*opcional|\\*))*$`);
    const control = this.within.page().locator('input, textarea, [role=radiogroup]');
    const field = this.within.getByLabel(name).and(control);
    const part = this.within.getByRole('group', { name });
    await field.or(part).first().waitFor();
    return (await field.count()) > 0 ? field.first() : part.first();
  }
}

const named = (answer: string | RegExp) => ({ name: answer, exact: typeof answer === 'string' });
