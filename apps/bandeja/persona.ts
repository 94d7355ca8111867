import { findDelito, type PersonaDerivable } from '@valija/domain';

type Part = Readonly<Record<string, unknown>>;

/** A part of a content that may not be written yet, or may be anything. */
export const partOf = (value: unknown): Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Part) : {};

/**
 * What a derivación tells so far of the person, for the criteria of Anexo 2: what is not written, or cannot be read, is not on record.
 *
 * @param region two digits: whoever refers does so for what occurred in its own region
 */
export function personaOf(content: Part, region: string): PersonaDerivable {
  const victima = partOf(content.victima);
  const { agresor, situacionProteccionalResuelta } = partOf(content.detalles);
  const { delitos } = partOf(content.causa);
  return {
    calidad: victima.calidad === 'TESTIGO' ? 'TESTIGO' : 'VICTIMA',
    delitos: (Array.isArray(delitos) ? delitos : []).flatMap(delitoOf),
    edad: Number.isInteger(victima.edad) ? (victima.edad as number) : undefined,
    agresor: agresor === 'INTRAFAMILIAR' || agresor === 'EXTRAFAMILIAR' ? agresor : undefined,
    situacionProteccionalResuelta: situacionProteccionalResuelta === true,
    region: region as PersonaDerivable['region'],
  };
}

function delitoOf(written: unknown): PersonaDerivable['delitos'] {
  const { codigo, gradoEjecucion } = partOf(written);
  const found = typeof codigo === 'string' ? findDelito(codigo) : undefined;
  if (!found) return [];
  return [
    {
      codigo: found.codigo,
      gradoEjecucion: grados.find((grado) => grado === gradoEjecucion),
    },
  ];
}

const grados = ['CONSUMADO', 'FRUSTRADO', 'TENTATIVA'] as const;
