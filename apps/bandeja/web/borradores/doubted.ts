import { findTextDoubts, type TextDoubt } from '@valija/domain';
import { endOfDay, sayDay } from '@valija/words';
import { freeTextsOf } from '../formulario/fill.js';
import { type FieldSchema, isObject, type Value } from '../formulario/form-schema.js';
import { titleAt } from '../formulario/wrong.js';

/** Why something should be looked at before it is sent; `past`: a day that lies ahead for whoever gets it has passed already. */
export type Doubt = TextDoubt | 'past';

/** What a person wrote that should be looked at before it is sent. */
export interface Doubted {
  readonly pointer: string;
  readonly title: string;
  readonly found: readonly { readonly doubt: Doubt; readonly words: string }[];
}

/** Until when somebody may or must do something, by type; `*` stands for each item of a list. */
const ahead: Readonly<Record<string, string>> = {
  'autorizacion.otorgada': '/hasta',
  'derivacion.aceptada': '/cita/fechaHora',
  'residencia.antecedentes-requeridos': '/plazoHasta',
  'residencia.denegada': '/recursos/*/hasta',
  'residencia.otorgada': '/permiso/vigenciaHasta',
};

/** What is doubted of a content of a type: first its days, then its free texts. */
export const doubtedOf = (
  type: string,
  schema: FieldSchema,
  content: Value,
  now: number,
): readonly Doubted[] => [...pastDays(type, schema, content, now), ...doubtedTexts(schema, content)];

/** Days that had to lie ahead and do not. A day ends by the calendar in Chile. */
function pastDays(type: string, schema: FieldSchema, content: Value, now: number): readonly Doubted[] {
  return valuesAt(content, (ahead[type] ?? '').split('/').slice(1)).flatMap(({ pointer, value }) => {
    if (typeof value !== 'string') return [];
    const end = Date.parse(endOfDay(value) ?? value);
    if (!(end <= now)) return [];
    const words = sayDay(end - 1, now);
    return [
      { pointer, title: titleAt(schema, content, pointer), found: [{ doubt: 'past' as const, words }] },
    ];
  });
}

/** The free texts of a content that look like what they should not be. */
function doubtedTexts(schema: FieldSchema, content: Value): readonly Doubted[] {
  return freeTextsOf(schema, content).flatMap(({ pointer, title, text }) => {
    // What somebody said of themselves has its own block, and is an account by its nature.
    if (pointer.startsWith('/manifestacionEspontanea')) return [];
    const found = findTextDoubts(text).map(({ doubt, from, to }) => ({ doubt, words: text.slice(from, to) }));
    return found.length > 0 ? [{ pointer, title, found }] : [];
  });
}

function valuesAt(
  value: unknown,
  [name, ...further]: readonly string[],
  pointer = '',
): readonly { readonly pointer: string; readonly value: unknown }[] {
  if (name === undefined) return [{ pointer, value }];
  if (name === '*')
    return Array.isArray(value)
      ? value.flatMap((item, at) => valuesAt(item, further, `${pointer}/${at}`))
      : [];
  return isObject(value) ? valuesAt(value[name], further, `${pointer}/${name}`) : [];
}
