import { findEstablecimiento, regionOf, zoneOf } from '@valija/domain';
import type { Contents, FormularioSeguimiento } from '@valija/messages';
import type { Borrador, Hecho } from './hecho.js';

type Iniciada = Contents['urn:valija:schema:intervencion.iniciada:1.0.0'];
type Periodico = Contents['urn:valija:schema:seguimiento.periodico:1.0.0'];
type Relevante = Contents['urn:valija:schema:seguimiento.relevante:1.0.0'];
type Cerrada = Contents['urn:valija:schema:intervencion.cerrada:1.0.0'];

/** The start of the programme, with its plan. @see Protocolo B §5.7.3 and Anexo 1 */
export function toIniciada(hecho: Hecho): Borrador<Iniciada> {
  const { salidas } = hecho;
  const inicio = salidas.date('fecha-inicio');
  const aQuien = salidas.codes('informado');
  const profesional = salidas.text('profesional-asignado');
  return {
    ...about(hecho),
    causal: 'INICIO_PROGRAMA_Y_PLAN',
    profesionalAsignado: profesional ? { nombre: profesional, cargo: salidas.text('cargo') } : undefined,
    plazo: { inicio, termino: salidas.date('fecha-termino') },
    contextualizacion: aQuien && { informado: true, aQuien },
    disposicion: { nna: salidas.code('disposicion-nna'), adulto: salidas.code('disposicion-adulto') },
  };
}

/** The report of each three months. @see Protocolo B, Anexo 1 */
export function toPeriodico(hecho: Hecho): Borrador<Periodico> {
  const periodo = hecho.salidas.period('periodo');
  return {
    ...about(hecho),
    causal: 'TRANSCURSO_3_MESES',
    periodo: periodo && {
      desde: dayOf(periodo.start, hecho.centro.deis),
      hasta: dayOf(periodo.end, hecho.centro.deis),
    },
  };
}

/** What bears on the needs of protection, when it occurs. @see Protocolo B §5.8 and Anexo 1 */
export const toRelevante = (hecho: Hecho): Borrador<Relevante> => ({
  ...about(hecho),
  causal: 'SITUACION_RELEVANTE_PROTECCION',
  fechaSituacion: hecho.salidas.date('fecha-situacion'),
  situaciones: hecho.salidas.codes('situacion'),
  requiereMedidasProteccion: hecho.salidas.flag('requiere-medidas'),
});

/** The end of the intervention. @see Protocolo B §4.9 and Anexo 1 */
export const toCerrada = (hecho: Hecho): Borrador<Cerrada> => ({
  ...about(hecho),
  causal: 'TERMINO_INTERVENCION',
  fechaCierre: hecho.salidas.date('fecha-cierre'),
  motivo: hecho.salidas.code('motivo-cierre'),
  objetivos: hecho.salidas.code('objetivos'),
  necesidadesPendientes: hecho.salidas.codes('necesidad-pendiente'),
  fundamento: hecho.fundamento,
});

const about = (hecho: Hecho) => ({ derivacion: hecho.asked.id, formulario: formularioOf(hecho) });

function formularioOf(hecho: Hecho): Borrador<FormularioSeguimiento> {
  const { nota, salidas, centro } = hecho;
  const nombre = nota?.authorString?.trim();
  // The post is told of the assigned professional, who may not be who signs.
  const signsAssigned = nombre === salidas.text('profesional-asignado');
  return {
    institucion: centro.nombre,
    fecha: dayOf(nota?.time, centro.deis),
    victima: { fechaInicioIntervencion: hecho.dayKnown('fecha-inicio') },
    reporteProcesoIntervencion: nota?.text,
    funcionario: {
      nombre,
      cargo: signsAssigned ? salidas.text('cargo') : undefined,
      firma: { tipo: 'ELECTRONICA', nivel: salidas.code('firma'), fechaHora: nota?.time },
    },
  };
}

/** The day of a moment where the centre is; of a day, itself; undefined for what is neither. */
function dayOf(dateTime: string | undefined, deis: string): string | undefined {
  if (dateTime === undefined || /^\d{4}-\d\d-\d\d$/.test(dateTime)) return dateTime;
  const at = new Date(dateTime);
  if (Number.isNaN(at.getTime())) return undefined;
  const comuna = findEstablecimiento(deis)?.comuna ?? '';
  // A Swedish date is an ISO date.
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone: zoneOf({ region: regionOf(comuna) ?? '', comuna }),
    dateStyle: 'short',
  }).format(at);
}
