import { ValijaError } from '@valija/errors';
import type { BaseUrl } from './base-url.js';
import { requireBundle } from './bundle.js';
import { entriesMax, pagesMax } from './limits.js';

/** Pages of a search or a history that were read one after another. */
export interface Chain {
  readonly entries: readonly fhir4.BundleEntry[];
  /** How many there were. */
  readonly pages: number;
  /** Why it ends before its last page; undefined where it does not. */
  readonly cut: Cut | undefined;
}

/** The end of a chain that goes on. */
export interface Cut {
  readonly error: ValijaError;
  /** Whether no more than a limit of ours ends it. */
  readonly isLimit: boolean;
  /** The page at which it goes on; undefined where there is none to which we would go. */
  readonly next: URL | undefined;
}

type Type = 'searchset' | 'history';
type Follow = (url: URL) => Promise<unknown>;

/**
 * The entries of a Bundle in pages, from one page on, as far as the limits let it be read. What fails after the first page ends it there.
 *
 * @param first answer with the first page
 * @param follow asks for the page at a URL of the server
 * @param isSpent whether bytes or time of the chain are used up
 * @throws ValijaError `native-contract-broken` where the first page is none
 * @see FHIR R4, RESTful API, «Paging» (3.1.0.5)
 */
export async function readChain(
  base: BaseUrl,
  type: Type,
  first: unknown,
  follow: Follow,
  isSpent: () => boolean,
): Promise<Chain> {
  const entries: fhir4.BundleEntry[] = [];
  const seen = new Set<string>();
  for (let page = requireBundle(first, type), pages = 1; ; pages++) {
    entries.push(...(page.entry ?? []));
    const cutBy = (error: ValijaError, isLimit: boolean, next?: URL): Chain => ({
      entries,
      pages,
      cut: { error, isLimit, next },
    });
    const link = page.link?.find(({ relation }) => relation === 'next')?.url;
    if (link === undefined) return { entries, pages, cut: undefined };
    const next = base.below(String(link));
    if (!next) return cutBy(broken('next page is elsewhere'), false);
    if (seen.has(next.href)) return cutBy(broken('next page was read already'), false);
    seen.add(next.href);
    if (entries.length > entriesMax) return cutBy(tooManyEntries(), true, next);
    if (pages >= pagesMax) return cutBy(broken('more pages than are read'), true, next);
    try {
      page = requireBundle(await follow(next), type);
    } catch (error) {
      if (error instanceof ValijaError) return cutBy(error, isSpent(), next);
      throw error;
    }
  }
}

/**
 * What a chain brought, all of it.
 * @throws ValijaError why it was cut; `native-contract-broken` where it is more than is held
 */
export function requireWhole<T>(brought: readonly T[], { cut }: Pick<Chain, 'cut'>): T[] {
  if (brought.length > entriesMax) throw tooManyEntries();
  if (cut) throw cut.error;
  return [...brought];
}

const broken = (why: string): ValijaError => new ValijaError('native-contract-broken', why);
const tooManyEntries = (): ValijaError => broken('more entries than are read');
