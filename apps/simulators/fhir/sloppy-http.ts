import { setTimeout as sleep } from 'node:timers/promises';
import type { Bundle, BundleEntry, Resource } from '@medplum/fhirtypes';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type FhirHttp, fhirPath } from './fhir-server.js';
import { fhirJson, sendOutcome } from './outcome.js';
import { Pages, pageParameter } from './pages.js';
import type { Grant, Permission } from './scopes.js';
import { searchSloppily } from './sloppy-search.js';
import type { SloppyStore, Written } from './sloppy-store.js';
import { type Held, historyOf, referenceTo, type Versions } from './versions.js';

/** Most entries of a page, whatever is asked for. */
const entriesMax = 2;

/** What of a search or a history was not told yet. */
interface Rest {
  readonly type: Bundle['type'];
  readonly entries: readonly BundleEntry[];
}

type Call = FastifyRequest<{
  Params: { type: string; id: string; versionId: string };
  Querystring: Record<string, string>;
}>;

/**
 * FHIR as a system serves it that was written for itself alone: entity tags that are weak, wrong or missing, moments in its own
 * offset, two entries a page, and a history that is told now one way, now the other.
 */
export class SloppyHttp {
  private readonly pages = new Pages<Rest>();
  private tags = 0;
  private histories = 0;

  constructor(
    private readonly http: FhirHttp,
    private readonly versions: Versions,
    private readonly store: SloppyStore,
    /** How long each answer takes at least, in milliseconds. */
    private readonly slownessMs: number,
    /** What a search finds is told as this leaves it. */
    private readonly tell: (found: Held[]) => Held[],
  ) {}

  serve(server: FastifyInstance): void {
    server.addHook('onRequest', async ({ url }) => {
      if (url.startsWith(fhirPath)) await sleep(this.slownessMs);
    });
    server.addHook('preHandler', async ({ params }, reply) => {
      if ((params as Partial<Call['params']>)?.type === 'Subscription') return sendOutcome(reply, 404);
    });
    const at = (path: string) => `${fhirPath}/${path}`;
    server.post(fhirPath, (call: Call, reply) => this.transact(call, reply));
    server.get(at(':type'), (call: Call, reply) => {
      const page = call.query[pageParameter];
      return page === undefined
        ? this.search(call, reply, new URLSearchParams(call.query))
        : this.turn(call, reply, page);
    });
    server.post(at(':type/_search'), (call: Call, reply) =>
      this.search(call, reply, call.body instanceof URLSearchParams ? call.body : new URLSearchParams()),
    );
    server.post(at(':type'), async (call: Call, reply) => {
      const { type } = call.params;
      const resource = call.body as Resource;
      if (!this.allows(call, type, 'c')) return sendOutcome(reply, 403);
      if (resource?.resourceType !== type) return sendOutcome(reply, 400);
      const condition = call.headers['if-none-exist'];
      return this.written(
        reply,
        await this.store.take(resource, condition === undefined ? undefined : String(condition)),
      );
    });
    server.get(at(':type/:id'), (call: Call, reply) => this.read(call, reply));
    server.get(at(':type/:id/_history/:versionId'), (call: Call, reply) => this.read(call, reply));
    server.get(at(':type/:id/_history'), (call: Call, reply) => this.history(call, reply));
    server.put(at(':type/:id'), async (call: Call, reply) => {
      const { type, id } = call.params;
      const resource = call.body as Resource;
      if (!this.allows(call, type, 'u')) return sendOutcome(reply, 403);
      if (resource?.resourceType !== type) return sendOutcome(reply, 400);
      return this.written(reply, await this.store.replace(resource, id, call.headers['if-match']));
    });
  }

  private allows(call: Call, type: string, permission: Permission): boolean {
    return this.grantOf(call)?.allows(type, permission) ?? false;
  }

  private grantOf({ headers }: Call): Grant | undefined {
    return this.http.issuer.grantOf(headers.authorization);
  }

  private async transact(call: Call, reply: FastifyReply): Promise<FastifyReply> {
    const bundle = call.body as Partial<Bundle> | null;
    if (bundle?.resourceType !== 'Bundle' || !bundle.entry) return sendOutcome(reply, 400);
    const grant = this.grantOf(call);
    for (const { resource, request } of bundle.entry) {
      const permission = request?.method === 'PUT' ? 'u' : 'c';
      if (!resource || !grant?.allows(resource.resourceType, permission)) return sendOutcome(reply, 403);
    }
    const answer = await this.store.transact(bundle.entry, this.http.baseUrl());
    if ('refused' in answer) return sendOutcome(reply, answer.refused.status, answer.refused.text);
    return reply.type(fhirJson).send(JSON.stringify(answer));
  }

  private search(call: Call, reply: FastifyReply, asked: URLSearchParams): FastifyReply {
    const { type } = call.params;
    if (!this.allows(call, type, 's')) return sendOutcome(reply, 403);
    const found = this.tell(searchSloppily([...this.versions.newest()], type, asked));
    const entries = found.map((resource) => ({
      fullUrl: `${this.http.baseUrl()}/${referenceTo(resource)}`,
      resource: shown(resource),
    }));
    return this.page(reply, type, { type: 'searchset', entries });
  }

  private history(call: Call, reply: FastifyReply): FastifyReply {
    const { type, id } = call.params;
    if (!this.allows(call, type, 'r')) return sendOutcome(reply, 403);
    const versions = this.store.of(type, id);
    if (versions.length === 0) return sendOutcome(reply, 404);
    this.histories += 1;
    const newestFirst = (historyOf(versions, this.http.baseUrl()).entry ?? []).map((entry): BundleEntry => {
      const resource = shown(entry.resource as Held);
      return this.histories % 2 === 0 ? { ...entry, resource } : { resource };
    });
    const entries = this.histories % 2 === 0 ? newestFirst.toReversed() : newestFirst;
    return this.page(reply, type, { type: 'history', entries });
  }

  private turn(call: Call, reply: FastifyReply, page: string): FastifyReply {
    const { type } = call.params;
    const rest = this.pages.open(page);
    if (!rest) return sendOutcome(reply, 404);
    if (!this.allows(call, type, rest.type === 'history' ? 'r' : 's')) return sendOutcome(reply, 403);
    return this.page(reply, type, rest);
  }

  private page(reply: FastifyReply, of: string, { type, entries }: Rest): FastifyReply {
    const rest = entries.slice(entriesMax);
    const next =
      rest.length > 0 ? this.pages.next(this.http.baseUrl(), of, { type, entries: rest }) : undefined;
    const bundle: Bundle = {
      resourceType: 'Bundle',
      type,
      ...(next ? { link: [{ relation: 'next', url: next }] } : {}),
      entry: entries.slice(0, entriesMax),
    };
    return reply.type(fhirJson).send(JSON.stringify(bundle));
  }

  private read(call: Call, reply: FastifyReply): FastifyReply {
    const { type, id, versionId } = call.params;
    if (!this.allows(call, type, 'r')) return sendOutcome(reply, 403);
    const versions = this.store.of(type, id);
    const held = versionId ? versions.find(({ meta }) => meta.versionId === versionId) : versions.at(-1);
    return held ? this.send(reply, held) : sendOutcome(reply, 404);
  }

  private written(reply: FastifyReply, written: Written): FastifyReply {
    if ('refused' in written) return sendOutcome(reply, written.refused.status, written.refused.text);
    const { held, isNew } = written;
    if (isNew) reply.status(201).header('location', `${this.http.baseUrl()}/${referenceTo(held)}`);
    return this.send(reply, held);
  }

  private send(reply: FastifyReply, held: Held): FastifyReply {
    const { versionId } = held.meta;
    this.tags += 1;
    if (this.tags % 3 === 1) reply.header('etag', `W/"${versionId}"`);
    if (this.tags % 3 === 2) reply.header('etag', `"${Number(versionId) + 1}"`);
    return reply.type(fhirJson).send(JSON.stringify(shown(held)));
  }
}

/** Three hours behind, the whole year round. */
const offsetMs = 3 * 3_600_000;

const shown = (held: Held): Held => {
  const local = new Date(Date.parse(held.meta.lastUpdated) - offsetMs).toISOString().slice(0, -1);
  return { ...structuredClone(held), meta: { ...held.meta, lastUpdated: `${local}-03:00` } };
};
