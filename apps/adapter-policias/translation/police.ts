import { withoutAbsent } from '@valija/domain';
import type { Interviniente as Actor, Notation, PersonForm } from '@valija/messages';
import type { Codes } from './codes.js';
import type { Interviniente } from './papers.js';

/** What the translation knows of one police: who it is, and its codes. */
export interface Police {
  /** Official name of the institution. */
  readonly institucion: string;
  readonly codes: Codes;
  readonly paises: Notation;
}

/** Where the neutral papers have what there is to say of a person. */
export const personFormOf = ({ codes, paises }: Police): PersonForm => ({
  paths: {
    tipo: 'documento/tipo',
    numero: 'documento/numero',
    pais: 'documento/pais',
    documento: 'documento/glosa',
    nombres: 'nombres',
    apellidoPaterno: 'apellidoPaterno',
    apellidoMaterno: 'apellidoMaterno',
    alias: 'nombreSocial',
    fechaNacimiento: 'fechaNacimiento',
    edad: 'edad',
    sexoRegistral: 'sexo',
    nacionalidad: 'nacionalidad',
    idioma: 'idioma',
    calle: 'domicilio/calle',
    numeracion: 'domicilio/numero',
    complemento: 'domicilio/complemento',
    comuna: 'domicilio/comuna',
    reservado: 'domicilioReservado',
    contacto: 'contactoReserva/institucion',
    contactoTelefono: 'contactoReserva/telefono',
    contactoCorreo: 'contactoReserva/correo',
    telefono: 'telefono',
    correoElectronico: 'correo',
  },
  documentos: codes.documentos,
  sexos: codes.sexos,
  fecha: asItIs,
  pais: paises,
  reservado: true,
});

const asItIs: Notation = { read: (text) => text, write: (text) => text };

/** Who acts, in the words of a message. */
export function actorOf(
  { institucion, unidad, funcionario, cargo, telefono, correo }: Interviniente,
  police: Police,
): Actor {
  const profesional =
    funcionario === undefined
      ? undefined
      : withoutAbsent({ nombre: funcionario, cargo, telefono, correoElectronico: correo });
  return withoutAbsent({ institucion: institucion ?? police.institucion, unidad, profesional });
}

/** Who acts, in the words of the police. */
export const intervinienteOf = ({ institucion, unidad, profesional }: Actor): Interviniente =>
  withoutAbsent({
    institucion,
    unidad,
    funcionario: profesional?.nombre,
    cargo: profesional?.cargo,
    telefono: profesional?.telefono,
    correo: profesional?.correoElectronico,
  });
