import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Appointment, ServiceRequest, Task } from '@medplum/fhirtypes';
import type { Effect, Journal } from '../effects.js';
import type { Faults } from '../faults.js';
import { type Act, type ActName, acts, afterAct, type Details, output } from './acts.js';
import { appointmentFor, locationOf } from './appointment.js';
import type { CentreStore } from './centre-store.js';
import { type CentreIdentity, conventions } from './identity.js';
import { mayBecome } from './task-states.js';
import { type Held, referenceTo } from './versions.js';

/** What the centre does with the next Tasks; `segun-oferta`: what its offer says, and every transfer is attended. */
export interface Decision extends Details {
  readonly accion: ActName | 'nada' | 'segun-oferta';
}

/** What came of an act that somebody asked for. */
export type Acted =
  | { readonly tarea: string; readonly estado: Task['status'] }
  | { readonly failed: 'unknown' | 'illegal' };

export interface CentreOptions {
  readonly store: CentreStore;
  readonly effects: Journal<Effect>;
  readonly faults: Faults;
  readonly identity: CentreIdentity;
  /** Wait before each thing that it says by itself, in milliseconds. */
  readonly delayMs: number;
  readonly signal: AbortSignal;
}

/**
 * The people of a health centre: they take note of what they are sent, decide on it, and act on it later when they are told to.
 * Whatever they do with one Task, they do one thing after the other.
 */
export class Centre {
  decision: Decision = { accion: 'segun-oferta' };
  private readonly working = new Map<string, Promise<unknown>>();
  /** How often the centre failed at something of its own. */
  failures = 0;
  private taken = 0;

  constructor(private readonly options: CentreOptions) {
    this.taken = [...options.store.newestOf<Task>('Task')].length;
  }

  /** Notes on disk what the adapter's writes did, and sees to what is new. */
  async take(written: readonly Held[], byAdapter: boolean): Promise<void> {
    if (!byAdapter) return;
    for (const one of written) {
      if (one.resourceType !== 'Task') continue;
      const task = one as Held<Task>;
      const isNew = task.meta.versionId === '1';
      if (!isNew && task.status !== 'cancelled') continue;
      const clase = isNew ? (isTransfer(task) ? 'TRASLADO' : 'DERIVACION') : 'ANULACION';
      await this.note(clase, task);
      this.begin(task.id, () => (isNew ? this.attend(task) : this.freeAppointments(task)));
    }
  }

  /** Takes up what a restart interrupted. */
  resume(): void {
    for (const task of this.options.store.newestOf<Task>('Task'))
      if (['requested', 'received'].includes(task.status)) this.begin(task.id, () => this.attend(task));
  }

  /** Acts on the Task of a message, once everything before is done. */
  async act(idMensaje: string, name: ActName, details: Details): Promise<Acted> {
    const task = [...this.options.store.newestOf<Task>('Task')].find((one) => messageOf(one) === idMensaje);
    if (!task) return { failed: 'unknown' };
    return this.later(task.id, () => this.perform(task.id, name, details));
  }

  get isWorking(): number {
    return this.working.size;
  }

  async settle(): Promise<void> {
    await Promise.allSettled([...this.working.values()]);
  }

  /** Begins something that nobody waits for. */
  private begin(id: string, work: () => Promise<unknown>): void {
    this.later(id, work).catch(() => {
      if (!this.options.signal.aborted) this.failures += 1;
    });
  }

  private later<T>(id: string, work: () => Promise<T>): Promise<T> {
    const done = (this.working.get(id) ?? Promise.resolve()).then(work);
    const end = done
      .catch(() => undefined)
      .then(() => {
        if (this.working.get(id) === end) this.working.delete(id);
      });
    this.working.set(id, end);
    return done;
  }

  private async attend(task: Held<Task>): Promise<void> {
    const { faults, identity } = this.options;
    const chosen = this.decision;
    if (chosen.accion === 'nada') return;
    if (faults.takes('evento-de-caso-desconocido')) await this.options.store.create(strangerTo(task));
    if (identity.acknowledges && task.status === 'requested') {
      await this.pause();
      await this.perform(task.id, 'recibir', {});
    }
    if (chosen.accion === 'recibir') return;
    await this.pause();
    const accion = chosen.accion === 'segun-oferta' ? undefined : actOn(task, chosen.accion);
    const { accion: name, ...details } = accion ? { ...chosen, accion } : this.byOferta(task);
    await this.perform(task.id, name, details);
  }

  /** By what the Task tells alone: a programme that the centre does not run is rejected, all else is taken. */
  private byOferta(task: Task): Details & { readonly accion: ActName } {
    if (isTransfer(task)) return { accion: 'atender' };
    const [type = '', id = ''] = task.focus?.reference?.split('/') ?? [];
    const request = this.options.store.of(type, id).at(-1) as ServiceRequest | undefined;
    const programa = request?.code?.coding?.find(({ system }) => system === conventions.programa)?.code;
    return programa === undefined || this.options.identity.programas.includes(programa)
      ? { accion: 'aceptar' }
      : { accion: 'rechazar', motivo: 'PROGRAMA_NO_VIGENTE' };
  }

  private async perform(id: string, name: ActName, details: Details): Promise<Acted> {
    const { identity, store, faults } = this.options;
    const act: Act = acts[name](details);
    const before = store.of('Task', id).at(-1) as Held<Task> | undefined;
    if (!before) return { failed: 'unknown' };
    const between = stepsTo(before, act, identity);
    if (!between) return { failed: 'illegal' };
    for (const status of between) await this.write(id, { status });
    if (faults.takes('estado-fuera-de-contrato'))
      await store.change<Task>('Task', id, (task) => ({ ...task, status: 'ready' }));
    const isAppointed = name === 'aceptar' && !isTransfer(before);
    const appointment = isAppointed ? await this.appoint(before) : undefined;
    const more = appointment
      ? [output('cita', { valueReference: { reference: referenceTo(appointment) } })]
      : [];
    const after = await this.write(id, act, more);
    if (appointment && after) await this.note('CITA', after);
    if (appointment && !after) await this.free(appointment);
    return after ? { tarea: after.id, estado: after.status } : { failed: 'illegal' };
  }

  /** Writes the Task after an act; undefined where it may no longer be done. */
  private write(
    id: string,
    act: Act,
    more: NonNullable<Task['output']> = [],
  ): Promise<Held<Task> | undefined> {
    const { identity, store } = this.options;
    return store.change<Task>('Task', id, (task) => {
      const { status = task.status } = act;
      // Of a state that is none of ours nobody knows where it may go.
      if (task.status !== 'ready' && !mayBecome(task.status, status)) return undefined;
      return this.numbered(afterAct(task, act, identity, more));
    });
  }

  /** With the centre's own number, which it gives to whatever it takes in hand. */
  private numbered(task: Task): Task {
    const isFiling = (one: { type?: { coding?: { code?: string }[] } }): boolean =>
      one.type?.coding?.some(({ code }) => code === 'FILL') ?? false;
    if (task.identifier?.some(isFiling)) return task;
    this.taken += 1;
    const value = `${this.options.identity.sigla}-2026-${String(this.taken).padStart(6, '0')}`;
    const type = { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'FILL' }] };
    return { ...task, identifier: [...(task.identifier ?? []), { type, value }] };
  }

  private async appoint(task: Task): Promise<Held<Appointment>> {
    const { identity, store } = this.options;
    const place = identity.keepsLocations ? referenceTo(await store.create(locationOf(identity))) : undefined;
    return store.create(appointmentFor(task, identity, place));
  }

  /** Nobody is waited for any more. */
  private async freeAppointments(task: Task): Promise<void> {
    for (const { valueReference } of task.output ?? []) {
      const [type, id = ''] = valueReference?.reference?.split('/') ?? [];
      const found = type === 'Appointment' ? this.options.store.of(type, id).at(-1) : undefined;
      if (found) await this.free(found as Held<Appointment>);
    }
  }

  private async free({ id }: Held<Appointment>): Promise<void> {
    await this.options.store.change<Appointment>('Appointment', id, (one) => ({
      ...one,
      status: 'cancelled',
    }));
  }

  private async note(clase: string, task: Held<Task>): Promise<void> {
    const idMensaje = messageOf(task);
    const at = new Date().toISOString();
    const referencia = referenceTo(task);
    await this.options.effects.append({ clase, referencia, ...(idMensaje ? { idMensaje } : {}), at });
  }

  private pause(): Promise<void> {
    return sleep(this.options.delayMs, undefined, { signal: this.options.signal });
  }
}

/** The states through which a Task goes before an act leads it to its own; undefined where it may not go there. */
function stepsTo(
  task: Task,
  { status }: Act,
  { acknowledges }: CentreIdentity,
): Task['status'][] | undefined {
  if (status === undefined) return inHand.includes(task.status) ? [] : undefined;
  if (status === task.status) return undefined;
  const isDecided = status !== 'received' && status !== 'cancelled';
  const received: Task['status'][] =
    acknowledges && task.status === 'requested' && isDecided ? ['received'] : [];
  const from = received[0] ?? task.status;
  if (mayBecome(from, status)) return received;
  // A transfer is taken and attended at once.
  return isTransfer(task) && mayBecome(from, 'accepted') && mayBecome('accepted', status)
    ? [...received, 'accepted']
    : undefined;
}

/** States of a Task of which there is something to report. */
const inHand: readonly Task['status'][] = ['accepted', 'in-progress', 'on-hold'];

export const messageOf = (task: Task): string | undefined =>
  task.identifier?.find(({ system }) => system === conventions.mensaje)?.value;

export const isTransfer = (task: Task): boolean =>
  task.code?.coding?.some(({ system }) => system === conventions.tarea) ?? false;

/** What a decision means for this Task: of a derivación and of a transfer each is another act. */
function actOn(task: Task, accion: ActName): ActName | undefined {
  if (!isTransfer(task)) return ofTransfer.includes(accion) ? undefined : accion;
  if (accion === 'aceptar') return 'atender';
  return accion.startsWith('rechazar') ? 'no-cumplir' : accion;
}

const ofTransfer: readonly ActName[] = ['atender', 'nna-no-acepta', 'no-cumplir'];

/** A Task that somebody else asked for, under a message that nobody sent. */
function strangerTo({ intent, code }: Task): Task {
  return {
    resourceType: 'Task',
    status: 'accepted',
    intent,
    ...(code ? { code } : {}),
    identifier: [{ system: conventions.mensaje, value: randomUUID() }],
    requester: {
      identifier: { system: conventions.enlace, value: '000999' },
      display: 'Otra Institución Ficticia',
    },
    authoredOn: new Date().toISOString(),
  };
}
