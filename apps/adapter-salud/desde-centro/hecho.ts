import type { Envelope } from '@valija/envelope';
import { listOf, momentOf, TaskOutputs } from '@valija/fhir';
import type { Interviniente } from '@valija/messages';
import type { Centro } from '../centros/centros.js';
import { systems } from '../vocabulario.js';

/** Content of a message as far as a centre told it: what is missing is found by the message's schema, and told with pointers. */
export type Borrador<T> = T extends string
  ? string
  : T extends boolean
    ? boolean
    : T extends readonly (infer Item)[]
      ? readonly Borrador<Item>[]
      : { [K in keyof T]?: Borrador<T[K]> | undefined };

/** A version of a Task, and what must be known to say it. */
export class Hecho {
  readonly salidas: TaskOutputs;

  /**
   * @param asked the message that the Task came from
   * @param institucion official name of our party
   * @param before the versions before, as far as they are known, oldest first
   * @param nota the report, where this version carries a new one
   */
  constructor(
    readonly asked: Envelope,
    readonly centro: Pick<Centro, 'deis' | 'nombre'>,
    readonly institucion: string,
    readonly task: fhir4.Task,
    readonly before: readonly fhir4.Task[],
    readonly nota: fhir4.Annotation | undefined,
  ) {
    this.salidas = new TaskOutputs(task, systems.salida);
  }

  /** When it happened, as far as the server says. */
  get at(): string | undefined {
    return momentOf(this.task) ?? this.task.lastModified;
  }

  /** Why, in the centre's words. */
  get fundamento(): string | undefined {
    return this.task.statusReason?.text?.trim() || undefined;
  }

  /** The number under which the centre filed it. */
  get numeroIngreso(): string | undefined {
    return listOf(this.task.identifier).find(({ type }) =>
      listOf(type?.coding).some(({ system, code }) => system === systems.documentos && code === 'FILL'),
    )?.value;
  }

  /** Who answers. */
  get interviniente(): Borrador<Interviniente> {
    const nombre = this.salidas.text('profesional-asignado');
    return {
      institucion: this.institucion,
      unidad: this.salidas.text('unidad') ?? this.centro.nombre,
      profesional: nombre === undefined ? undefined : { nombre, cargo: this.salidas.text('cargo') },
    };
  }

  /** A day that was told in this version, or in the last one before that tells it. */
  dayKnown(code: string): string | undefined {
    return [...this.before, this.task]
      .map((task) => new TaskOutputs(task, systems.salida).date(code))
      .findLast(Boolean);
  }
}
