import type { Envelope } from '@valija/envelope';
import type { Interviniente } from '@valija/messages';
import type { Centro } from '../centros.js';
import { itemsOf, Salidas, systems } from './salidas.js';
import { momentOf } from './versiones.js';

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
  readonly salidas: Salidas;

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
    this.salidas = new Salidas(task);
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
    return itemsOf(this.task.identifier).find(({ type }) =>
      itemsOf(type?.coding).some(
        ({ system, code }) => system === systems.tipoIdentificador && code === 'FILL',
      ),
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
    return [...this.before, this.task].map((task) => new Salidas(task).date(code)).findLast(Boolean);
  }
}
