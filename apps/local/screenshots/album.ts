import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Look, looks, type Visit } from '../browsing/visit.js';

/** A page to take, and the window of whoever sees it. */
export interface Sitting {
  readonly name: string;
  readonly path: string;
  readonly visit: Visit;
}

/** A picture of a page in one state and look. */
interface Picture {
  readonly state: string;
  readonly page: string;
  readonly look: Look;
  /** Relative to the folder of the album. */
  readonly file: string;
}

/** Pictures of every page, by state of the installation, and a page that shows them all beside each other. */
export class Album {
  private readonly pictures: Picture[] = [];

  /** @param dir emptied */
  constructor(
    private readonly dir: string,
    private readonly title: string,
  ) {
    rmSync(dir, { recursive: true, force: true });
  }

  /** Where all are shown. */
  get index(): string {
    return join(this.dir, 'index.html');
  }

  /**
   * Takes a picture of each page in each look.
   * @returns how many
   */
  async take(state: string, sittings: readonly Sitting[]): Promise<number> {
    mkdirSync(join(this.dir, state), { recursive: true });
    for (const sitting of sittings) await this.takePage(state, sitting);
    this.writeIndex();
    return sittings.length * looks.length;
  }

  private async takePage(state: string, { name, path, visit }: Sitting): Promise<void> {
    await visit.goTo(path);
    for (const look of looks) {
      const file = join(state, `${name}-${look.scheme}-${look.width}.png`);
      await visit.look(look);
      await visit.settled();
      await visit.page.screenshot({ path: join(this.dir, file), fullPage: true, animations: 'disabled' });
      this.pictures.push({ state, page: name, look, file });
    }
  }

  private writeIndex(): void {
    const rows = this.pictures.map(
      ({ state, page, look, file }) =>
        `<figure><figcaption>${state} · ${page} · ${look.scheme} · ${look.width}</figcaption><a href="${file}"><img loading="lazy" src="${file}" width="${look.width / 3}" alt="${page}, ${state}"></a></figure>`,
    );
    writeFileSync(
      this.index,
      `<!doctype html><html lang="es-CL"><meta charset="utf-8"><title>${this.title}</title><style>body{font:14px system-ui;display:flex;flex-wrap:wrap;gap:16px;align-items:start}figure{margin:0}</style>${rows.join('\n')}</html>\n`,
    );
  }
}
