import { unescape as decodeLoosely } from 'node:querystring';
import { ValijaError } from '@valija/errors';
import type { BaseUrl } from './base-url.js';
import { readMatches } from './bundle.js';
import { readPages } from './pages.js';
import type { Wire } from './wire.js';

/** What is searched for: in the body of a request, never in its URL, which servers and what stands before them write down. */
export type SearchParams = Readonly<Record<string, string>>;

/** The resources of a type that match, of all pages. @see FHIR R4, RESTful API, «search» (3.1.0.11) */
export async function search<R extends fhir4.Resource>(
  wire: Wire,
  base: BaseUrl,
  type: string,
  params: SearchParams,
): Promise<R[]> {
  // A server that does not know a parameter would pass over it, and find everybody.
  const headers = { prefer: 'handling=strict' };
  const { client } = wire;
  const first = await client.search({
    resourceType: type,
    searchParams: { ...params },
    options: { postSearch: true, headers },
  });
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
  return readMatches<R>(await readPages(base, 'searchset', first, follow), type);
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
      value.split(/[|,]/).some((part) => part.length >= tellingCharsMin && text.includes(part.toLowerCase())),
  );
}
