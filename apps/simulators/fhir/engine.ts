import { getStatus, globalSchema, isOk } from '@medplum/core';
import { type FhirRequest, FhirRouter, type HttpMethod } from '@medplum/fhir-router';
import type { Bundle, OperationOutcome, Resource } from '@medplum/fhirtypes';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { WriteRule } from './centre-store.js';
import { heldTypes } from './definitions.js';
import { type FhirHttp, fhirPath } from './fhir-server.js';
import { fhirJson, outcomeOf, sendOutcome } from './outcome.js';
import { Pages, pageParameter } from './pages.js';
import type { CentreRepository } from './repository.js';
import type { Grant, Permission } from './scopes.js';
import { etagOf, type Held, referenceTo } from './versions.js';

/** What each interaction needs to be allowed; no other is served. */
const permissionOf: Readonly<Record<string, Permission>> = {
  create: 'c',
  read: 'r',
  vread: 'r',
  'history-instance': 'r',
  'search-type': 's',
  update: 'u',
};

/** Types whose updates name the version that they write over. */
const versioned: readonly string[] = ['Task', 'ServiceRequest'];

const entityTag = /^(?:W\/)?"[^"]+"$/;
const countDefault = 20;
const countMax = 100;

/** Search parameters that are no filter. */
const resultParameters = ['_count', '_offset', '_sort', '_total', '_format', '_include', '_summary'];

type Query = Readonly<Record<string, string | string[]>>;

/** A search that is not yet told to its end. */
interface Rest {
  readonly type: string;
  readonly query: Query;
}

interface Call {
  readonly method: HttpMethod;
  /** Below the base, without a slash before it. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/**
 * FHIR over HTTP before Medplum's router: it asks for scopes and versions, pages searches without telling what is searched, and says
 * entity tags. All else is the router's.
 */
export class Engine {
  private readonly router = new FhirRouter();
  private readonly pages = new Pages<Rest>();

  constructor(
    private readonly http: FhirHttp,
    private readonly repository: CentreRepository,
    private readonly rule: WriteRule,
  ) {}

  serve(server: FastifyInstance): void {
    const answer = (request: FastifyRequest, reply: FastifyReply) => this.answer(request, reply);
    server.route({ method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'], url: fhirPath, handler: answer });
    server.route({
      method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
      url: `${fhirPath}/*`,
      handler: answer,
    });
  }

  private async answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const grant = this.http.issuer.grantOf(request.headers.authorization);
    if (!grant) return sendOutcome(reply, 401);
    const call = callOf(request);
    const { interaction, type, query } = this.find(call.method, call.url);
    if (interaction === 'batch') return this.transact(call, grant, reply);
    const refused = this.refuse(interaction, type, call.headers['if-match'], grant);
    if (refused) return sendOutcome(reply, refused);
    if (interaction === 'search-type') return this.search(type, queryOf(call, query), reply);
    const writes = interaction === 'create' || interaction === 'update';
    const [outcome, resource] = writes ? await this.write(call) : await this.handle(call);
    return this.send(reply, outcome, resource);
  }

  /** What a call is, as the router finds it. A conditional update or a system search is no interaction of this server. */
  private find(method: HttpMethod, url: string) {
    const found = this.router.find(method, url);
    const { resourceType: type = '', id } = found?.params ?? {};
    const interaction = String(found?.data?.interaction ?? '');
    const isServed = interaction !== 'update' || id !== undefined;
    return { interaction: isServed ? interaction : '', type, query: (found?.query ?? {}) as Query };
  }

  /** The status with which an interaction is refused before the router has it; undefined where it is not. */
  private refuse(
    interaction: string,
    type: string,
    ifMatch: string | undefined,
    grant: Grant,
  ): number | undefined {
    const permission = permissionOf[interaction];
    if (!permission) return 405;
    if (!(heldTypes as readonly string[]).includes(type)) return 404;
    if (!grant.allows(type, permission)) return 403;
    if (interaction !== 'update') return undefined;
    if (ifMatch === undefined) return versioned.includes(type) ? 428 : undefined;
    return entityTag.test(ifMatch) ? undefined : 400;
  }

  private handle({ method, url, headers, body }: Call) {
    const config = { transactions: true };
    const request: FhirRequest = { method, url, headers, body, config, pathname: '', params: {}, query: {} };
    return this.router.handleRequest(request, this.repository);
  }

  private write(call: Call) {
    return this.repository.commit(
      () => this.handle(call),
      ([outcome]) => isOk(outcome),
      this.rule,
    );
  }

  private async transact(call: Call, grant: Grant, reply: FastifyReply): Promise<FastifyReply> {
    const bundle = call.body as Partial<Bundle> | null;
    if (bundle?.resourceType !== 'Bundle' || bundle.type !== 'transaction' || !Array.isArray(bundle.entry))
      return sendOutcome(reply, 400, 'Se espera un Bundle de tipo transaction');
    for (const { request } of bundle.entry) {
      const { method = 'GET', url = '', ifMatch } = request ?? {};
      const { interaction, type } = this.find(method, url);
      const refused =
        interaction === 'create' || interaction === 'update'
          ? this.refuse(interaction, type, ifMatch, grant)
          : 405;
      if (refused) return sendOutcome(reply, refused);
    }
    const [outcome, answered] = await this.write(call);
    for (const { resource, response } of (answered as Bundle | undefined)?.entry ?? []) {
      if (!response || !resource) continue;
      const held = resource as Held;
      response.etag = etagOf(held);
      response.lastModified = held.meta.lastUpdated;
      response.location = `${referenceTo(held)}/_history/${held.meta.versionId}`;
    }
    return this.send(reply, outcome, answered);
  }

  private async search(type: string, asked: Query, reply: FastifyReply): Promise<FastifyReply> {
    const page = asked[pageParameter];
    const rest = page === undefined ? { type, query: asked } : this.pages.open(String(page));
    if (rest?.type !== type) return sendOutcome(reply, page === undefined ? 400 : 404);
    const { query } = rest;
    const known = globalSchema.types[type]?.searchParams ?? {};
    const unknown = Object.keys(query).some(
      (name) => !resultParameters.includes(name) && !Object.hasOwn(known, name.split(':', 1)[0] ?? ''),
    );
    if (unknown) return sendOutcome(reply, 400, 'Parámetro de búsqueda no admitido');
    const count = Math.min(Number(query._count ?? countDefault) || countDefault, countMax);
    const offset = Number(query._offset ?? 0) || 0;
    const parameters = new URLSearchParams();
    for (const [name, value] of Object.entries({ ...query, _count: String(count) }))
      for (const one of [value].flat()) parameters.append(name, one);
    const [outcome, found] = await this.handle({
      method: 'GET',
      url: `${type}?${parameters}`,
      headers: {},
      body: undefined,
    });
    if (found) this.page(found as Bundle, { type, query }, offset + count);
    return this.send(reply, outcome, found);
  }

  private page(bundle: Bundle, { type, query }: Rest, next: number): void {
    const baseUrl = this.http.baseUrl();
    bundle.link = [{ relation: 'self', url: `${baseUrl}/${type}` }];
    if ((bundle.total ?? 0) > next) {
      const url = this.pages.next(baseUrl, type, { type, query: { ...query, _offset: String(next) } });
      bundle.link.push({ relation: 'next', url });
    }
    for (const entry of bundle.entry ?? [])
      if (entry.resource) entry.fullUrl = `${baseUrl}/${referenceTo(entry.resource as Held)}`;
  }

  private send(reply: FastifyReply, outcome: OperationOutcome, resource: Resource | undefined): FastifyReply {
    const status = getStatus(outcome);
    if (resource && isOk(outcome)) {
      const held = resource as Held;
      if (held.meta?.versionId) {
        reply.header('etag', etagOf(held));
        reply.header('last-modified', new Date(held.meta.lastUpdated).toUTCString());
        if (status === 201)
          reply.header(
            'location',
            `${this.http.baseUrl()}/${referenceTo(held)}/_history/${held.meta.versionId}`,
          );
      }
      return reply.status(status).type(fhirJson).send(JSON.stringify(resource));
    }
    // Medplum quotes in some texts what it was sent.
    const told = status === 400 || status === 422 ? withoutDiagnostics(outcome) : outcomeOf(status);
    return reply.status(status).type(fhirJson).send(JSON.stringify(told));
  }
}

function withoutDiagnostics(outcome: OperationOutcome): OperationOutcome {
  const issue = outcome.issue.map(({ diagnostics: _, ...rest }) => rest);
  return { resourceType: 'OperationOutcome', issue };
}

function callOf({ method, url, headers, body }: FastifyRequest): Call {
  const told = Object.entries(headers).filter((one): one is [string, string] => typeof one[1] === 'string');
  return {
    method: method as HttpMethod,
    url: url.slice(fhirPath.length).replace(/^\//, ''),
    headers: Object.fromEntries(told),
    body,
  };
}

/** What is searched for: the form of a POST, the address of a GET. */
function queryOf({ method, body }: Call, query: Query): Query {
  if (method === 'GET') return query;
  const form = body instanceof URLSearchParams ? body : new URLSearchParams();
  const asked: Record<string, string | string[]> = {};
  for (const name of new Set(form.keys())) asked[name] = form.getAll(name);
  return asked;
}
