import type { SafDerivacion } from '@valija/contracts';
import { withoutAbsent } from '@valija/domain';
import { type DerivacionSolicitada, Doubts, delitoOf, type Untranslatable } from '@valija/messages';
import { codes } from '../codes.js';
import { dateOf, intervinienteOf, rucOf, tribunalFamiliaOf, wordsOf } from '../fields.js';
import { adultoOf, personaOf } from '../person.js';

export interface TranslatedSolicitud {
  readonly ok: true;
  readonly content: DerivacionSolicitada;
  /** `urgent` if any urgency factor is present. @see Protocolo B §5.1 */
  readonly lane: 'normal' | 'urgent';
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
  const { sujeto, uravit, programaSolicitado } = document;
  const calidad = doubts.lookup(codes.calidadesSujeto, sujeto.calidadSujeto, '/sujeto/calidadSujeto');
  const persona = personaOf(sujeto, '/sujeto', uravit.nombre, doubts);
  const adulto = adultoOf(document.adulto, uravit.nombre, doubts);
  const causa = causaOf(document, doubts);
  const informacionPrevia = informacionPreviaOf(document, doubts);
  const { codPrograma, codProyecto: proyecto } = programaSolicitado;
  const programa = doubts.lookup(codes.programas, codPrograma, '/programaSolicitado/codPrograma');
  const factores = wordsOf(codes.urgencias, document.urgencia, '/urgencia', doubts);
  const tribunalFamilia = tribunalFamiliaOf(document.causaFamilia, doubts);
  if (doubts.any || !calidad || !persona || !programa) return doubts.refusal();
  const content: DerivacionSolicitada = withoutAbsent({
    folio: document.folio,
    fechaEmision: document.fechaEmision,
    derivante: intervinienteOf(uravit.nombre, uravit.profesional),
    informacionPrevia,
    causa,
    victima: { calidad, ...persona },
    adulto,
    prestacion: { tipo: 'PROGRAMA' as const, programa, ...withoutAbsent({ proyecto }) },
    observacionesMotivo: document.observaciones,
    apreciacionProfesional: document.apreciacion,
    detalles: detallesOf(document),
    factoresUrgencia: factores.length > 0 ? factores : undefined,
    planVigente: document.planVigente,
    tribunalFamilia,
  });
  return { ok: true, content, lane: factores.length > 0 ? 'urgent' : 'normal', programa };
}

function causaOf({ ruc, fiscalia, delitos }: SafDerivacion, doubts: Doubts): DerivacionSolicitada['causa'] {
  return withoutAbsent({
    ruc: rucOf(ruc, doubts),
    fiscalia: fiscalia.nombre,
    delitos: delitos.flatMap(({ codDelito, gradoDesarrollo }, at) => {
      const codigo = doubts.lookup(codes.delitos, codDelito, `/delitos/${at}/codDelito`);
      const gradoEjecucion = doubts.lookup(codes.grados, gradoDesarrollo, `/delitos/${at}/gradoDesarrollo`);
      return codigo ? [delitoOf(codigo, gradoEjecucion)] : [];
    }),
  });
}

function informacionPreviaOf({ informadoDerivacion: informado }: SafDerivacion, doubts: Doubts) {
  const { nna, adulto } = informado;
  const aQuien = [...(nna === 'S' ? ['NNA' as const] : []), ...(adulto === 'S' ? ['ADULTO' as const] : [])];
  if (aQuien.length === 0) doubts.add('schema-violation', '/informadoDerivacion');
  const fecha = dateOf(informado.fecha, '/informadoDerivacion/fecha', doubts);
  return { informado: true as const, aQuien, ...withoutAbsent({ fecha }) };
}

function detallesOf({ detalle }: SafDerivacion): DerivacionSolicitada['detalles'] {
  const agresores = { IF: 'INTRAFAMILIAR', EF: 'EXTRAFAMILIAR', SI: undefined } as const;
  const posturas = { CR: 'CREE', MI: 'MINIMIZA', SI: undefined } as const;
  return withoutAbsent({
    hechoReciente: knownYesOrNo(detalle.hechoReciente),
    reiterado: knownYesOrNo(detalle.reiterado),
    agresor: agresores[detalle.agresor ?? 'SI'],
    existeAdultoProtector: knownYesOrNo(detalle.adultoProtector),
    adultoAnteLosHechos: posturas[detalle.posturaAdulto ?? 'SI'],
    situacionProteccionalResuelta: knownYesOrNo(detalle.proteccionResuelta),
  });
}

/** What is not known is left out of the message: it is neither yes nor no. */
function knownYesOrNo(answer: 'S' | 'N' | 'I' | undefined): boolean | undefined {
  return answer === 'S' ? true : answer === 'N' ? false : undefined;
}
