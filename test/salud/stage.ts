import type { Draft, Endpoint, NativeIntake } from '@valija/adapter-kit';
import { ValijaError } from '@valija/errors';
import type { FhirServer, SearchParams, SearchPart, TopicSubscription, Watch } from '@valija/fhir';
import { validateContent } from '@valija/messages';
import { Log } from '@valija/runtime';
import type { Database } from '@valija/store';
import type { Centro } from '../../apps/adapter-salud/centros/centros.js';
import { Seguidor } from '../../apps/adapter-salud/desde-centro/seguidor.js';
import type { Tarea, Tareas } from '../../apps/adapter-salud/tareas.js';
import { vigilanteOf } from '../../apps/adapter-salud/vigilancia/vigilante.js';

export const mensaje = '01930000-0000-7000-8000-000000000901';
export const deis = '000301';

type Task = fhir4.Task & { id: string };

/** What the adapter keeps in its database, in as many words as the watch uses. */
export class FakeDb {
  readonly cursors = new Map<string, string>();
  readonly parked = new Map<string, { code: string; pointers: readonly string[]; times: number }>();
  readonly seguidas = new Map<string, Record<string, unknown>>();
  readonly secrets = new Map<string, string>();
  /** Fails the next query that matches, once, as a process that dies there would. */
  dieAt: RegExp | undefined;

  async query(sql: string, values: readonly unknown[] = []): Promise<{ rows: object[]; rowCount: number }> {
    if (this.dieAt?.test(sql)) {
      this.dieAt = undefined;
      throw new Error('the process died');
    }
    const [a, b, c, d, e, f, g] = values as string[];
    const done = (...rows: object[]) => ({ rows, rowCount: 1 });
    if (/SELECT cursor/.test(sql)) return done(...this.one('cursor', this.cursors.get(a ?? '')));
    if (/INTO event_cursor/.test(sql)) {
      const moves = (this.cursors.get(a ?? '') ?? null) === b;
      if (moves) this.cursors.set(a ?? '', c ?? '');
      return { rows: [], rowCount: moves ? 1 : 0 };
    }
    if (/INTO parked_event/.test(sql)) {
      const times = (this.parked.get(b ?? '')?.times ?? 0) + 1;
      this.parked.set(b ?? '', { code: c ?? '', pointers: values[3] as string[], times });
      return done();
    }
    if (/FROM tarea_seguida/.test(sql)) {
      const row = this.seguidas.get(`${a} ${b}`);
      return row ? done(row) : { rows: [], rowCount: 0 };
    }
    if (/INTO tarea_seguida/.test(sql)) {
      this.seguidas.set(`${a} ${b}`, { dicho: c, notas: d, aviso: e, vistas: f, mostrada: g });
      return done();
    }
    if (/INTO suscripcion/.test(sql)) {
      if (!this.secrets.has(a ?? '')) this.secrets.set(a ?? '', b ?? '');
      return done({ secreto: this.secrets.get(a ?? '') });
    }
    throw new Error(`the stage knows no such query: ${sql}`);
  }

  private one(name: string, value: unknown): object[] {
    return value === undefined ? [] : [{ [name]: value }];
  }
}

/** A health centre as the adapter sees it. */
export class FakeCentre {
  readonly tasks = new Map<string, Task[]>();
  readonly others = new Map<string, fhir4.Resource>();
  readonly searches: SearchParams[] = [];
  readonly writes: string[] = [];
  histories = 0;
  /** What it shows of a history, oldest first; default all. */
  shows = (versions: readonly Task[]): readonly Task[] => versions;
  /** What a search shows of a Task. */
  finds = (task: Task): Task => task;
  fails: ((what: string) => Error | undefined) | undefined;

  /** Appends versions, each with its number and a moment of its own. */
  write(id: string, ...versions: Partial<fhir4.Task>[]): this {
    const held = this.tasks.get(id) ?? [];
    for (const version of versions) {
      const number = held.length + 1;
      const lastUpdated = `2026-11-20T13:${String(number).padStart(2, '0')}:00.000Z`;
      const meta = { versionId: String(number), lastUpdated, ...version.meta };
      held.push({ resourceType: 'Task', intent: 'order', status: 'requested', ...version, id, meta });
    }
    this.tasks.set(id, held);
    return this;
  }

  async search(type: string, params: SearchParams): Promise<fhir4.Resource[]> {
    if (type === 'Task') this.searches.push(params);
    this.stumble(`search ${type}`);
    if (type !== 'Task') return [...this.others.values()].filter((one) => one.resourceType === type);
    return [...this.tasks.values()]
      .map((versions) => this.finds(versions.at(-1) as Task))
      .filter((task) => [params._lastUpdated ?? []].flat().every((bound) => isWithin(task, bound)));
  }

  /** Everything on one page. */
  async searchPart(type: string, params: SearchParams): Promise<SearchPart<fhir4.Resource>> {
    return { found: await this.search(type, params), pages: 1, cut: undefined };
  }

  async history(_: string, id: string): Promise<readonly Task[]> {
    this.histories++;
    this.stumble(`history ${id}`);
    return this.shows(this.tasks.get(id) ?? []);
  }

  async read(type: string, id: string): Promise<fhir4.Resource | undefined> {
    this.stumble(`read ${type}/${id}`);
    return this.others.get(`${type}/${id}`);
  }

  async create(resource: fhir4.Resource, ifNoneExist?: string): Promise<fhir4.Resource> {
    this.writes.push(`create ${ifNoneExist}`);
    const held = { ...resource, id: '1', meta: { ...resource.meta, versionId: '1' } };
    this.others.set(`${resource.resourceType}/1`, held);
    return held;
  }

  async update(resource: fhir4.Resource, versionId: string): Promise<fhir4.Resource> {
    this.writes.push(`update ${versionId}`);
    const meta = { ...resource.meta, versionId: String(Number(versionId) + 1) };
    this.others.set(`${resource.resourceType}/${resource.id}`, { ...resource, meta });
    return resource;
  }

  locate(address: string | undefined): { type: string; id: string } | undefined {
    const [, type, id] =
      /^(?:https:\/\/centro\.invalid\/fhir\/)?([A-Z]\w+)\/([\w.-]+)$/.exec(address ?? '') ?? [];
    return type && id ? { type, id } : undefined;
  }

  get server(): FhirServer {
    return this as unknown as FhirServer;
  }

  private stumble(what: string): void {
    const error = this.fails?.(what);
    if (error) throw error;
  }
}

function isWithin({ meta }: Task, bound: string): boolean {
  const [at, edge] = [Date.parse(meta?.lastUpdated ?? ''), Date.parse(bound.slice(2))];
  // What has no moment is in every window.
  return bound.startsWith('ge') ? !(at < edge) : !(at >= edge);
}

/** What was said, as the message left. */
export type Said = Pick<Draft, 'name' | 'lane' | 'purpose' | 'recipient' | 'correlationid'> & {
  content: object;
};

export interface StageOptions {
  readonly asunto?: Tarea['asunto'];
  readonly annulled?: boolean;
  /** Ids of the Tasks that messages became. */
  readonly known?: readonly string[];
  readonly suscripcion?: TopicSubscription;
  /** A server to watch in place of the scripted one. */
  readonly server?: FhirServer;
}

/** The watch of one centre between a scripted kit and a scripted centre. What was said and kept outlives a {@link restart}. */
export class Stage {
  readonly db = new FakeDb();
  readonly centre = new FakeCentre();
  readonly said: Said[] = [];
  readonly keys: string[] = [];
  readonly seen: (readonly [version: string, told: string | undefined])[] = [];
  readonly logged: { msg: string; type?: string; code?: string }[] = [];
  now = Date.parse('2026-11-20T15:00:00.000Z');
  readonly known: Set<string>;
  /** The messages that Tasks with ids of a server's own came from. */
  readonly messages = new Map<string, string>();
  vigilante: Watch<fhir4.Task>;

  constructor(private readonly options: StageOptions = {}) {
    this.known = new Set(options.known ?? ['t1']);
    this.vigilante = this.restart();
  }

  get names(): string[] {
    return this.said.map(({ name }) =>
      name.replace(/^derivacion\.|^intervencion\.|^seguimiento\.|^instruccion\./, ''),
    );
  }

  get codes(): string[] {
    return [...this.db.parked.values()].map(({ code }) => code);
  }

  get centro(): Centro {
    return {
      deis,
      nombre: 'Hospital Ficticio Los Aromos',
      programas: ['HOSPITAL'],
      vigilancia: 'consulta',
      run: { system: 'http://regcivil.cl/Validacion/RUN', typeCode: '01' },
      server: this.options.server ?? this.centre.server,
    };
  }

  private get asked(): object {
    const isTransfer = this.options.asunto === 'traslado';
    return {
      source: 'urn:valija:cl:minpublico:uravit-13',
      subject: '0123456789abcdef0123456789abcdef',
      correlationid: mensaje,
      lane: isTransfer ? 'urgent' : 'normal',
      purpose: isTransfer ? 'traslado-salud' : 'derivacion-programa',
      legalbasis: 'ley-21057:art-31-b',
    };
  }

  /** A new process on the same database. */
  restart(): Watch<fhir4.Task> {
    const log = this.makeLog();
    const { asunto = 'derivacion', annulled = false, suscripcion } = this.options;
    const seguidor = new Seguidor(
      {
        db: this.db,
        config: { VALIJA_PARTY: 'urn:valija:cl:salud:ssmc' },
        directory: { find: () => ({ name: 'Servicio de Salud Ficticio' }) },
        findReceived: async (type: string, id: string) =>
          id.startsWith('01930000') ? { ...this.asked, id, type } : undefined,
      } as unknown as Endpoint,
      {
        send: async (key: string, _document: unknown, makeDraft: () => Promise<Draft>) => {
          if (this.keys.includes(key)) return key;
          const draft = await makeDraft();
          const checked = validateContent(`urn:valija:schema:${draft.name}:1.0.0`, draft.content);
          if (!checked.ok)
            throw new ValijaError(checked.code, undefined, {
              pointers: checked.violations.map(({ pointer }) => pointer),
            });
          this.keys.push(key);
          this.said.push(draft as Said);
          return key;
        },
      } as unknown as NativeIntake,
      {
        findByTask: async (of: string, taskId: string) =>
          of === deis && (this.known.has(taskId) || this.messages.has(taskId))
            ? {
                messageId: this.messages.get(taskId) ?? `${mensaje.slice(0, -1)}${taskId.slice(-1)}`,
                asunto,
                deis,
                taskId,
                version: '1',
                told: null,
                annulled,
              }
            : undefined,
        seen: async (_: string, version: string, told?: string) => void this.seen.push([version, told]),
      } as unknown as Tareas,
      log,
    );
    this.vigilante = vigilanteOf(
      this.centro,
      seguidor,
      {
        db: this.db as unknown as Database,
        log,
        idleMs: 5_000,
        subscribedIdleMs: 60_000,
        now: () => this.now,
      },
      suscripcion,
    );
    return this.vigilante;
  }

  /** Looks once, after some time. */
  async pass(ms = 0): Promise<number> {
    this.now += ms;
    return this.vigilante.pass();
  }

  private makeLog(): Log {
    const note = (msg: string, scope: object = {}) => void this.logged.push({ msg, ...scope });
    return Object.assign(Log.create('test', 'silent'), { info: note, warn: note, error: note });
  }
}
