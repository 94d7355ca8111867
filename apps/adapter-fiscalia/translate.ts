import type { SafDerivacion, SafSchemas } from '@valija/contracts';
import { parseRuc, withoutAbsent } from '@valija/domain';
import { type DerivacionSolicitada, Doubts, delitoOf, type Untranslatable } from '@valija/messages';
import * as codes from './codes.js';
import { isoDateOf } from './dates.js';
import { domicilioOf, identificacionOf, nombreOf, paisOf } from './person.js';

export { toAceptacion, toAcuse, toNoEntregada, toRechazo } from './novedad.js';

export interface TranslatedSolicitud {
  readonly ok: true;
  readonly content: DerivacionSolicitada;
  /** `urgent` if any urgency factor is present. @see Protocolo B §5.1 */
  readonly lane: 'normal' | 'urgent';
  /** SAF's own number of the victim, which the adapter maps to the victim's pseudonym; never sent. */
  readonly idVictima: string;
  readonly folio: string;
  /** What is asked for; it decides who receives the derivación. */
  readonly programa: string;
}

/**
 * Says a derivación of SAF in the words of `derivacion.solicitada`.
 *
 * @param document valid against the contract of SAF (`emitirDerivacion`)
 * @returns content that is still to be validated against its schema, or what could not be translated; an unknown code is never
 *   replaced by a known one
 */
export function toSolicitud(document: SafDerivacion): TranslatedSolicitud | Untranslatable {
  const doubts = new Doubts();
  const { folio, idVictima, uravit, programaSolicitado } = document;
  const victima = victimaOf(document, doubts);
  const adulto = document.adulto && adultoOf(document.adulto, uravit.nombre, doubts);
  const causa = causaOf(document, doubts);
  const informacionPrevia = informacionPreviaOf(document, doubts);
  const programa = doubts.lookup(
    codes.programas,
    programaSolicitado.codPrograma,
    '/programaSolicitado/codPrograma',
  );
  const factoresUrgencia = factoresUrgenciaOf(document, doubts);
  const tribunalFamilia = tribunalFamiliaOf(document, doubts);
  if (doubts.any || !victima || !programa) return doubts.refusal();

  const { nombre, cargo, fono, correo } = uravit.profesional;
  const content: DerivacionSolicitada = withoutAbsent({
    folio,
    fechaEmision: document.fechaEmision,
    derivante: {
      institucion: 'Ministerio Público',
      unidad: uravit.nombre,
      profesional: withoutAbsent({ nombre, cargo, telefono: fono, correoElectronico: correo }),
    },
    informacionPrevia,
    causa,
    victima,
    adulto,
    prestacion: withoutAbsent({
      tipo: 'PROGRAMA' as const,
      programa,
      proyecto: programaSolicitado.codProyecto,
    }),
    observacionesMotivo: document.observaciones,
    apreciacionProfesional: document.apreciacion,
    detalles: detallesOf(document),
    factoresUrgencia: factoresUrgencia.length > 0 ? factoresUrgencia : undefined,
    planVigente: document.planVigente,
    tribunalFamilia,
  });
  return {
    ok: true,
    content,
    lane: factoresUrgencia.length > 0 ? 'urgent' : 'normal',
    idVictima,
    folio,
    programa,
  };
}

function victimaOf(
  { sujeto, uravit }: SafDerivacion,
  doubts: Doubts,
): DerivacionSolicitada['victima'] | undefined {
  const calidad = doubts.lookup(codes.calidadesSujeto, sujeto.calidadSujeto, '/sujeto/calidadSujeto');
  const identificacion = identificacionOf(sujeto, '/sujeto', doubts);
  const rest = withoutAbsent({
    nombre: nombreOf(sujeto),
    alias: sujeto.nombreSocial,
    fechaNacimiento: dateOf(sujeto.fechaNacimiento, '/sujeto/fechaNacimiento', doubts),
    edad: sujeto.edad,
    sexoRegistral: doubts.lookup(codes.sexos, sujeto.sexoRegistral, '/sujeto/sexoRegistral'),
    nacionalidad: paisOf(sujeto.nacionalidad, '/sujeto/nacionalidad', doubts),
    idioma: sujeto.idioma,
    domicilio: domicilioOf(sujeto, uravit.nombre),
    telefono: sujeto.fono,
  });
  return calidad && identificacion && { calidad, identificacion, ...rest };
}

function adultoOf(
  adulto: SafSchemas['Adulto'],
  uravit: string,
  doubts: Doubts,
): DerivacionSolicitada['adulto'] | undefined {
  const calidad = doubts.lookup(codes.tiposAdulto, adulto.tipoAdulto, '/adulto/tipoAdulto');
  const rest = withoutAbsent({
    identificacion: adulto.tipoDocumento ? identificacionOf(adulto, '/adulto', doubts) : undefined,
    edad: adulto.edad,
    domicilio: domicilioOf(adulto, uravit),
    telefono: adulto.fono,
    correoElectronico: adulto.correo,
  });
  return (
    calidad && { calidad, nombre: nombreOf(adulto) ?? {}, relacionConVictima: adulto.parentesco, ...rest }
  );
}

function causaOf({ ruc, fiscalia, delitos }: SafDerivacion, doubts: Doubts): DerivacionSolicitada['causa'] {
  return withoutAbsent({
    ruc: ruc === undefined ? undefined : (parseRuc(ruc) ?? doubts.add('schema-violation', '/ruc')),
    fiscalia: fiscalia.nombre,
    delitos: delitos.flatMap(({ codDelito, gradoDesarrollo }, at) => {
      const codigo = doubts.lookup(codes.delitos, codDelito, `/delitos/${at}/codDelito`);
      const gradoEjecucion = doubts.lookup(codes.grados, gradoDesarrollo, `/delitos/${at}/gradoDesarrollo`);
      return codigo ? [delitoOf(codigo, gradoEjecucion)] : [];
    }),
  });
}

function informacionPreviaOf(
  { informadoDerivacion: { nna, adulto, fecha } }: SafDerivacion,
  doubts: Doubts,
): DerivacionSolicitada['informacionPrevia'] {
  const aQuien = [...(nna === 'S' ? ['NNA' as const] : []), ...(adulto === 'S' ? ['ADULTO' as const] : [])];
  if (aQuien.length === 0) doubts.add('schema-violation', '/informadoDerivacion');
  return withoutAbsent({
    informado: true as const,
    aQuien,
    fecha: dateOf(fecha, '/informadoDerivacion/fecha', doubts),
  });
}

function detallesOf({ detalle }: SafDerivacion): DerivacionSolicitada['detalles'] {
  return withoutAbsent({
    hechoReciente: knownYesOrNo(detalle.hechoReciente),
    reiterado: knownYesOrNo(detalle.reiterado),
    agresor:
      detalle.agresor &&
      ({ IF: 'INTRAFAMILIAR', EF: 'EXTRAFAMILIAR', SI: undefined } as const)[detalle.agresor],
    existeAdultoProtector: knownYesOrNo(detalle.adultoProtector),
    adultoAnteLosHechos:
      detalle.posturaAdulto &&
      ({ CR: 'CREE', MI: 'MINIMIZA', SI: undefined } as const)[detalle.posturaAdulto],
    situacionProteccionalResuelta: knownYesOrNo(detalle.proteccionResuelta),
  });
}

function factoresUrgenciaOf(
  { urgencia = [] }: SafDerivacion,
  doubts: Doubts,
): NonNullable<DerivacionSolicitada['factoresUrgencia']> {
  const factores = urgencia.flatMap(
    (code, at) => doubts.lookup(codes.urgencias, code, `/urgencia/${at}`) ?? [],
  );
  return [...new Set(factores)];
}

function tribunalFamiliaOf(
  { causaFamilia }: SafDerivacion,
  doubts: Doubts,
): DerivacionSolicitada['tribunalFamilia'] | undefined {
  if (!causaFamilia) return undefined;
  const { rit, tribunal, ordenaIngreso, fechaResolucion } = causaFamilia;
  return withoutAbsent({
    rit,
    tribunal,
    ordenaIngreso: knownYesOrNo(ordenaIngreso),
    fechaResolucion: dateOf(fechaResolucion, '/causaFamilia/fechaResolucion', doubts),
  });
}

function dateOf(text: string | undefined, pointer: string, doubts: Doubts): string | undefined {
  return text === undefined ? undefined : (isoDateOf(text) ?? doubts.add('schema-violation', pointer));
}

/** What is not known is left out of the message: it is neither yes nor no. */
function knownYesOrNo(answer: 'S' | 'N' | 'I' | undefined): boolean | undefined {
  return answer === 'S' ? true : answer === 'N' ? false : undefined;
}
