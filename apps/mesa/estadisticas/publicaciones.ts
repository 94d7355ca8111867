import type { Endpoint } from '@valija/adapter-kit';
import { ValijaError } from '@valija/errors';
import { nameOf } from '../institucion.js';
import { countCells } from './conteo.js';
import type { Corte, Cortes } from './cortes.js';
import { type NombreRegistro, registros } from './registro.js';
import { type PoblacionPublicada, publish } from './tablas.js';

/** A cut as it is shown. */
export interface CorteMostrado {
  readonly id: string;
  readonly fuente: { readonly urn: string; readonly nombre: string };
  readonly desde: string;
  readonly hasta: string;
  readonly fechaExtraccion: string;
  readonly partes: number;
}

/** The tables of one cut of one register, ready to be written down. */
export interface Publicacion {
  readonly registro: NombreRegistro;
  readonly nombre: string;
  readonly corte: CorteMostrado;
  /** Smallest count that it shows. */
  readonly k: number;
  /** `INTERNO`: it shows other counts than the installation publishes. */
  readonly uso: 'PUBLICABLE' | 'INTERNO';
  /** Go with every copy. */
  readonly advertencias: readonly string[];
  readonly poblaciones: readonly PoblacionPublicada[];
}

/** Said with every answer, so that no copy of it lacks it. */
export const advertencia =
  'Cada registro cuenta otra cosa. Estas cifras no se suman ni se restan con las de otro registro, otra fuente ni otro corte.';

/** Years that a record may have, as its schema says. */
const anioMin = 2000;
const anioMax = 2100;

/** The tables of the annual report, by cut. */
export class Publicaciones {
  /** @param kPublished smallest count that the installation publishes */
  constructor(
    private readonly endpoint: Endpoint,
    private readonly cortes: Cortes,
    private readonly kPublished: number,
  ) {}

  /**
   * Makes the tables of a cut that counts.
   * @param k smallest count that is shown; default the installation's
   * @throws ValijaError `not-found` for a cut that is not this register's, is not whole, or was replaced
   */
  async make(nombre: NombreRegistro, id: string, k = this.kPublished): Promise<Publicacion> {
    const registro = registros[nombre];
    const vigentes = (await this.cortes.list(nombre)).filter(({ estado }) => estado === 'VIGENTE');
    const corte = vigentes.find((each) => each.id === id);
    if (!corte) throw new ValijaError('not-found');
    const anios = yearsOf(corte);
    const poblaciones: PoblacionPublicada[] = [];
    for (const poblacion of registro.poblaciones) {
      const celdas = await countCells(this.endpoint.db, registro.tabla, poblacion, id);
      poblaciones.push(publish(poblacion, celdas, { anios, k }));
    }
    return {
      registro: nombre,
      nombre: registro.nombre,
      corte: this.show(corte),
      k,
      uso: k === this.kPublished ? 'PUBLICABLE' : 'INTERNO',
      advertencias: [advertencia, ...this.cautions(corte, vigentes, k)],
      poblaciones,
    };
  }

  show({ id, fuente, desde, hasta, fecha_extraccion, partes }: Corte): CorteMostrado {
    return {
      id,
      fuente: nameOf(this.endpoint.directory, fuente),
      desde,
      hasta,
      fechaExtraccion: fecha_extraccion.toISOString(),
      partes,
    };
  }

  /** What is hidden in one publication may follow from two. */
  private cautions(corte: Corte, vigentes: readonly Corte[], k: number): string[] {
    const overlapping = vigentes.filter(
      ({ id, fuente, desde, hasta }) =>
        id !== corte.id && fuente === corte.fuente && desde <= corte.hasta && hasta >= corte.desde,
    );
    return [
      ...(k > 1
        ? [
            `Las cifras de 1 a ${k - 1} se reservan, y con ellas otras para que no se puedan deducir. Una cifra reservada puede ser cero.`,
          ]
        : []),
      ...(k === this.kPublished
        ? []
        : [
            `Uso interno: la institución publica las cifras desde ${this.kPublished}. Publicar además otras permite deducir las reservadas.`,
          ]),
      ...(overlapping.length > 0 ? [overlapCaution(overlapping)] : []),
    ];
  }
}

const overlapsNamedMax = 5;

function overlapCaution(cortes: readonly Corte[]): string {
  const named = cortes
    .slice(0, overlapsNamedMax)
    .map(({ desde, hasta }) => `el corte de ${desde} a ${hasta}`);
  const more = cortes.length > named.length ? ` y ${cortes.length - named.length} más` : '';
  return `Se traslapa con ${named.join(', ')}${more}, de la misma fuente: publique sólo uno, pues de su diferencia se podrían deducir cifras reservadas.`;
}

function yearsOf({ desde, hasta }: Corte): string[] {
  const first = Math.max(anioMin, Number(desde.slice(0, 4)));
  const last = Math.min(anioMax, Number(hasta.slice(0, 4)));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => String(first + at));
}
