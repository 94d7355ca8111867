import { request } from 'node:http';
import type { Page } from 'playwright-core';

/** What a page fetched of one address, in bytes as they travel compressed with gzip. */
export interface Weighed {
  readonly path: string;
  readonly bytes: number;
}

/** Kinds of what makes up a page, apart from the answers that it shows. */
const kinds = new Set(['document', 'script', 'stylesheet', 'font', 'image']);

/**
 * What a page loads while `load` opens it, each file once, as whoever comes with an empty cache and knows gzip gets it.
 *
 * @param load for instance a `goto`, until nothing is asked for any more
 */
export async function weigh(page: Page, load: () => Promise<void>): Promise<readonly Weighed[]> {
  const urls = new Set<string>();
  page.on('request', (asked) => {
    if (kinds.has(asked.resourceType())) urls.add(asked.url());
  });
  await load();
  return Promise.all(
    [...urls].map(async (url) => ({ path: new URL(url).pathname, bytes: await weighOne(url) })),
  );
}

/** Bytes of a body as they come, unopened. */
function weighOne(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      let bytes = 0;
      response.on('data', (part: Buffer) => {
        bytes += part.length;
      });
      response.on('end', () => resolve(bytes));
      response.on('error', reject);
    })
      .on('error', reject)
      .end();
  });
}
