import { findPais, paisOfNumeric, parseRun, withoutAbsent } from '@valija/domain';
import type { Doubts } from './doubts.js';
import type { Domicilio, Identificacion, Nombre, Persona } from './generated/contents.js';

/** What there is to say of a person; an adult has also a mail address. */
export interface PersonWords extends Partial<Persona> {
  readonly correoElectronico?: string;
}

/** Every single datum that a form may have of a person. */
type Field =
  | 'tipo'
  | 'numero'
  | 'pais'
  | 'documento'
  | keyof Nombre
  | Exclude<keyof PersonWords, 'identificacion' | 'nombre' | 'domicilio'>
  | 'calle'
  | 'numeracion'
  | 'complemento'
  | 'comuna'
  | 'reservado'
  | 'contacto'
  | 'contactoTelefono'
  | 'contactoCorreo';

/** How a system writes what a message says otherwise. Reading gives nothing for what cannot be. */
export interface Notation {
  readonly read: (native: string) => string | undefined;
  readonly write: (word: string) => string | undefined;
}

/** The form in which an existing system writes persons, the same for reading and writing. */
export interface PersonForm {
  /** Where each datum is, `/` between blocks: `documento/numero`. What the form lacks is left out. */
  readonly paths: Readonly<Partial<Record<Field, string>>>;
  readonly documentos: Readonly<Record<string, Identificacion['tipo']>>;
  readonly sexos: Readonly<Record<string, NonNullable<Persona['sexoRegistral']>>>;
  readonly fecha: Notation;
  readonly pais: Notation;
  /** What stands in the field of a reserved address. */
  readonly reservado: unknown;
}

/** Countries by ISO 3166-1 numeric code, with or without leading zeros. */
export const paisNumerico: Notation = {
  read: paisOfNumeric,
  write: (alpha2) => findPais(alpha2)?.numerico,
};

/**
 * Reads a person.
 *
 * @param native the block that holds the person, valid against the system's contract
 * @param place JSON pointer to that block, and who is named where an address is reserved and nobody else keeps the reserve
 * @param doubts takes an unknown code, a wrong RUN, an impossible date and a document without its number
 */
export function readPerson(
  form: PersonForm,
  native: object,
  { pointer, keeper }: { readonly pointer: string; readonly keeper: string },
  doubts: Doubts,
): PersonWords {
  const at = (field: Field): string | undefined => valueAt(native, form.paths[field]) as string | undefined;
  const pointerTo = (field: Field): string => `${pointer}/${form.paths[field]}`;
  const noted = (field: Field, notation: Notation, code: 'schema-violation' | 'native-code-unknown') => {
    const text = at(field);
    return text === undefined ? undefined : (notation.read(text) ?? doubts.add(code, pointerTo(field)));
  };

  /** A child who gives none is `SIN_DOCUMENTO`, which is valid and asks for nothing. */
  const identificacion = (): Identificacion | undefined => {
    const tipo = doubts.lookup(form.documentos, at('tipo'), pointerTo('tipo'));
    if (tipo === undefined || tipo === 'SIN_DOCUMENTO') return tipo && { tipo };
    const numero = at('numero') ?? doubts.add('schema-violation', pointerTo('numero'));
    if (tipo === 'RUN') {
      const run = numero && (parseRun(numero) ?? doubts.add('invalid-run', pointerTo('numero')));
      return run ? { tipo, run } : undefined;
    }
    const pais = noted('pais', form.pais, 'native-code-unknown');
    if (tipo === 'PASAPORTE') {
      if (at('pais') === undefined) doubts.add('schema-violation', pointerTo('pais'));
      return numero && pais ? { tipo, numero, pais } : undefined;
    }
    const documento = at('documento') ?? doubts.add('schema-violation', pointerTo('documento'));
    return documento && numero ? withoutAbsent({ tipo, documento, numero, pais }) : undefined;
  };

  const nombre = (): Nombre | undefined => {
    const [nombres, apellidoPaterno, apellidoMaterno] = [
      at('nombres'),
      at('apellidoPaterno'),
      at('apellidoMaterno'),
    ];
    const said = withoutAbsent({ nombres, apellidoPaterno, apellidoMaterno });
    return Object.keys(said).length > 0 ? said : undefined;
  };

  /** A reserved address stays behind even where the form carries it. */
  const domicilio = (): Domicilio | undefined => {
    const reserved: unknown = at('reservado');
    const contacto = at('contacto');
    if (reserved === form.reservado || contacto) {
      const institucion = contacto ?? keeper;
      const telefono = at('contactoTelefono');
      const correoElectronico = at('contactoCorreo');
      return {
        reservado: true,
        contactoInstitucion: withoutAbsent({ institucion, telefono, correoElectronico }),
      };
    }
    const calle = at('calle');
    const comuna = at('comuna')?.padStart(5, '0');
    const [numero, complemento] = [at('numeracion'), at('complemento')];
    return calle && comuna ? withoutAbsent({ calle, numero, complemento, comuna }) : undefined;
  };

  return withoutAbsent({
    identificacion: identificacion(),
    nombre: nombre(),
    alias: at('alias'),
    fechaNacimiento: noted('fechaNacimiento', form.fecha, 'schema-violation'),
    edad: valueAt(native, form.paths.edad) as number | undefined,
    sexoRegistral: doubts.lookup(form.sexos, at('sexoRegistral'), pointerTo('sexoRegistral')),
    nacionalidad: noted('nacionalidad', form.pais, 'native-code-unknown'),
    idioma: at('idioma'),
    domicilio: domicilio(),
    telefono: at('telefono'),
    correoElectronico: at('correoElectronico'),
  });
}

/**
 * Writes a person; what the form has no place for is not written.
 *
 * @typeParam Block that holds the person in the system's contract, which what comes back is still to be validated against
 */
export function writePerson<Block extends object>(form: PersonForm, person: PersonWords): Block {
  const block = {};
  for (const [field, value] of Object.entries(dataOf(form, person))) {
    const path = form.paths[field as Field];
    if (path !== undefined && value !== undefined) put(block, path.split('/'), value);
  }
  return block as Block;
}

function dataOf(form: PersonForm, person: PersonWords): Partial<Record<Field, unknown>> {
  const { identificacion, nombre, domicilio, ...rest } = person;
  return {
    ...(identificacion ? documentOf(form, identificacion) : {}),
    ...nombre,
    ...(domicilio ? addressOf(form, domicilio) : {}),
    ...rest,
    fechaNacimiento: person.fechaNacimiento && form.fecha.write(person.fechaNacimiento),
    sexoRegistral: person.sexoRegistral && codeOf(form.sexos, person.sexoRegistral),
    nacionalidad: person.nacionalidad && form.pais.write(person.nacionalidad),
  };
}

function documentOf(form: PersonForm, identificacion: Identificacion): Partial<Record<Field, unknown>> {
  const tipo = codeOf(form.documentos, identificacion.tipo);
  switch (identificacion.tipo) {
    case 'RUN':
      return { tipo, numero: identificacion.run };
    case 'SIN_DOCUMENTO':
      return { tipo };
    default: {
      const { pais, ...rest } = identificacion;
      return { ...rest, tipo, pais: pais && form.pais.write(pais) };
    }
  }
}

function addressOf(form: PersonForm, domicilio: Domicilio): Partial<Record<Field, unknown>> {
  if ('reservado' in domicilio) {
    const { institucion, telefono, correoElectronico } = domicilio.contactoInstitucion;
    const contact = { contactoTelefono: telefono, contactoCorreo: correoElectronico };
    return { reservado: form.reservado, contacto: institucion, ...contact };
  }
  const { numero, ...rest } = domicilio;
  return { ...rest, numeracion: numero };
}

const codeOf = <Word>(table: Readonly<Record<string, Word>>, word: Word): string | undefined =>
  Object.keys(table).find((code) => table[code] === word);

function valueAt(block: object, path: string | undefined): unknown {
  return path?.split('/').reduce<unknown>((part, name) => (part as Record<string, unknown>)?.[name], block);
}

function put(block: object, [name = '', ...further]: readonly string[], value: unknown): void {
  const target = block as Record<string, unknown>;
  if (further.length === 0) target[name] = value;
  else {
    target[name] ??= {};
    put(target[name] as object, further, value);
  }
}
