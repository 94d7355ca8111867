import type { SafSchemas } from '@valija/contracts';
import {
  type DerivacionSolicitada,
  type Doubts,
  type Persona,
  type PersonForm,
  type PersonWords,
  paisNumerico,
  readPerson,
  writePerson,
} from '@valija/messages';
import { codeOf, codes, fields } from './codes.js';
import { isoDateOf, safDateOf } from './dates.js';

type Adulto = NonNullable<DerivacionSolicitada['adulto']>;
type SafAdulto = SafSchemas['Adulto'];

/** How SAF writes a person, in every document. */
const form: PersonForm = {
  paths: fields.persona,
  documentos: codes.documentos,
  sexos: codes.sexos,
  fecha: { read: isoDateOf, write: safDateOf },
  pais: paisNumerico,
  reservado: 'S',
};

/**
 * Says a person of SAF, at `pointer` of the document, in the words of a message.
 * @param keeper who is named where an address is reserved and nobody else keeps the reserve
 */
export function personaOf(
  person: SafSchemas['Persona'],
  pointer: string,
  keeper: string,
  doubts: Doubts,
): Persona | undefined {
  const { identificacion, ...rest } = readPerson(form, person, { pointer, keeper }, doubts);
  return identificacion && { identificacion, ...rest };
}

/** Says the adult of a document, at `/adulto`; `keeper` as for {@link personaOf}. */
export function adultoOf(adulto: SafAdulto | undefined, keeper: string, doubts: Doubts): Adulto | undefined {
  if (!adulto) return undefined;
  const calidad = doubts.lookup(codes.tiposAdulto, adulto.tipoAdulto, '/adulto/tipoAdulto');
  const { nombre = {}, ...rest } = readPerson(form, adulto, { pointer: '/adulto', keeper }, doubts);
  return calidad && { calidad, nombre, relacionConVictima: adulto.parentesco, ...rest };
}

/** Says a person in SAF's words. */
export const safPersonaOf = (person: PersonWords): SafSchemas['Persona'] => writePerson(form, person);

/** What is said of a person whose document is not, in SAF's words: a block that is still to be validated against the contract. */
export const safDatosOf = (person: PersonWords): object => writePerson(form, person);

/** Says an adult in SAF's words. */
export function safAdultoOf(adulto: Adulto): SafSchemas['AdultoMencionado'] {
  const { calidad, relacionConVictima: parentesco, ...person } = adulto;
  return { tipoAdulto: codeOf(codes.tiposAdulto, calidad), parentesco, ...safDatosOf(person) };
}
