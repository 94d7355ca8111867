import type { NinezSchemas } from '@valija/contracts';
import { withoutAbsent } from '@valija/domain';
import {
  Doubts,
  type InformeFamiliaCopiado,
  type IntervencionCerrada,
  type IntervencionIniciada,
  type SeguimientoPeriodico,
  type SeguimientoRelevante,
  type Untranslatable,
} from '@valija/messages';
import { codes } from '../codes.js';
import { planVigenteOf, receptorOf, tribunalFamiliaOf, wordsOf } from '../fields.js';
import { formularioOf } from './formulario.js';

/** An event that reports on an intervention with the Formulario de Seguimiento. */
export type EventoInforme = NinezSchemas[
  | 'EventoIniciado'
  | 'EventoTrimestral'
  | 'EventoRelevante'
  | 'EventoEgresado'];

/** A report in the words of a message, with the name of its type and its lane. */
export type TranslatedInforme = { readonly ok: true; readonly lane: 'normal' | 'urgent' } & (
  | { readonly name: 'intervencion.iniciada'; readonly content: IntervencionIniciada }
  | { readonly name: 'seguimiento.periodico'; readonly content: SeguimientoPeriodico }
  | { readonly name: 'seguimiento.relevante'; readonly content: SeguimientoRelevante }
  | { readonly name: 'intervencion.cerrada'; readonly content: IntervencionCerrada }
  | { readonly name: 'informe-familia.copiado'; readonly content: InformeFamiliaCopiado }
);

const normal = { ok: true, lane: 'normal' } as const;

/**
 * Says in the words of a message what an event of Mejor Niñez's system reports.
 *
 * @param evento valid against the contract (`informarEvento`)
 * @returns content, still to be validated against its schema, or `native-code-unknown` with pointers into the event
 * @see Protocolo B §5.7.3, §5.8 and Anexo 1
 */
export function toInforme(evento: EventoInforme): TranslatedInforme | Untranslatable {
  const doubts = new Doubts();
  const { referencia: derivacion, relatoEspontaneo: manifestacionEspontanea } = evento;
  const formulario = formularioOf(evento.ficha, evento.unidad.nombre, doubts);
  const about = formulario && { derivacion, formulario, ...withoutAbsent({ manifestacionEspontanea }) };
  const said = sayer(evento, doubts);
  if (doubts.any || !about || !said) return doubts.refusal();
  return said(about);
}

type About = Pick<SeguimientoPeriodico, 'derivacion' | 'formulario' | 'manifestacionEspontanea'>;
type Say = (about: About) => TranslatedInforme;

/** How an event is said once its form is known; nothing where a code of it is in doubt. */
function sayer(evento: EventoInforme, doubts: Doubts): Say | undefined {
  switch (evento.tipo) {
    case 'INTERVENCION_INICIADA':
      return iniciada(evento, doubts);
    case 'INFORME_TRIMESTRAL':
      return (about) => ({
        ...normal,
        name: 'seguimiento.periodico',
        content: { ...about, causal: 'TRANSCURSO_3_MESES', periodo: evento.periodo },
      });
    case 'SITUACION_RELEVANTE':
      return relevante(evento, doubts);
    case 'INTERVENCION_EGRESADA':
      return cerrada(evento, doubts);
  }
}

function iniciada(evento: NinezSchemas['EventoIniciado'], doubts: Doubts): Say | undefined {
  const { profesional, plan, encuadre, coordinacion } = evento;
  const { celular: telefono, email: correoElectronico, ...quien } = profesional;
  const nna = doubts.lookup(codes.disposiciones, evento.disposicion.nna, '/disposicion/nna');
  const adulto = doubts.lookup(codes.disposiciones, evento.disposicion.adulto, '/disposicion/adulto');
  const aQuien = [encuadre.nna && 'NNA', encuadre.adulto && 'ADULTO'].filter(Boolean);
  if (aQuien.length === 0) doubts.add('schema-violation', '/encuadre');
  if (!nna) return undefined;
  return (about) => ({
    ...normal,
    name: 'intervencion.iniciada',
    content: withoutAbsent({
      ...about,
      causal: 'INICIO_PROGRAMA_Y_PLAN' as const,
      profesionalAsignado: { ...quien, ...withoutAbsent({ telefono, correoElectronico }) },
      plazo: { inicio: plan.desde, termino: plan.hasta },
      contextualizacion: withoutAbsent({
        informado: true as const,
        aQuien: aQuien as IntervencionIniciada['contextualizacion']['aQuien'],
        fecha: encuadre.fecha,
      }),
      disposicion: withoutAbsent({ nna, adulto }),
      coordinacionPlanVigente:
        coordinacion &&
        withoutAbsent({
          plan: planVigenteOf(coordinacion.plan),
          fechaContacto: coordinacion.fecha,
          acuerdos: coordinacion.acuerdos,
        }),
    }),
  });
}

function relevante(evento: NinezSchemas['EventoRelevante'], doubts: Doubts): Say {
  const { conocidaEl: fechaSituacion, pideMedidas, causaProteccional } = evento;
  const situaciones = wordsOf(codes.situaciones, evento.situaciones, '/situaciones', doubts);
  return (about) => ({
    ok: true,
    // Measures of protection do not wait. @see Protocolo B §5.8
    lane: pideMedidas ? 'urgent' : 'normal',
    name: 'seguimiento.relevante',
    content: withoutAbsent({
      ...about,
      causal: 'SITUACION_RELEVANTE_PROTECCION' as const,
      fechaSituacion,
      situaciones: situaciones as SeguimientoRelevante['situaciones'],
      requiereMedidasProteccion: pideMedidas,
      tribunalFamilia: causaProteccional && tribunalFamiliaOf(causaProteccional),
    }),
  });
}

function cerrada(evento: NinezSchemas['EventoEgresado'], doubts: Doubts): Say | undefined {
  const { fechaEgreso: fechaCierre, fundamento } = evento;
  const motivo = doubts.lookup(codes.motivosCierre, evento.causalEgreso, '/causalEgreso');
  const objetivos = doubts.lookup(codes.objetivos, evento.logro, '/logro');
  const pendientes = evento.pendientes && wordsOf(codes.areas, evento.pendientes, '/pendientes', doubts);
  if (!motivo || !objetivos) return undefined;
  return (about) => ({
    ...normal,
    name: 'intervencion.cerrada',
    content: withoutAbsent({
      ...about,
      causal: 'TERMINO_INTERVENCION' as const,
      fechaCierre,
      motivo,
      objetivos,
      fundamento,
      necesidadesPendientes: pendientes as IntervencionCerrada['necesidadesPendientes'],
    }),
  });
}

/**
 * Says that a report went to the family court, in place of the form, where the penal and the family referral coincide.
 *
 * @param informe the report itself, sealed to whoever derived
 * @returns as {@link toInforme}
 * @see Protocolo B §5.8
 */
export function toInformeCopiado(
  evento: NinezSchemas['EventoInformeCopiado'],
  informe: InformeFamiliaCopiado['informe'],
): TranslatedInforme | Untranslatable {
  const doubts = new Doubts();
  const causal = doubts.lookup(codes.causalesInforme, evento.motivoInforme, '/motivoInforme');
  if (!causal) return doubts.refusal();
  const { referencia: derivacion, fechaEnvio: fechaInforme } = evento;
  const tribunalFamilia = tribunalFamiliaOf(evento.causaProteccional);
  const informante = receptorOf(evento.unidad);
  const content = { derivacion, causal, informante, tribunalFamilia, fechaInforme, informe };
  return { ...normal, name: 'informe-familia.copiado', content };
}
