import type { SafNovedad } from '@valija/contracts';
import { withoutAbsent } from '@valija/domain';
import type {
  FormularioSeguimiento,
  InformeFamiliaCopiado,
  IntervencionCerrada,
  IntervencionIniciada,
  ManifestacionEspontanea,
  SeguimientoPeriodico,
  SeguimientoRelevante,
} from '@valija/messages';
import { codeOf, codes } from '../codes.js';
import { safDateOf } from '../dates.js';
import { autorOf, safCausaFamiliaOf, safManifestacionOf, safPlanOf, siNo } from '../fields.js';
import { safFormularioOf } from './formulario.js';

/**
 * Says a content in SAF's words.
 *
 * @param idMensaje id of the message that informs
 * @param content valid against its schema
 * @param fechaHora when it was told: the form itself has a date, but no hour
 */
type Say<Content, Clase> = (
  idMensaje: string,
  content: Content,
  fechaHora: string,
) => Extract<SafNovedad, { clase: Clase }>;

/** Says that an intervention began. */
export const toInicio: Say<IntervencionIniciada, 'INICIO'> = (idMensaje, content, fechaHora) => {
  const { profesionalAsignado, plazo, contextualizacion, disposicion } = content;
  const { telefono: fono, correoElectronico: correo, ...profesional } = profesionalAsignado;
  const { aQuien, fecha } = contextualizacion;
  const coordinacion = content.coordinacionPlanVigente;
  return {
    clase: 'INICIO',
    ...informeOf(idMensaje, content, fechaHora),
    profesional: { ...profesional, ...withoutAbsent({ fono, correo }) },
    plazo: { inicio: safDateOf(plazo.inicio), termino: safDateOf(plazo.termino) },
    explicado: {
      nna: siNo(aQuien.includes('NNA')),
      adulto: siNo(aQuien.includes('ADULTO')),
      ...withoutAbsent({ fecha: fecha && safDateOf(fecha) }),
    },
    disposicion,
    ...withoutAbsent({ coordinacion: coordinacion && coordinacionOf(coordinacion) }),
  };
};

/** Says the follow-up of three months. */
export const toSeguimiento: Say<SeguimientoPeriodico, 'SEGUIMIENTO'> = (idMensaje, content, fechaHora) => {
  const periodo = { desde: safDateOf(content.periodo.desde), hasta: safDateOf(content.periodo.hasta) };
  return { clase: 'SEGUIMIENTO', ...informeOf(idMensaje, content, fechaHora), periodo };
};

/** Says what bears on the protection of a child. */
export const toSituacionRelevante: Say<SeguimientoRelevante, 'SITUACION_RELEVANTE'> = (
  idMensaje,
  content,
  fechaHora,
) => {
  const { fechaSituacion, situaciones, tribunalFamilia } = content;
  return {
    clase: 'SITUACION_RELEVANTE',
    ...informeOf(idMensaje, content, fechaHora),
    situaciones: situaciones.map((situacion) => codeOf(codes.situaciones, situacion)),
    requiereMedidas: siNo(content.requiereMedidasProteccion),
    ...withoutAbsent({
      fechaSituacion: fechaSituacion && safDateOf(fechaSituacion),
      causaFamilia: tribunalFamilia && safCausaFamiliaOf(tribunalFamilia),
    }),
  };
};

/** Says that an intervention ended. */
export const toCierre: Say<IntervencionCerrada, 'CIERRE'> = (idMensaje, content, fechaHora) => {
  const { fechaCierre, motivo, objetivos, fundamento, necesidadesPendientes } = content;
  const pendientes = necesidadesPendientes?.map((area) => codeOf(codes.necesidades, area));
  return {
    clase: 'CIERRE',
    ...informeOf(idMensaje, content, fechaHora),
    fechaCierre: safDateOf(fechaCierre),
    codMotivo: codeOf(codes.motivosCierre, motivo),
    objetivos,
    fundamento,
    ...withoutAbsent({ pendientes }),
  };
};

/** Says that a report went to the family court; the report itself is in SAF under its digest. */
export const toInforme: Say<InformeFamiliaCopiado, 'INFORME_FAMILIA'> = (idMensaje, content, fechaHora) => {
  const { causal, informante, tribunalFamilia, informe } = content;
  return {
    clase: 'INFORME_FAMILIA',
    idMensaje,
    fechaHora,
    ...autorOf(informante),
    causal,
    causaFamilia: safCausaFamiliaOf(tribunalFamilia),
    fechaInforme: safDateOf(content.fechaInforme),
    idDocumento: informe.digest,
    ...withoutAbsent({ titulo: informe.titulo }),
  };
};

/** What every form of a follow-up says. */
function informeOf(
  idMensaje: string,
  content: { formulario: FormularioSeguimiento; manifestacionEspontanea?: ManifestacionEspontanea },
  fechaHora: string,
) {
  const manifestacion = safManifestacionOf(content.manifestacionEspontanea);
  const formulario = safFormularioOf(content.formulario);
  return { idMensaje, fechaHora, formulario, ...withoutAbsent({ manifestacion }) };
}

function coordinacionOf({
  plan,
  fechaContacto,
  acuerdos,
}: NonNullable<IntervencionIniciada['coordinacionPlanVigente']>) {
  return { plan: safPlanOf(plan), fecha: safDateOf(fechaContacto), ...withoutAbsent({ acuerdos }) };
}
