import type { NinezSchemas } from '@valija/contracts';
import { withoutAbsent } from '@valija/domain';
import type { Domicilio, Identificacion, Nombre } from '@valija/messages';
import { documentos } from './codes.js';

type Residence = Pick<
  NinezSchemas['SujetoAtencion'],
  'residencia' | 'residenciaReservada' | 'contactoReservado'
>;

export function documentoOf(identificacion: Identificacion): NinezSchemas['Documento'] {
  const tipo = documentos[identificacion.tipo];
  switch (identificacion.tipo) {
    case 'RUN':
      return { tipo, valor: identificacion.run };
    case 'PASAPORTE':
      return { tipo, valor: identificacion.numero, pais: identificacion.pais };
    case 'OTRO_DOCUMENTO': {
      const { numero, pais, documento } = identificacion;
      return withoutAbsent({ tipo, valor: numero, pais, glosa: documento });
    }
    case 'SIN_DOCUMENTO':
      return { tipo };
  }
}

export function nombresOf(nombre: Nombre | undefined) {
  return withoutAbsent({
    nombres: nombre?.nombres,
    primerApellido: nombre?.apellidoPaterno,
    segundoApellido: nombre?.apellidoMaterno,
  });
}

export function residenciaOf(domicilio: Domicilio | undefined): Residence {
  if (!domicilio) return {};
  if ('reservado' in domicilio) {
    const { institucion, telefono, correoElectronico } = domicilio.contactoInstitucion;
    return {
      residenciaReservada: true,
      contactoReservado: withoutAbsent({
        entidad: institucion,
        celular: telefono,
        email: correoElectronico,
      }),
    };
  }
  const { calle, numero, complemento, comuna } = domicilio;
  return {
    residencia: withoutAbsent({
      via: calle,
      numeroVia: numero,
      detalle: complemento,
      comuna: Number(comuna),
    }),
  };
}
