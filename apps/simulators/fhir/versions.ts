import type { Bundle, Resource } from '@medplum/fhirtypes';
import { Journal } from '../effects.js';

/** A resource that a server holds: it has an id, a version and the moment of that version. */
export type Held<R extends Resource = Resource> = R & {
  id: string;
  meta: NonNullable<R['meta']> & { versionId: string; lastUpdated: string };
};

export const referenceTo = ({ resourceType, id }: { resourceType: string; id: string }): string =>
  `${resourceType}/${id}`;

/**
 * Every version of every resource that a simulated centre holds, in memory and on disk, oldest first. It is what the centre knows
 * after a restart.
 */
export class Versions {
  private readonly byReference = new Map<string, Held[]>();
  private lastMs = 0;

  private constructor(private readonly journal: Journal<Held>) {}

  static async open(file: string): Promise<Versions> {
    const journal = await Journal.open<Held>(file);
    const versions = new Versions(journal);
    for await (const one of journal.all()) versions.remember(one);
    return versions;
  }

  /** The resource as its next version: they are numbered from 1, and no two moments are the same. */
  next<R extends Resource>(resource: R & { readonly id: string }): Held<R> {
    this.lastMs = Math.max(Date.now(), this.lastMs + 1);
    const versionId = String(this.of(resource.resourceType, resource.id).length + 1);
    const lastUpdated = new Date(this.lastMs).toISOString();
    return { ...resource, meta: { ...resource.meta, versionId, lastUpdated } } as Held<R>;
  }

  remember(one: Held): void {
    this.lastMs = Math.max(this.lastMs, Date.parse(one.meta.lastUpdated));
    const before = this.byReference.get(referenceTo(one));
    if (before) before.push(one);
    else this.byReference.set(referenceTo(one), [one]);
  }

  /** On disk when it ends. */
  write(one: Held): Promise<void> {
    return this.journal.append(one);
  }

  /** Forgets what was not written. */
  forgetLast(one: Held): void {
    const versions = this.byReference.get(referenceTo(one));
    versions?.pop();
    if (versions?.length === 0) this.byReference.delete(referenceTo(one));
  }

  of(type: string, id: string): readonly Held[] {
    return this.byReference.get(`${type}/${id}`) ?? [];
  }

  /** The newest version of each resource, in the order they were created. */
  *newest(): Generator<Held> {
    for (const versions of this.byReference.values()) {
      const last = versions.at(-1);
      if (last) yield last;
    }
  }

  *newestOf<R extends Resource>(type: R['resourceType']): Generator<Held<R>> {
    for (const one of this.newest()) if (one.resourceType === type) yield one as Held<R>;
  }

  /** How many resources there are of each type. */
  counts(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const { resourceType } of this.newest()) counts[resourceType] = (counts[resourceType] ?? 0) + 1;
    return counts;
  }

  close(): Promise<void> {
    return this.journal.close();
  }
}

/** Versions as a history, the newest first. @see https://hl7.org/fhir/R4/http.html#history */
export function historyOf(versions: readonly Held[], baseUrl: string): Bundle {
  return {
    resourceType: 'Bundle',
    type: 'history',
    total: versions.length,
    entry: versions.toReversed().map((resource) => ({
      fullUrl: `${baseUrl}/${referenceTo(resource)}`,
      resource: structuredClone(resource),
      request:
        resource.meta.versionId === '1'
          ? { method: 'POST', url: resource.resourceType }
          : { method: 'PUT', url: referenceTo(resource) },
      response: {
        status: resource.meta.versionId === '1' ? '201' : '200',
        etag: etagOf(resource),
        lastModified: resource.meta.lastUpdated,
      },
    })),
  } as Bundle;
}

export const etagOf = ({ meta }: Held): string => `W/"${meta.versionId}"`;
