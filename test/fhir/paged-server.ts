import { ValijaError } from '@valija/errors';
import type { SearchParams, SearchPart } from '@valija/fhir';

export type Task = fhir4.Task & { id: string };

/** How a server answers a search that has more than one page. */
export interface Manners {
  /** Bounds of a window that it holds to. */
  readonly honours: { readonly ge: boolean; readonly lt: boolean };
  /** It refuses two bounds at once. */
  readonly refusesWindows: boolean;
  readonly order: 'id' | 'oldest-first' | 'newest-first' | 'scattered';
  readonly perPage: number;
  /** Pages that the client reads in one go. */
  readonly pagesMax: number;
  /** Milliseconds that its clock is ahead of ours. */
  readonly skewMs: number;
  /** Moments are written to the second. */
  readonly isCoarse: boolean;
}

export const plain: Manners = {
  honours: { ge: true, lt: true },
  refusesWindows: false,
  order: 'id',
  perPage: 2,
  pagesMax: 10,
  skewMs: 0,
  isCoarse: false,
};

const nextPage = (offset: number): URL => new URL(`https://centro.invalid/fhir?offset=${offset}`);

/** A server that finds its pages anew for each request, so that what changes meanwhile moves everything else. */
export class PagedServer {
  readonly tasks = new Map<string, Task>();
  readonly asked: SearchParams[] = [];
  requests = 0;
  /** Called before each page: somebody may write, and time passes. */
  onPage: (page: number) => void = () => undefined;
  /** Fails a page that is not the first. */
  fails: (page: number) => ValijaError | undefined = () => undefined;

  constructor(
    readonly manners: Manners,
    /** Our clock, in milliseconds since the epoch. */
    readonly now: () => number,
  ) {}

  /** Writes a new version, by default now. */
  write(id: string, at = this.now()): void {
    const ms = at + this.manners.skewMs;
    const lastUpdated = new Date(this.manners.isCoarse ? ms - (ms % 1_000) : ms).toISOString();
    const versionId = String(Number(this.tasks.get(id)?.meta?.versionId ?? 0) + 1);
    const meta = { versionId, lastUpdated };
    this.tasks.set(id, { resourceType: 'Task', id, meta, status: 'received', intent: 'order' });
  }

  async searchPart(_type: string, params: SearchParams, from?: URL): Promise<SearchPart<Task>> {
    if (!from) this.asked.push(params);
    const bounds = [params._lastUpdated ?? []].flat();
    if (this.manners.refusesWindows && bounds.length > 1) throw new ValijaError('native-refused', 'HTTP 400');
    const found: Task[] = [];
    let offset = Number(from?.searchParams.get('offset') ?? 0);
    for (let pages = 1; ; pages++) {
      this.requests++;
      this.onPage(this.requests);
      const error = pages > 1 || from ? this.fails(this.requests) : undefined;
      if (error && pages === 1) throw error;
      if (error) return { found, pages: pages - 1, cut: { error, isLimit: false, next: nextPage(offset) } };
      const all = this.find(bounds);
      found.push(...all.slice(offset, offset + this.manners.perPage));
      offset += this.manners.perPage;
      if (offset >= all.length) return { found, pages, cut: undefined };
      const limit = new ValijaError('native-contract-broken', 'more pages than are read');
      if (pages >= this.manners.pagesMax)
        return { found, pages, cut: { error: limit, isLimit: true, next: nextPage(offset) } };
    }
  }

  private find(bounds: readonly string[]): Task[] {
    const { honours, order } = this.manners;
    const momentOf = ({ meta }: Task): number => Date.parse(meta?.lastUpdated ?? '');
    const places: Readonly<Record<Manners['order'], (task: Task) => number>> = {
      id: ({ id }) => Number(id.slice(1)),
      'oldest-first': momentOf,
      'newest-first': (task) => -momentOf(task),
      scattered: (task) => Math.imul(momentOf(task) + Number(task.id.slice(1)), 0x9e3779b1) >>> 0,
    };
    return [...this.tasks.values()]
      .filter((task) =>
        bounds.every((bound) => {
          const at = Date.parse(bound.slice(2));
          if (bound.startsWith('ge')) return !honours.ge || momentOf(task) >= at;
          return !honours.lt || momentOf(task) < at;
        }),
      )
      .toSorted((a, b) => places[order](a) - places[order](b) || a.id.localeCompare(b.id));
  }
}
