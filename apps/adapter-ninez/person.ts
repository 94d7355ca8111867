import type { NinezSchemas } from '@valija/contracts';
import {
  type Doubts,
  type Notation,
  type PersonForm,
  type PersonWords,
  readPerson,
  writePerson,
} from '@valija/messages';
import { codes, fields } from './codes.js';

type Sujeto = Omit<NinezSchemas['SujetoAtencion'], 'rolEnCausa'>;
type Adulto = Omit<NinezSchemas['AdultoACargo'], 'rol' | 'vinculo'>;

const asItIs: Notation = { read: (text) => text, write: (text) => text };

/** How their system writes a subject of care. */
const sujeto: PersonForm = {
  paths: fields.persona,
  documentos: codes.documentos,
  sexos: codes.sexos,
  fecha: asItIs,
  pais: asItIs,
  reservado: true,
};
/** How it writes whoever is not asked for a date of birth: an adult, and anybody in a follow-up form. */
const otro: PersonForm = { ...sujeto, paths: { ...fields.persona, edad: 'edad' } };

/** Says a subject of care in their words. */
export const sujetoOf = (person: PersonWords): Sujeto => written<Sujeto>(sujeto, person);

/** Says an adult in their words. */
export const adultoOf = (person: PersonWords): Adulto => written<Adulto>(otro, person);

/**
 * Says whoever a follow-up form names, at `pointer` of an event, in the words of a message.
 * @param keeper who is named where an address is reserved and nobody else keeps the reserve
 */
export function personaOf(
  block: NinezSchemas['FichaSeguimiento']['sujeto'] | NonNullable<NinezSchemas['FichaSeguimiento']['adulto']>,
  pointer: string,
  keeper: string,
  doubts: Doubts,
): Pick<PersonWords, 'nombre' | 'edad' | 'domicilio' | 'telefono' | 'correoElectronico'> {
  const { residencia } = block;
  const comuna = residencia && String(residencia.comuna);
  const native = residencia ? { ...block, residencia: { ...residencia, comuna } } : block;
  return readPerson(otro, native, { pointer, keeper }, doubts);
}

/** A comuna is a number there. */
function written<Block extends Sujeto | Adulto>(form: PersonForm, person: PersonWords): Block {
  const block = writePerson<Block>(form, person);
  if (block.residencia) block.residencia.comuna = Number(block.residencia.comuna);
  return block;
}
