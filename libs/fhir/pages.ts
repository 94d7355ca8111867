import { ValijaError } from '@valija/errors';
import type { BaseUrl } from './base-url.js';
import { requireBundle } from './bundle.js';
import { entriesMax, pagesMax } from './limits.js';

type Entries = fhir4.BundleEntry[];

/**
 * All entries of a Bundle in pages: the first one's and those of every `next` after it.
 *
 * @param first answer with the first page
 * @param follow asks for the page at a URL of the server
 * @throws ValijaError `native-contract-broken` where `next` leads elsewhere, back to a page that was read, or on without end
 * @see FHIR R4, RESTful API, «Paging» (3.1.0.5)
 */
export async function readPages(
  base: BaseUrl,
  type: 'searchset' | 'history',
  first: unknown,
  follow: (url: URL) => Promise<unknown>,
): Promise<Entries> {
  const entries: Entries = [];
  const seen = new Set<string>();
  for (let page = requireBundle(first, type); ; ) {
    entries.push(...(page.entry ?? []));
    if (entries.length > entriesMax) throw broken('more entries than are read');
    const link = page.link?.find(({ relation }) => relation === 'next')?.url;
    if (link === undefined) return entries;
    const next = base.below(String(link));
    if (!next) throw broken('next page is elsewhere');
    if (seen.has(next.href)) throw broken('next page was read already');
    seen.add(next.href);
    if (seen.size >= pagesMax) throw broken('more pages than are read');
    page = requireBundle(await follow(next), type);
  }
}

const broken = (why: string): ValijaError => new ValijaError('native-contract-broken', why);
