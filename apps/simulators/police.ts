import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findProjectFile } from '@valija/validation';
import type { FastifyInstance } from 'fastify';
import type { AdapterAnswer } from './adapter-client.js';
import { BoundedMap, rememberedMax } from './bounded-map.js';
import type { SimulatorConfig } from './config.js';
import { type Effect, type Handover, Journal } from './effects.js';
import type { Faults } from './faults.js';
import { sendProblem } from './native-server.js';

/** What a police says to its adapter. */
export type Aviso = 'recepcion' | 'denuncia' | 'cumplimiento';

/** What the officers do with the next orders. */
export const acciones = ['cumplir', 'no-cumplir', 'no-acepta', 'ninguna'] as const;
type Accion = (typeof acciones)[number];

/** A parte as a fixture holds it, in the words of its system. */
export interface Parte {
  readonly recepcion?: object;
  readonly denuncia?: object;
}

/** What is different in each system: its words, and how it calls its adapter. */
export interface PoliceDialect {
  readonly system: 'pdi' | 'carabineros';
  /** Name of the field with the number of a parte, and of the one with the moment of reception. */
  readonly fields: { readonly numeroParte: string; readonly fechaRecepcion: string };
  /** Says a paper, again and again, until there is an answer or the system gives up. */
  readonly tell: (aviso: Aviso, paper: object) => Promise<AdapterAnswer>;
  /** What is said of an order; `unknown` is a result that the contract does not have. */
  readonly fulfilment: (about: Fulfilment) => object;
  /** Number of the nth order of a year. */
  readonly numberOf: (year: string, nth: number) => string;
}

export interface Fulfilment {
  readonly idNovedad: string;
  readonly idMensaje: string;
  readonly at: string;
  readonly result: Exclude<Accion, 'ninguna'> | 'unknown';
}

/** An order that the system has. */
export interface RegisteredOrder {
  readonly numero: string;
  readonly idMensaje: string;
  readonly at: string;
}

/** What came of saying one paper. */
interface Told {
  /** HTTP status of the adapter's answer, 0 where none came; of a SOAP fault what it amounts to. */
  readonly status: number;
  readonly idMensaje?: string;
  readonly problem?: unknown;
}

/** Most orders of one message that are remembered. */
const sameMax = 50;

/**
 * What both police systems do, whatever interface they do it by: they say partes on demand, register orders, even twice, and say what
 * became of each. Every order and every paper said is on disk.
 */
export class PoliceDesk {
  private readonly orders = new BoundedMap<string, RegisteredOrder[]>();
  private readonly answering = new Set<Promise<void>>();
  private readonly counts = { ordenes: 0, told: 0, accepted: 0, refused: 0, abandoned: 0 };
  private accion: Accion = 'cumplir';

  private constructor(
    private readonly dialect: PoliceDialect,
    private readonly config: SimulatorConfig,
    private readonly faults: Faults,
    private readonly stopping: AbortController,
    private readonly effects: Journal<Effect>,
    private readonly history: Journal<Handover>,
  ) {}

  /** @param stopping aborted when the server closes: it ends every wait, also that for the adapter */
  static async open(
    dialect: PoliceDialect,
    config: SimulatorConfig,
    faults: Faults,
    stopping: AbortController,
  ): Promise<PoliceDesk> {
    const effects = await Journal.open<Effect>(config.VALIJA_SIM_EFFECTS_FILE);
    const history = await Journal.open<Handover>(`${config.VALIJA_SIM_EFFECTS_FILE}.historia`);
    const desk = new PoliceDesk(dialect, config, faults, stopping, effects, history);
    for await (const { idMensaje, folio, at } of effects.all())
      if (idMensaje && folio) desk.remember({ idMensaje, numero: folio, at });
    return desk;
  }

  /** Every order that a message brought. */
  find(idMensaje: string): readonly RegisteredOrder[] {
    return this.orders.get(idMensaje) ?? [];
  }

  /** Registers an order, even one that is there already; undefined where too much is in work. */
  async register(idMensaje: string): Promise<RegisteredOrder | undefined> {
    if (this.answering.size >= rememberedMax) return undefined;
    const at = new Date().toISOString();
    const order = { idMensaje, numero: this.dialect.numberOf(at.slice(0, 4), this.counts.ordenes + 1), at };
    // Remembered before it is on disk: two at once must not get one number.
    this.remember(order);
    await this.effects.append({ clase: 'ORDEN', folio: order.numero, idMensaje, at });
    const done = this.fulfil(idMensaje).catch(() => undefined);
    this.answering.add(done);
    void done.finally(() => this.answering.delete(done));
    return order;
  }

  /** Adds what steers the simulation, and ends with the server. */
  serve(server: FastifyInstance): void {
    server.post<{ Body: { fixture?: string; fresh?: boolean; parte?: Parte } | null }>(
      '/_sim/partes',
      async ({ body }, reply) => {
        const { fixture, fresh, parte } = body ?? {};
        const said = parte ?? (fixture === undefined ? undefined : loadParte(this.dialect.system, fixture));
        if (!said) return sendProblem(reply, 422, ['/fixture']);
        return this.sayParte(fresh === true ? this.refresh(said) : said);
      },
    );
    server.post<{ Body: { documento?: object } | null }>('/_sim/cumplimientos', async ({ body }, reply) => {
      if (!body?.documento) return sendProblem(reply, 422, ['/documento']);
      return this.say('cumplimiento', body.documento);
    });
    server.post<{ Body: { accion?: string } | null }>('/_sim/decision', async ({ body }, reply) => {
      const accion = acciones.find((known) => known === body?.accion);
      if (!accion) return sendProblem(reply, 422, ['/accion']);
      this.accion = accion;
      return { accion };
    });
    server.get<{ Querystring: { desde?: string } }>('/_sim/efectos', async ({ query }) => {
      const desde = Math.max(0, Number(query.desde) || 0);
      const efectos = await this.effects.read(desde);
      return { desde, siguiente: desde + efectos.length, efectos };
    });
    server.get<{ Querystring: { desde?: string } }>('/_sim/historia', async ({ query }) => {
      const desde = Math.max(0, Number(query.desde) || 0);
      const entregas = await this.history.read(desde);
      return { desde, siguiente: desde + entregas.length, entregas };
    });
    server.get('/_sim/estado', async () => ({
      ...this.counts,
      answering: this.answering.size,
      accion: this.accion,
    }));
    server.addHook('onClose', async () => {
      this.stopping.abort();
      await Promise.allSettled(this.answering);
      await Promise.all([this.effects.close(), this.history.close()]);
    });
  }

  private remember(order: RegisteredOrder): void {
    const before = this.orders.get(order.idMensaje) ?? [];
    if (before.length < sameMax) before.push(order);
    this.orders.set(order.idMensaje, before);
    this.counts.ordenes += 1;
  }

  private async fulfil(idMensaje: string): Promise<void> {
    const { accion } = this;
    await sleep(this.config.VALIJA_SIM_DELAY_MS, undefined, { signal: this.stopping.signal });
    if (accion === 'ninguna') return;
    const about = () => ({ idNovedad: randomUUID(), idMensaje, at: new Date().toISOString() });
    const say = (fulfilment: Fulfilment) => this.say('cumplimiento', this.dialect.fulfilment(fulfilment));
    if (this.faults.takes('evento-de-caso-desconocido'))
      await say({ ...about(), idMensaje: randomUUID(), result: accion });
    if (this.faults.takes('estado-fuera-de-contrato')) await say({ ...about(), result: 'unknown' });
    await say({ ...about(), result: accion });
  }

  private async sayParte({ recepcion, denuncia }: Parte): Promise<object> {
    const first = async () => (recepcion ? { recepcion: await this.say('recepcion', recepcion) } : {});
    const second = async () => (denuncia ? { denuncia: await this.say('denuncia', denuncia) } : {});
    const numeroParte = folioOf(recepcion ?? denuncia ?? {}, this.dialect.fields.numeroParte);
    const [one, other] = this.faults.takes('eventos-desordenados') ? [second, first] : [first, second];
    return { numeroParte, ...(await one()), ...(await other()) };
  }

  private async say(aviso: Aviso, paper: object): Promise<Told> {
    const told = await this.sayOnce(aviso, paper);
    return this.faults.takes('evento-duplicado') ? this.sayOnce(aviso, paper) : told;
  }

  private async sayOnce(aviso: Aviso, paper: object): Promise<Told> {
    const folio = folioOf(paper, this.dialect.fields.numeroParte);
    this.counts.told += 1;
    await this.history.append({ clase: 'ENVIADA', folio, at: new Date().toISOString() });
    const { status, body } = await this.dialect.tell(aviso, paper);
    const done = status >= 200 && status < 300;
    const refused = status >= 400 && status < 500;
    this.counts[done ? 'accepted' : refused ? 'refused' : 'abandoned'] += 1;
    const { idMensaje } = (done ? body : {}) as { idMensaje?: string };
    const clase = done ? 'RECIBIDA' : refused ? 'RECHAZADA' : 'ABANDONADA';
    const about = { status, ...(idMensaje ? { idMensaje } : {}) };
    await this.history.append({ clase, folio, ...about, at: new Date().toISOString() });
    return { ...about, ...(done || body === undefined ? {} : { problem: body }) };
  }

  /** The same parte under a number that no other has, received now. */
  private refresh({ recepcion, denuncia }: Parte): Parte {
    const { numeroParte, fechaRecepcion } = this.dialect.fields;
    const prefix = this.dialect.system === 'pdi' ? 'PARTE-PDI' : 'PARTE-OS9';
    numbersGiven += 1;
    const fresh = {
      [numeroParte]: `${prefix}-${String(numbersBegin).slice(-8)}${String(numbersGiven).padStart(6, '0')}`,
      [fechaRecepcion]: new Date().toISOString(),
    };
    return {
      ...(recepcion ? { recepcion: { ...recepcion, ...fresh } } : {}),
      ...(denuncia ? { denuncia: { ...denuncia, ...fresh } } : {}),
    };
  }
}

const numbersBegin = Math.floor(Date.now() / 1000);
let numbersGiven = 0;

/** Under what a paper stands in the history: the number of its parte, or the id of its novedad. */
function folioOf(paper: object, numeroParte: string): string {
  const { [numeroParte]: parte, idNovedad } = paper as Record<string, unknown>;
  const folio = parte ?? idNovedad;
  return typeof folio === 'string' ? folio.slice(0, 40) : '';
}

/** A fictitious parte of a system by its name; undefined for a name that there is not. */
function loadParte(system: string, name: string): Parte | undefined {
  const folder = findProjectFile(import.meta.dirname, 'test/fixtures');
  const partes = join(folder, 'policias');
  const file = `${name}.json`;
  if (!name.startsWith(`${system}-`) || !existsSync(partes) || !readdirSync(partes).includes(file))
    return undefined;
  return JSON.parse(readFileSync(join(partes, file), 'utf8')) as Parte;
}
