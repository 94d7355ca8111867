import { ValijaError } from '@valija/errors';
import type { FhirResource } from 'fhir-kit-client';
import { AccessTokens } from '../smart/access-tokens.js';
import type { ClientKey } from '../smart/client-key.js';
import { discoverTokenUrl } from '../smart/smart-configuration.js';
import { BaseUrl, readEndpoint } from './base-url.js';
import { readVersions, requireResource, requireTransactionResponse } from './bundle.js';
import { chainBytesMax, chainMsMax } from './limits.js';
import { readChain, requireWhole } from './pages.js';
import { type ResourceAddress, readAddress, requireId, requireType } from './resource-address.js';
import { type SearchParams, type SearchPart, searchPart } from './search.js';
import { NotDone } from './status.js';
import { Wire, type WireOptions } from './wire.js';

export interface FhirServerConfig {
  /** Base URL, https or local. */
  readonly baseUrl: string;
  /** Token endpoint, https or local; default what the server's `.well-known/smart-configuration` names, of its own origin only. */
  readonly tokenUrl?: string;
  readonly clientId: string;
  /** For example `system/Task.rs`; a token for less is not used. */
  readonly scopes: readonly string[];
  readonly key: ClientKey;
  /** Longest time of one request with everything that belongs to it, such as a new token, in milliseconds. */
  readonly timeoutMs: number;
  readonly fetch?: typeof fetch;
  /** Milliseconds since the epoch; default the clock. */
  readonly now?: () => number;
}

/**
 * One FHIR R4 server, called as a client of SMART Backend Services.
 *
 * No business outcome is read from a status: only whether it was done. Every method throws ValijaError: `native-unavailable` (no whole
 * answer in time, 408, 425, 429, 5xx, 401, 403, no token: tried again, after Retry-After where one came), `native-refused` (any other
 * status: parked), `native-contract-broken` (an answer, or what is to be written, is not what the contract says: parked), and
 * `native-scope-missing` (the token grants less than was asked: tried again). No error says where it went, with which token, or what came.
 *
 * A 401 is answered once with a new token. Redirects and links that lead away from the base URL are never followed.
 */
export class FhirServer {
  private readonly base: BaseUrl;
  private readonly wire: WireOptions;

  /** @throws Error in words for whoever configures it, where an address is neither https nor local */
  constructor(config: FhirServerConfig) {
    const { clientId, scopes, key, timeoutMs, fetch = globalThis.fetch, now = Date.now } = config;
    const base = new BaseUrl(config.baseUrl);
    const configured =
      config.tokenUrl === undefined ? undefined : readEndpoint(config.tokenUrl, 'La dirección de tokens');
    let found: URL | undefined;
    const tokenUrl = async (): Promise<URL> => {
      found ??= configured ?? (await discoverTokenUrl(base, key.alg, { fetch, timeoutMs }));
      return found;
    };
    const tokens = new AccessTokens(tokenUrl, { clientId, scopes, key, timeoutMs, fetch, now });
    this.base = base;
    this.wire = { base, tokens, fetch, timeoutMs };
  }

  /**
   * Posts a transaction. Its answer has as many entries, in the same order, all of them done.
   *
   * @throws ValijaError also `native-changed` where an entry with `ifMatch`, and none with `ifNoneExist`, met a 409 or a 412
   */
  async transaction(bundle: fhir4.Bundle): Promise<fhir4.Bundle> {
    if (bundle.type !== 'transaction') throw new ValijaError('native-contract-broken', 'not a transaction');
    const requests = bundle.entry?.map(({ request }) => request) ?? [];
    const onlyMatches =
      requests.some((request) => request?.ifMatch) && !requests.some((request) => request?.ifNoneExist);
    const { client } = new Wire(this.wire);
    const answer = await client.transaction({ body: toKit(bundle) }).catch((error: unknown) => {
      throw onlyMatches ? changedOr(error) : error;
    });
    return requireTransactionResponse(answer, bundle);
  }

  /** A resource as it is now; undefined for a 404 or a 410. */
  async read<R extends fhir4.Resource>(type: R['resourceType'], id: string): Promise<R | undefined> {
    const { client } = new Wire(this.wire);
    const answer = await orAbsent(client.read({ resourceType: requireType(type), id: requireId(id) }));
    return answer === absent ? undefined : requireResource<R>(answer, type, id);
  }

  /** All versions of a resource, the oldest first, without deletions; none where there is no such resource. */
  async history<R extends fhir4.Resource>(type: R['resourceType'], id: string): Promise<R[]> {
    const wire = this.openChain();
    const { client } = wire;
    const first = await orAbsent(client.history({ resourceType: requireType(type), id: requireId(id) }));
    if (first === absent) return [];
    const follow = async (url: URL): Promise<unknown> => client.request(url.href);
    const chain = await readChain(this.base, 'history', first, follow, () => wire.isSpent);
    return readVersions<R>(requireWhole(chain.entries, chain), type, id);
  }

  /**
   * All resources of a type that match, without what `_include` adds.
   *
   * @param params names and values as in a query, not encoded, for example `{ identifier: 'urn:valija:mensaje|…' }`
   */
  async search<R extends fhir4.Resource>(type: R['resourceType'], params: SearchParams): Promise<R[]> {
    const part = await this.searchPart<R>(type, params);
    return requireWhole(part.found, part);
  }

  /**
   * As `search`, as far as the limits let it be read: for what may be more than is held at a time.
   *
   * @param from `cut.next` of the part before; default the first page
   */
  async searchPart<R extends fhir4.Resource>(
    type: R['resourceType'],
    params: SearchParams,
    from?: URL,
  ): Promise<SearchPart<R>> {
    return searchPart<R>(this.openChain(), this.base, requireType(type), params, from);
  }

  /**
   * Writes a resource, which has its id, over the version that was read.
   *
   * @returns the new version; where the answer is empty, the resource as it is read then
   * @throws ValijaError also `native-changed` for a 409 or a 412: there is a newer version, and nothing was written
   * @see FHIR R4, RESTful API, «Managing Resource Contention» (3.1.0.5)
   */
  async update<R extends fhir4.Resource>(resource: R, versionId: string): Promise<R> {
    const type = requireType(resource.resourceType);
    const id = requireId(resource.id);
    const headers = { ...wanted, 'if-match': `W/"${requireId(versionId)}"` };
    const { client } = new Wire(this.wire);
    const answer = await client
      .update({ resourceType: type, id, body: toKit(resource), options: { headers } })
      .catch((error: unknown) => {
        throw changedOr(error);
      });
    return answer === undefined ? this.readBack<R>(type, id) : requireResource<R>(answer, type, id);
  }

  /**
   * Creates a resource.
   *
   * @param ifNoneExist a search in ASCII, encoded as in a query, for example `identifier=urn:valija:mensaje|…`: what it finds is given
   * instead; where it finds several, `native-refused`, for a person to decide
   */
  async create<R extends fhir4.Resource>(resource: R, ifNoneExist?: string): Promise<R> {
    const type = requireType(resource.resourceType);
    if (ifNoneExist !== undefined && !/^[\x21-\x7e]+$/.test(ifNoneExist))
      throw new ValijaError('native-contract-broken', 'not a search of a header');
    const headers = { ...wanted, ...(ifNoneExist === undefined ? {} : { 'if-none-exist': ifNoneExist }) };
    const wire = new Wire(this.wire);
    const answer = await wire.client.create({
      resourceType: type,
      body: toKit(resource),
      options: { headers },
    });
    if (answer !== undefined) return requireResource<R>(answer, type);
    const created = this.locate(wire.location);
    if (created?.type !== type)
      throw new ValijaError('native-contract-broken', 'what was created has no address here');
    return this.readBack<R>(type, created.id);
  }

  /** What an address of this server names (`entry.response.location`, a reference), relative or absolute; undefined for all else. */
  locate(address: string | undefined): ResourceAddress | undefined {
    return address === undefined ? undefined : readAddress(this.base, address);
  }

  private openChain(): Wire {
    return new Wire(this.wire, { bytesMax: chainBytesMax, msMax: chainMsMax });
  }

  private async readBack<R extends fhir4.Resource>(type: string, id: string): Promise<R> {
    const resource = await this.read<R>(type, id);
    if (!resource) throw new ValijaError('native-contract-broken', 'what was written is not there');
    return resource;
  }
}

/** The resource itself is wanted in the answer to a write. @see FHIR R4, RESTful API, «Managing Return Content» (3.1.0.1.11) */
const wanted = { prefer: 'return=representation' };
const absent = Symbol('absent');

async function orAbsent(answer: Promise<unknown>): Promise<unknown> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof NotDone && (error.status === 404 || error.status === 410)) return absent;
    throw error;
  }
}

/** Where a version was named, 409 and 412 say that it is no longer the newest. */
const changedOr = (error: unknown): unknown =>
  error instanceof NotDone && (error.status === 409 || error.status === 412)
    ? new ValijaError('native-changed', error.message)
    : error;

/** The package takes any object for a resource, but wants it open. */
const toKit = (resource: fhir4.Resource): FhirResource => ({ ...resource });
