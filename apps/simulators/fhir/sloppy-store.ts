import type { Bundle, BundleEntry, Resource } from '@medplum/fhirtypes';
import type { CentreStore, OnWritten, WriteRule } from './centre-store.js';
import { searchSloppily } from './sloppy-search.js';
import { type Held, referenceTo, type Versions } from './versions.js';

/** Why a write was refused: an HTTP status, and what is said. */
export interface Refused {
  readonly status: number;
  readonly text?: string;
}

export type Written = { readonly held: Held; readonly isNew: boolean } | { readonly refused: Refused };

const exactIdentifier = /^identifier=([^|&]+)\|([^|&]+)$/;

/**
 * What a system that nobody ever tested against the standard does with what it is sent: it validates nothing but the type,
 * keeps what came before an entry that failed, and heeds a condition only where it is an identifier that exactly one resource
 * has.
 */
export class SloppyStore implements CentreStore {
  onWritten: OnWritten = async () => undefined;
  private count = 0;

  constructor(
    private readonly versions: Versions,
    private readonly rule: WriteRule,
  ) {
    this.count = [...versions.newest()].length;
  }

  of(type: string, id: string): readonly Held[] {
    return this.versions.of(type, id);
  }

  newestOf<R extends Resource>(type: R['resourceType']): Iterable<Held<R>> {
    return this.versions.newestOf<R>(type);
  }

  create<R extends Resource>(resource: R, byAdapter = false): Promise<Held<R>> {
    this.count += 1;
    return this.write({ ...resource, id: String(1_000 + this.count) }, byAdapter);
  }

  async change<R extends Resource>(
    type: R['resourceType'],
    id: string,
    change: (current: Held<R>) => R | undefined,
  ): Promise<Held<R> | undefined> {
    const current = this.of(type, id).at(-1);
    const next = current && change(structuredClone(current) as Held<R>);
    return next && this.write({ ...next, id }, false);
  }

  /** A create of the adapter's. */
  async take(resource: Resource, ifNoneExist?: string): Promise<Written> {
    const same = ifNoneExist === undefined ? [] : this.identified(resource.resourceType, ifNoneExist);
    const [only] = same;
    if (only && same.length === 1) return { held: only, isNew: false };
    const text = this.rule(undefined, resource);
    return text
      ? { refused: { status: 422, text } }
      : { held: await this.create(resource, true), isNew: true };
  }

  /** An update of the adapter's; it says 409 for a version that is none, as no standard does. */
  async replace(resource: Resource, id: string, ifMatch: string | undefined): Promise<Written> {
    const before = this.of(resource.resourceType, id).at(-1);
    if (!before) return { refused: { status: 404 } };
    if (ifMatch !== undefined && ifMatch.replaceAll(/W\/|"/g, '') !== before.meta.versionId)
      return { refused: { status: 409 } };
    // What it shows of the moment is not what it holds of it.
    const text = this.rule(withoutMeta(before), withoutMeta({ ...resource, id }));
    if (text) return { refused: { status: 422, text } };
    return { held: await this.write({ ...resource, id }, true), isNew: false };
  }

  /** Works off the entries one by one; those before one that is refused stay. */
  async transact(
    entries: readonly BundleEntry[],
    baseUrl: string,
  ): Promise<Bundle | { readonly refused: Refused }> {
    const references = new Map<string, string>();
    const answers: BundleEntry[] = [];
    for (const { fullUrl, resource, request } of entries) {
      if (!resource || !request?.url) return { refused: { status: 400 } };
      const known = replaced(resource, references);
      const [type = '', id = ''] = request.url.split('/');
      if (type !== resource.resourceType) return { refused: { status: 400 } };
      const written =
        request.method === 'PUT'
          ? await this.replace(known, id, request.ifMatch)
          : await this.take(known, request.ifNoneExist);
      if ('refused' in written) return written;
      const { held, isNew } = written;
      if (fullUrl) references.set(fullUrl, referenceTo(held));
      const location = `${baseUrl}/${referenceTo(held)}/_history/${held.meta.versionId}`;
      answers.push({ response: { status: isNew ? '201 Created' : '200 OK', location } });
    }
    return { resourceType: 'Bundle', type: 'transaction-response', entry: answers };
  }

  private identified(type: string, condition: string): Held[] {
    const [, system, value] = exactIdentifier.exec(decodeURIComponent(condition)) ?? [];
    if (system === undefined || value === undefined) return [];
    return searchSloppily(
      [...this.versions.newest()],
      type,
      new URLSearchParams({ identifier: `${system}|${value}` }),
    );
  }

  private async write<R extends Resource>(
    resource: R & { readonly id: string },
    byAdapter: boolean,
  ): Promise<Held<R>> {
    const next: Held<R> = this.versions.next(resource);
    this.versions.remember(next as Held);
    await this.versions.write(next as Held);
    await this.onWritten([next as Held], byAdapter);
    return structuredClone(next);
  }
}

const withoutMeta = (resource: Resource): Held => {
  const { meta: _, ...rest } = resource;
  return rest as Held;
};

/** The resource with each reference to another entry as what that entry became. */
function replaced(resource: Resource, references: ReadonlyMap<string, string>): Resource {
  return JSON.parse(JSON.stringify(resource), (_key, value: unknown) =>
    typeof value === 'string' ? (references.get(value) ?? value) : value,
  ) as Resource;
}
