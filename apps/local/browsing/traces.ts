import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** A place in which a word was found that should stand on the page and nowhere else. */
type Trace = string;

/** What the browser keeps of one origin, as one text. */
const keptByBrowser = `(async () => {
  const databases = await indexedDB.databases();
  const caches_ = await caches.keys();
  const workers = await navigator.serviceWorker.getRegistrations();
  return JSON.stringify({
    local: { ...localStorage },
    session: { ...sessionStorage },
    history: history.state,
    cookies: document.cookie,
    databases: databases.map(({ name }) => name),
    caches: caches_,
    workers: workers.length,
  });
})()`;

/** Longest answer that is looked through, in bytes. */
const bodyBytesMax = 2_000_000;

/** Watches what a window leaves behind outside of what it shows: addresses, titles, what may be kept of answers, storage. */
export class Traces {
  /** Every address that was asked for or shown, with the referrer that was told. */
  private readonly addresses = new Set<string>();
  private readonly titles = new Set<string>();
  /** Answers that a browser may keep. */
  private readonly keepable: { readonly path: string; readonly body: Promise<string> }[] = [];

  constructor(private readonly page: Page) {
    page.on('request', (asked) => {
      this.addresses.add(asked.url());
      this.addresses.add(asked.headers().referer ?? '');
    });
    page.on('framenavigated', (frame) => this.addresses.add(frame.url()));
    page.on('response', (response) => {
      if (/no-store/.test(response.headers()['cache-control'] ?? '')) return;
      const body = response.body().then(
        (bytes) => bytes.subarray(0, bodyBytesMax).toString('utf8'),
        () => '',
      );
      this.keepable.push({ path: new URL(response.url()).pathname, body });
    });
  }

  /** Takes note of what the window is called now. */
  async note(): Promise<void> {
    this.titles.add(await this.page.title());
    this.addresses.add(this.page.url());
  }

  /**
   * Where any of the words was left so far.
   * @param words as they stand in contents of messages; each long enough to be no accident
   */
  async find(words: readonly string[]): Promise<Trace[]> {
    await this.note();
    const kept = String(await this.page.evaluate(keptByBrowser));
    const answers = await Promise.all(
      this.keepable.map(
        async ({ path, body }) => [`an answer that may be kept: ${path}`, await body] as const,
      ),
    );
    const places = [
      ...[...this.addresses].map((address) => ['an address', decoded(address)] as const),
      ...[...this.titles].map((title) => ['a title', title] as const),
      ['storage', kept] as const,
      ...answers,
    ];
    return places.flatMap(([place, text]) => (holds(text, words) ? [place] : []));
  }
}

/** Files below a browser's own folder in which any of the words stands, in UTF-8 or in UTF-16 as its databases write. */
export function findInProfile(folder: string, words: readonly string[]): string[] {
  const patterns = words.flatMap((word) => [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')]);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file);
      return patterns.some((pattern) => bytes.includes(pattern));
    });
}

const holds = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.toLowerCase().includes(word.toLowerCase()));

function decoded(address: string): string {
  try {
    return decodeURIComponent(address.replaceAll('+', ' '));
  } catch {
    return address;
  }
}
