import type { SermigSchemas, SermigSolicitud } from '@valija/contracts';
import { findPais, withoutAbsent } from '@valija/domain';
import {
  type Doubts,
  findNationalityObjections,
  type Identificacion,
  type Interviniente,
  type Nombre,
  type Persona,
  type ResidenciaSolicitada,
} from '@valija/messages';
import * as codes from './codes.js';

/** The person for whom residence is asked, in the words of the portal; a nationality that contradicts itself is a doubt. */
export function titularOf(content: ResidenciaSolicitada, doubts: Doubts): SermigSchemas['Titular'] {
  const { persona, solicitud } = content;
  return withoutAbsent({
    documento: documentoOf(persona.identificacion),
    ...nombresOf(persona.nombre),
    nombreSocial: persona.alias,
    nacimiento: persona.fechaNacimiento,
    edad: persona.edad,
    sexo: persona.sexoRegistral && codes.sexos[persona.sexoRegistral],
    etapa: codes.etapas[solicitud.condicionEtaria],
    nacionalidad: nacionalidadOf(content, doubts),
    idioma: persona.idioma,
    fono: persona.telefono,
    ...direccionOf(persona.domicilio),
  });
}

function nacionalidadOf(content: ResidenciaSolicitada, doubts: Doubts): string {
  const { nacionalidad } = content;
  const declared = nacionalidad.situacion === 'CONOCIDA' ? nacionalidad.pais : undefined;
  for (const pointer of findNationalityObjections(content)) doubts.add('schema-violation', pointer);
  if (declared !== undefined) return paisOf(declared);
  return nacionalidad.situacion === 'APATRIDA' ? 'APA' : 'SIN';
}

export function representanteOf(
  representante: NonNullable<ResidenciaSolicitada['representante']>,
): NonNullable<SermigSolicitud['representante']> {
  if (representante.tipo === 'INSTITUCION') {
    const { institucion, resolucion } = representante;
    return withoutAbsent({ clase: 'I' as const, institucion, resolucion });
  }
  const { calidad, nombre, identificacion, telefono, correoElectronico } = representante;
  return withoutAbsent({
    clase: 'P' as const,
    calidad: codes.calidades[calidad],
    ...nombresOf(nombre),
    documento: identificacion && documentoOf(identificacion),
    fono: telefono,
    correo: correoElectronico,
  });
}

export function institucionOf({
  institucion,
  unidad,
  profesional,
}: Interviniente): SermigSchemas['Institucion'] {
  return withoutAbsent({
    nombre: institucion,
    unidad,
    funcionario: profesional?.nombre,
    cargo: profesional?.cargo,
    fono: profesional?.telefono,
    correo: profesional?.correoElectronico,
  });
}

function documentoOf(identificacion: Identificacion): SermigSchemas['DocumentoIdentidad'] {
  const clase = codes.documentos[identificacion.tipo];
  switch (identificacion.tipo) {
    case 'RUN':
      return { clase, numero: identificacion.run };
    case 'PASAPORTE':
      return { clase, numero: identificacion.numero, paisEmisor: paisOf(identificacion.pais) };
    case 'OTRO_DOCUMENTO': {
      const { numero, pais, documento } = identificacion;
      return withoutAbsent({ clase, numero, paisEmisor: pais && paisOf(pais), glosa: documento });
    }
    case 'SIN_DOCUMENTO':
      return { clase };
  }
}

function nombresOf(nombre: Nombre | undefined) {
  return withoutAbsent({
    nombres: nombre?.nombres,
    apellidoPrimero: nombre?.apellidoPaterno,
    apellidoSegundo: nombre?.apellidoMaterno,
  });
}

function direccionOf(
  domicilio: Persona['domicilio'],
): Pick<SermigSchemas['Titular'], 'direccion' | 'contactoReservado'> {
  if (!domicilio) return {};
  if ('reservado' in domicilio) {
    const { institucion, telefono, correoElectronico } = domicilio.contactoInstitucion;
    return {
      contactoReservado: withoutAbsent({ institucion, fono: telefono, correo: correoElectronico }),
    };
  }
  const { calle, numero, complemento, comuna } = domicilio;
  return { direccion: withoutAbsent({ calle, numero, resto: complemento, comuna }) };
}

/** ISO 3166-1 numeric code; the content's own validation has found the country already. */
const paisOf = (alpha2: string): string => findPais(alpha2)?.numerico ?? '';
