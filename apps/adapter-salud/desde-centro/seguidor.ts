import { Injectable } from '@nestjs/common';
import { Endpoint, NativeIntake, parkEvent } from '@valija/adapter-kit';
import type { Envelope } from '@valija/envelope';
import { type ErrorCode, ValijaError } from '@valija/errors';
import {
  isTaskState,
  listOf,
  momentOf,
  orderVersions,
  rankOfTask,
  readHistory,
  type Version,
  versionIdOf,
} from '@valija/fhir';
import { Log, type LogScope } from '@valija/runtime';
import type { Centro } from '../centros/centros.js';
import { type Tarea, Tareas } from '../tareas.js';
import { systems } from '../vocabulario.js';
import { Hecho } from './hecho.js';
import { avisoOf, type Dicho, notaOf, pasoOf } from './pasos.js';
import { draftOf } from './redaccion.js';
import { type Seguida, Seguidas } from './seguidas.js';

/** Under which what cannot become a message waits for a person. */
export const feedOf = ({ deis }: Pick<Centro, 'deis'>): string => `salud:${deis}`;

const types = { derivacion: 'cl.valija.derivacion.solicitada', traslado: 'cl.valija.instruccion.emitida' };

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Wait for what is about to be noted, in milliseconds. */
const comingMs = 5_000;

/** Said at most once of a Task. */
const isOnce = (dicho: Dicho): boolean => dicho !== 'periodico' && dicho !== 'relevante';

const isReport = (dicho: Dicho): boolean => !isOnce(dicho) || dicho === 'iniciada' || dicho === 'cerrada';

type Scope = LogScope & { readonly queue: string };

/**
 * Turns what becomes of a Task into messages, each once for ever. It goes by the Task's history, since a search shows only the last state,
 * and notes after each version how far it has come: what was begun before a restart is taken up again under the same keys.
 */
@Injectable()
export class Seguidor {
  private readonly seguidas: Seguidas;

  constructor(
    private readonly endpoint: Endpoint,
    private readonly intake: NativeIntake,
    private readonly tareas: Tareas,
    private readonly log: Log,
  ) {
    this.seguidas = new Seguidas(endpoint.db);
  }

  /**
   * Says whatever of a Task was not said yet.
   *
   * @param found as a search shows it
   * @param impatient whether to go on without what the history should have and has not
   * @returns how many versions were taken
   * @throws ValijaError `thread-unknown` for a Task that no message of ours became, with a wait where one may yet be noted for it, `native-contract-broken` for one whose versions cannot be
   *   told apart; otherwise as `FhirServer`, where another try may help
   */
  async follow(centro: Centro, found: fhir4.Task & { id: string }, impatient: boolean): Promise<number> {
    const { deis } = centro;
    let seguida = await this.seguidas.find(deis, found.id);
    const mostrada = [versionIdOf(found), momentOf(found)].join(' ');
    if (versionIdOf(found) !== undefined && seguida.mostrada === mostrada) return 0;
    const tarea = await this.tareas.findByTask(deis, found.id);
    const asked = tarea && (await this.endpoint.findReceived(types[tarea.asunto], tarea.messageId));
    if (!asked) throw await this.unknown(found);
    const versions = orderVersions(
      await readHistory<fhir4.Task>(centro.server, found, impatient),
      rankOfTask,
    );
    if (versions.length === 0)
      throw new ValijaError('native-contract-broken', undefined, { pointers: ['/meta'] });
    const { vistas } = seguida;
    const isFirst = vistas.length === 0 && versions[0]?.resource.status === 'requested';
    if (!isFirst && !versions.some(({ name }) => vistas.includes(name)))
      this.log.warn('the history of a Task lacks versions', { messageId: asked.id, queue: feedOf(centro) });
    const before: fhir4.Task[] = [];
    for (const version of versions) {
      if (!vistas.includes(version.name)) {
        seguida = await this.take(centro, { tarea, asked, before }, seguida, version);
        await this.seguidas.save(deis, found.id, seguida);
      }
      before.push(version.resource);
    }
    if (seguida.mostrada !== mostrada) await this.seguidas.save(deis, found.id, { ...seguida, mostrada });
    return seguida.vistas.length - vistas.length;
  }

  /** Says what one version adds; what cannot be said is parked, and does not hold up what comes after it. */
  private async take(
    centro: Centro,
    context: { readonly tarea: Tarea; readonly asked: Envelope; readonly before: readonly fhir4.Task[] },
    seguida: Seguida,
    { name, resource: task }: Version<fhir4.Task>,
  ): Promise<Seguida> {
    const { tarea, asked, before } = context;
    const { messageId, asunto, annulled } = tarea;
    const last = before.at(-1);
    // A version that shows up late is held against the one before it.
    const notas = Math.min(seguida.notas, last ? listOf(last.note).length : seguida.notas);
    const avance = { ...seguida, status: isTaskState(last?.status) ? last.status : undefined, notas };
    const paso = pasoOf(asunto, avance, task, annulled);
    const scope = { messageId, correlationId: asked.correlationid, queue: feedOf(centro) };
    if (paso.deviates)
      this.log.warn('a Task went where the table does not lead', {
        ...scope,
        type: `${avance.status} > ${task.status}`,
      });

    const party = this.endpoint.directory.find(this.endpoint.config.VALIJA_PARTY);
    const institucion = party?.name ?? centro.nombre;
    const hecho = new Hecho(asked, centro, institucion, task, before, notaOf(avance, task));
    const key = `Task/${tarea.taskId}/_history/${name}`;
    if (paso.reparo) await this.park(scope, key, paso.reparo.code, [paso.reparo.pointer]);
    const said = new Set<Dicho>();
    for (const one of paso.says) {
      try {
        await this.say(centro, hecho, tarea.taskId, isOnce(one) ? one : `${name} ${one}`, one);
        said.add(one);
        if (one === 'rechazada' && hecho.fundamento === undefined)
          await this.park(scope, key, 'rejection-unreasoned', ['/statusReason/text']);
      } catch (error) {
        if (!(error instanceof ValijaError) || error.handling === 'retry') throw error;
        await this.park(scope, `${key} ${one}`, error.code, error.pointers);
      }
    }
    await this.tareas.seen(messageId, name, said.size > 0 ? task.status : undefined);
    // A report that could not be said stays new: the next version may bring what it lacks.
    const lacks = paso.says.some((one) => isReport(one) && !said.has(one));
    const told = { notas: Math.max(seguida.notas, listOf(task.note).length), aviso: avisoOf(task) };
    return {
      ...seguida,
      ...(lacks ? {} : told),
      dicho: [...new Set([...seguida.dicho, ...said])],
      vistas: [...seguida.vistas, name],
    };
  }

  /** A Task may show up before it is noted what message it came from. What it says of that decides on no more than to wait. */
  private async unknown({ identifier }: fhir4.Task): Promise<ValijaError> {
    const id = listOf(identifier).find(({ system }) => system === systems.mensaje)?.value ?? '';
    const looks = uuid.test(id)
      ? Object.values(types).map((type) => this.endpoint.findReceived(type, id))
      : [];
    const isComing = (await Promise.all(looks)).some(Boolean);
    return new ValijaError('thread-unknown', undefined, isComing ? { retryAfterMs: comingMs } : {});
  }

  private async say(
    { deis, server }: Centro,
    hecho: Hecho,
    taskId: string,
    what: string,
    dicho: Dicho,
  ): Promise<void> {
    const key = `salud ${deis} ${taskId} ${what}`;
    await this.intake.send(key, key, () => draftOf(dicho, hecho, server));
  }

  private async park(scope: Scope, key: string, code: ErrorCode, pointers: readonly string[]): Promise<void> {
    await parkEvent(this.endpoint.db, { feed: scope.queue, key, code, pointers });
    this.log.error('event parked', { ...scope, code });
  }
}
