import {
  allOk,
  badRequest,
  businessRule,
  created,
  type Filter,
  globalSchema,
  matchesSearchRequest,
  multipleMatches,
  notFound,
  OperationOutcomeError,
  Operator,
  parseSearchRequest,
  type SearchRequest,
  validateResource,
  type WithId,
} from '@medplum/core';
import {
  type CreateResourceOptions,
  MemoryRepository,
  type UpdateResourceOptions,
} from '@medplum/fhir-router';
import type { Bundle, OperationOutcome, Reference, Resource } from '@medplum/fhirtypes';
import type { CentreStore, OnWritten, WriteRule } from './centre-store.js';
import { heldTypes } from './definitions.js';
import { type Held, historyOf, type Versions } from './versions.js';

const anything: WriteRule = () => undefined;

/**
 * The engine's own repository, with what it lacks: it validates what is written, numbers versions, keeps them on disk, tells
 * the history as it was (the engine's turns round at each reading), takes back a transaction that fails, and finds by the
 * identifier of a reference.
 */
export class CentreRepository extends MemoryRepository implements CentreStore {
  /** Called with what was written, once it is on disk. */
  onWritten: OnWritten = async () => undefined;
  private rule = anything;
  private pending: Held[] = [];
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly versions: Versions,
    private readonly baseUrl: () => string,
  ) {
    super();
  }

  /** Takes up what the versions hold from before a restart. */
  async restore(): Promise<void> {
    for (const one of this.versions.newest()) await this.put(one, true);
  }

  /**
   * Runs work that writes, alone, and keeps all of what it wrote or nothing.
   *
   * @param isDone whether the work's answer is one of success
   * @param rule what the adapter must keep to; default: the centre writes, and keeps to nothing
   */
  commit<T>(
    work: () => Promise<T>,
    isDone: (answer: T) => boolean = () => true,
    rule = anything,
  ): Promise<T> {
    const turn = this.last.then(async () => {
      this.rule = rule;
      this.pending = [];
      let done = false;
      try {
        const answer = await work();
        done = isDone(answer);
        if (done) await Promise.all(this.pending.map((one) => this.versions.write(one)));
        if (done && this.pending.length > 0) await this.onWritten(this.pending, rule !== anything);
        return answer;
      } finally {
        if (!done) await this.undo();
      }
    });
    this.last = turn.catch(() => undefined);
    return turn;
  }

  override async createResource<T extends Resource>(
    resource: T,
    options?: CreateResourceOptions,
    update = false,
  ): Promise<WithId<T>> {
    const keepsId = update || options?.assignedId === true;
    const id = (keepsId ? resource.id : undefined) ?? this.generateId();
    if (!(heldTypes as readonly string[]).includes(resource.resourceType))
      throw new OperationOutcomeError(badRequest('Tipo de recurso no admitido'));
    validateResource(resource);
    const before = this.versions.of(resource.resourceType, id).at(-1);
    const refused = this.rule(before, resource);
    if (refused) throw new OperationOutcomeError(businessRule('cambio', refused));
    const next: Held = this.versions.next<Resource>({ ...resource, id });
    await this.put(next, update);
    this.versions.remember(structuredClone(next));
    this.pending.push(next);
    return next as unknown as WithId<T>;
  }

  override async updateResource<T extends Resource>(
    resource: T,
    options?: UpdateResourceOptions,
  ): Promise<WithId<T>> {
    // The engine would create what is not there.
    if (this.versions.of(resource.resourceType, resource.id ?? '').length === 0)
      throw new OperationOutcomeError(notFound);
    return super.updateResource(resource, options);
  }

  /** As the engine's other repositories do it, over `createResource`: the one in memory goes round it. */
  override async conditionalCreate<T extends Resource>(
    resource: T,
    search: SearchRequest<T>,
    options?: CreateResourceOptions,
  ): Promise<{ resource: WithId<T>; outcome: OperationOutcome }> {
    const [found, another] = await this.searchResources({ ...search, count: 2 });
    if (another) throw new OperationOutcomeError(multipleMatches);
    if (found) return { resource: found, outcome: allOk };
    return { resource: await this.createResource(resource, options), outcome: created };
  }

  override async readHistory<T extends Resource>(type: string, id: string): Promise<Bundle<T>> {
    const versions = this.versions.of(type, id);
    if (versions.length === 0) throw new OperationOutcomeError(notFound);
    return historyOf(versions, this.baseUrl()) as Bundle<T>;
  }

  override async readVersion<T extends Resource>(type: string, id: string, versionId: string): Promise<T> {
    const found = this.versions.of(type, id).find(({ meta }) => meta.versionId === versionId);
    if (!found) throw new OperationOutcomeError(notFound);
    return structuredClone(found) as unknown as T;
  }

  override async search<T extends Resource>(request: SearchRequest<T>): Promise<Bundle<WithId<T>>> {
    const { mine, engines } = split(request);
    if (mine.length === 0) return super.search(request);
    const { offset = 0, count, ...all } = engines;
    const bundle = await super.search<T>(all);
    const entry = (bundle.entry ?? []).filter(({ resource }) =>
      mine.every(({ code, value }) => resource && refersTo(resource, code, value)),
    );
    const shown = entry.slice(offset, count === undefined ? undefined : offset + count);
    return { ...bundle, entry: shown, total: entry.length };
  }

  of(type: string, id: string): readonly Held[] {
    return this.versions.of(type, id);
  }

  newestOf<R extends Resource>(type: R['resourceType']): Iterable<Held<R>> {
    return this.versions.newestOf<R>(type);
  }

  create<R extends Resource>(resource: R): Promise<Held<R>> {
    return this.commit(async () => (await this.createResource(resource)) as unknown as Held<R>);
  }

  change<R extends Resource>(
    type: R['resourceType'],
    id: string,
    change: (current: Held<R>) => R | undefined,
  ): Promise<Held<R> | undefined> {
    return this.commit(async () => {
      const current = this.versions.of(type, id).at(-1);
      const next = current && change(structuredClone(current) as Held<R>);
      return next && ((await this.updateResource<Resource>(next)) as Held<R>);
    });
  }

  /** Whether a resource is among what a search finds, as its address tells the search. */
  finds(criteria: string, resource: Resource): boolean {
    const request = parseSearchRequest(criteria);
    const { mine, engines } = split(request);
    return (
      matchesSearchRequest(resource, engines) &&
      mine.every(({ code, value }) => refersTo(resource, code, value))
    );
  }

  /** What was written last is put back as it was. */
  private async undo(): Promise<void> {
    for (const one of this.pending.toReversed()) {
      this.versions.forgetLast(one);
      const before = this.versions.of(one.resourceType, one.id).at(-1);
      if (before) await this.put(before, true);
      else await this.expungeResource(one.resourceType, one.id);
    }
    this.pending = [];
  }

  /** Writes a version as it stands, its number and moment too. */
  private async put(one: Held, update: boolean): Promise<void> {
    await this.withSeeding(() => super.createResource(one as Resource, undefined, update));
  }
}

/** The filters by the identifier of a reference, and the search without them, which the engine knows. */
function split<T extends Resource>(request: SearchRequest<T>) {
  const filters = request.filters ?? [];
  const isMine = ({ operator }: Filter): boolean => operator === Operator.IDENTIFIER;
  const engines = { ...request, filters: filters.filter((one) => !isMine(one)) };
  return { mine: filters.filter(isMine), engines };
}

/** Whether an element of a resource refers to something by this identifier, `system|value`. */
function refersTo(resource: Resource, code: string, value: string): boolean {
  const expression = globalSchema.types[resource.resourceType]?.searchParams?.[code]?.expression ?? '';
  const name = expression.split('.').at(-1) ?? '';
  const found = (resource as unknown as Readonly<Record<string, Reference | undefined>>)[name];
  return `${found?.identifier?.system}|${found?.identifier?.value}` === value;
}
