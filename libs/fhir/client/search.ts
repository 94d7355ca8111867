import { unescape as decodeLoosely } from 'node:querystring';
import { ValijaError } from '@valija/errors';
import type { BaseUrl } from './base-url.js';
import { readMatches } from './bundle.js';
import { type Chain, readChain } from './pages.js';
import type { Wire } from './wire.js';

/**
 * What is searched for: in the body of a request, never in its URL, which servers and what stands before them write down. A list is the
 * same parameter several times, all of which must hold.
 */
export type SearchParams = Readonly<Record<string, string | readonly string[]>>;

/** What a search found, as far as the limits let it be read. */
export interface SearchPart<R> extends Omit<Chain, 'entries'> {
  readonly found: readonly R[];
}

/**
 * The resources of a type that match, from a page on.
 *
 * @param from `next` of the part before; default the first page
 * @throws ValijaError `native-contract-broken` for a page that is none, or that may not be asked for
 * @see FHIR R4, RESTful API, «search» (3.1.0.11)
 */
export async function searchPart<R extends fhir4.Resource>(
  wire: Wire,
  base: BaseUrl,
  type: string,
  params: SearchParams,
  from?: URL,
): Promise<SearchPart<R>> {
  // A server that does not know a parameter would pass over it, and find everybody.
  const headers = { prefer: 'handling=strict' };
  const { client } = wire;
  const follow = async (url: URL): Promise<unknown> => {
    if (!repeats(url, params)) return client.request(url.href, { options: { headers } });
    const path = base.pathOf(url.href);
    if (path !== type && path !== `${type}/_search`)
      throw new ValijaError('native-contract-broken', 'next page repeats what was searched for in its path');
    return client.request(`${type}/_search`, {
      method: 'POST',
      body: url.search.slice(1),
      options: { headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' } },
    });
  };
  const searchParams = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? value : [...value]]),
  );
  const first = from
    ? await follow(from)
    : await client.search({ resourceType: type, searchParams, options: { postSearch: true, headers } });
  const { entries, ...chain } = await readChain(base, 'searchset', first, follow, () => wire.isSpent);
  return { ...chain, found: readMatches<R>(entries, type) };
}

/** Parameters that say how to answer, not what to look for. @see FHIR R4, Search, «Modifying search results» (3.1.1.5) */
const resultParams = new Set([
  '_count',
  '_elements',
  '_format',
  '_include',
  '_lastUpdated',
  '_revinclude',
  '_sort',
  '_summary',
  '_total',
]);
/** A shorter value, for instance a status, tells of nobody. */
const tellingCharsMin = 6;

/** Whether a link of the server carries what was searched for: by its name, or a value or a part of one wherever it stands. */
function repeats(url: URL, params: SearchParams): boolean {
  const criteria = Object.entries(params).filter(([name]) => !resultParams.has(name));
  // Unlike decodeURIComponent, it does not fail at what is not well encoded.
  const text = decodeLoosely(url.href.replaceAll('+', ' ')).toLowerCase();
  return criteria.some(
    ([name, value]) =>
      url.searchParams.has(name) ||
      [value]
        .flat()
        .flatMap((one) => one.split(/[|,]/))
        .some((part) => part.length >= tellingCharsMin && text.includes(part.toLowerCase())),
  );
}
