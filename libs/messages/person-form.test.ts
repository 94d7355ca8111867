import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryOf, type Schema } from '../../test/schemas/arbitrary.js';
import { Doubts } from './doubts.js';
import type { Persona } from './generated/contents.js';
import { type PersonForm, paisNumerico, readPerson, writePerson } from './person-form.js';
import { projectRegistry } from './registry.js';

/** A form with blocks, codes and dates of its own. */
const form: PersonForm = {
  paths: {
    tipo: 'papel/clase',
    numero: 'papel/valor',
    pais: 'papel/origen',
    documento: 'papel/glosa',
    nombres: 'nombres',
    apellidoPaterno: 'primerApellido',
    apellidoMaterno: 'segundoApellido',
    alias: 'apodo',
    fechaNacimiento: 'nacimiento',
    edad: 'edad',
    sexoRegistral: 'sexo',
    nacionalidad: 'patria',
    idioma: 'lengua',
    telefono: 'celular',
    calle: 'casa/via',
    numeracion: 'casa/numero',
    complemento: 'casa/resto',
    comuna: 'casa/comuna',
    reservado: 'reserva',
    contacto: 'guarda/entidad',
    contactoTelefono: 'guarda/celular',
    contactoCorreo: 'guarda/correo',
  },
  documentos: { r: 'RUN', p: 'PASAPORTE', o: 'OTRO_DOCUMENTO', n: 'SIN_DOCUMENTO' },
  sexos: { h: 'M', m: 'F', x: 'X', i: 'I', d: 'D' },
  fecha: {
    read: (text) => (/^\d{8}$/.test(text) ? text.replace(/^(....)(..)(..)$/, '$1-$2-$3') : undefined),
    write: (iso) => iso.replaceAll('-', ''),
  },
  pais: paisNumerico,
  reservado: true,
};
const place = { pointer: '/quien', keeper: 'Unidad Ficticia' };

function read(native: object) {
  const doubts = new Doubts();
  return { person: readPerson(form, native, place, doubts), refusal: doubts.any && doubts.refusal() };
}

describe('a form of persons', () => {
  it('is the same written and read, whoever it is', () => {
    const schemaOf = (id: string) => projectRegistry().schemaOf(id) as Schema;
    fc.assert(
      fc.property(arbitraryOf(schemaOf('urn:valija:schema:parts.persona:1.0.0'), schemaOf), (person) => {
        expect(read(writePerson(form, person as Persona))).toEqual({ person, refusal: false });
      }),
      { numRuns: 150, seed: 4 },
    );
  });

  it('writes only what it has a place for', () => {
    expect(writePerson(form, { edad: 40, correoElectronico: 'ficticia@ejemplo.invalid' })).toEqual({
      edad: 40,
    });
  });

  it('is read with every doubt at its own field', () => {
    const { refusal } = read({ papel: { clase: 'z' }, sexo: 'constructor', patria: '999', nacimiento: '1' });
    expect(refusal).toEqual({
      ok: false,
      code: 'native-code-unknown',
      pointers: ['/quien/papel/clase', '/quien/sexo', '/quien/patria'],
    });
    expect(read({ nacimiento: '1' }).refusal).toMatchObject({ pointers: ['/quien/nacimiento'] });
    expect(read({ papel: { clase: 'r', valor: '12345678-4' } }).refusal).toEqual({
      ok: false,
      code: 'invalid-run',
      pointers: ['/quien/papel/valor'],
    });
  });

  it.each([
    ['a passport without number and country', { clase: 'p' }, ['/quien/papel/valor', '/quien/papel/origen']],
    ['another document without its name', { clase: 'o', valor: '1' }, ['/quien/papel/glosa']],
    ['a RUN without number', { clase: 'r' }, ['/quien/papel/valor']],
  ])('is not read with %s', (_what, papel, pointers) => {
    expect(read({ papel }).refusal).toEqual({ ok: false, code: 'schema-violation', pointers });
  });

  it('leaves a reserved address behind, and names the keeper where nobody else is named', () => {
    const casa = { via: 'Calle Ficticia 1', comuna: '5602' };
    expect(read({ casa }).person.domicilio).toEqual({ calle: 'Calle Ficticia 1', comuna: '05602' });
    expect(read({ casa, reserva: true }).person.domicilio).toEqual({
      reservado: true,
      contactoInstitucion: { institucion: 'Unidad Ficticia' },
    });
    expect(read({ casa, guarda: { entidad: 'Casa Ficticia' } }).person.domicilio).toEqual({
      reservado: true,
      contactoInstitucion: { institucion: 'Casa Ficticia' },
    });
  });
});
