import type { SafSchemas } from '@valija/contracts';
import { paisOfNumeric, parseRun, withoutAbsent } from '@valija/domain';
import type { Domicilio, Doubts, Identificacion, Nombre } from '@valija/messages';
import { documentos } from './codes.js';

type Person = SafSchemas['Sujeto'] | SafSchemas['Adulto'];

/** Who a person is by document. A child who gives none is `SIN_DOCUMENTO`, which is valid and asks for nothing. */
export function identificacionOf(
  person: Person,
  pointer: string,
  doubts: Doubts,
): Identificacion | undefined {
  const tipo = doubts.lookup(documentos, person.tipoDocumento, `${pointer}/tipoDocumento`);
  if (tipo === undefined || tipo === 'SIN_DOCUMENTO') return tipo && { tipo };
  const numero = person.numeroDocumento ?? doubts.add('schema-violation', `${pointer}/numeroDocumento`);
  if (tipo === 'RUN') {
    if (numero === undefined) return undefined;
    const run = parseRun(numero) ?? doubts.add('invalid-run', `${pointer}/numeroDocumento`);
    return run && { tipo, run };
  }
  const pais = paisOf(person.paisDocumento, `${pointer}/paisDocumento`, doubts);
  if (tipo === 'PASAPORTE') {
    if (person.paisDocumento === undefined) doubts.add('schema-violation', `${pointer}/paisDocumento`);
    return numero && pais ? { tipo, numero, pais } : undefined;
  }
  const documento = person.glosaDocumento ?? doubts.add('schema-violation', `${pointer}/glosaDocumento`);
  return documento && numero ? withoutAbsent({ tipo, documento, numero, pais }) : undefined;
}

export function nombreOf({ nombres, apellidoPaterno, apellidoMaterno }: Person): Nombre | undefined {
  const nombre = withoutAbsent({ nombres, apellidoPaterno, apellidoMaterno });
  return Object.keys(nombre).length > 0 ? nombre : undefined;
}

/**
 * Where a person lives. A reserved address stays behind even where SAF's document carries it; then whoever keeps the reserve is
 * named, or the URAVIT itself.
 */
export function domicilioOf(person: Person, uravit: string): Domicilio | undefined {
  const { domicilio, domicilioReservado, contactoReserva } = person;
  if (domicilioReservado === 'S' || contactoReserva) {
    return {
      reservado: true,
      contactoInstitucion: withoutAbsent({
        institucion: contactoReserva?.institucion ?? uravit,
        telefono: contactoReserva?.fono,
        correoElectronico: contactoReserva?.correo,
      }),
    };
  }
  if (!domicilio) return undefined;
  return withoutAbsent({
    calle: domicilio.calle,
    numero: domicilio.numeracion,
    complemento: domicilio.depto,
    comuna: domicilio.codComuna.padStart(5, '0'),
  });
}

/** Country by ISO 3166-1 numeric code; an absent code is absent, an unknown one is a doubt. */
export function paisOf(numeric: string | undefined, pointer: string, doubts: Doubts): string | undefined {
  if (numeric === undefined) return undefined;
  return paisOfNumeric(numeric) ?? doubts.add('native-code-unknown', pointer);
}
