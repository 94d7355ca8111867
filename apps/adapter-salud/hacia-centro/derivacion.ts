import { findOferta, withoutAbsent } from '@valija/domain';
import type { Envelope } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import { concept, localRef } from '@valija/fhir';
import type { DerivacionSolicitada } from '@valija/messages';
import type { Centro, Programa } from '../centros/centros.js';
import {
  type Confidencialidad,
  dateTimeOf,
  edadInputOf,
  enlaceOf,
  establecimientoOf,
  identifierOf,
  mensajeTransaction,
  metaOf,
  systems,
} from '../vocabulario.js';
import { pacienteOf } from './paciente.js';
import { priorityOf, reasonsOf } from './urgencia.js';

type Prestacion = DerivacionSolicitada['prestacion'];
type Salud = Extract<Extract<Prestacion, { servicio: unknown }>['servicio'], { nodo: 'SALUD' }>;

/** Care of the node Salud: its words, and the kind of centre that gives it. The division by kind is this project's own reading. */
const atenciones: Readonly<Record<Salud['atenciones'][number], readonly [text: string, Programa]>> = {
  URGENCIA: ['Atención de urgencia', 'HOSPITAL'],
  SALUD_MENTAL: ['Salud mental', 'COSAM'],
  CONSUMO_DE_SUSTANCIAS: ['Consumo de sustancias', 'COSAM'],
  EVALUACION_GENERAL: ['Evaluación general', 'CESFAM'],
  SALUD_SEXUAL_Y_REPRODUCTIVA: ['Salud sexual y reproductiva', 'CESFAM'],
  CONTROL_EMBARAZO: ['Control de embarazo', 'CESFAM'],
  TRATAMIENTO_EN_CURSO: ['Continuidad de un tratamiento en curso', 'CESFAM'],
};

/**
 * The programme of the health network that a derivación asks for, and the centre where it names one. Of several kinds of care the most
 * pressing decides, in the order of the programmes above.
 *
 * @throws ValijaError `native-code-unknown` with a pointer, for what the health network does not give
 */
export function programaOf(prestacion: Prestacion): { programa: string; deis?: string } {
  if (prestacion.tipo === 'PROGRAMA') {
    const { programa, proyecto } = prestacion;
    return withoutAbsent({ programa, deis: proyecto });
  }
  const { servicio } = prestacion;
  if (servicio.nodo !== 'SALUD')
    throw new ValijaError('native-code-unknown', undefined, { pointers: ['/prestacion/servicio/nodo'] });
  const asked = servicio.atenciones.map((atencion) => atenciones[atencion][1]);
  return { programa: (['HOSPITAL', 'COSAM'] as const).find((one) => asked.includes(one)) ?? 'CESFAM' };
}

/**
 * Says a derivación as Patient, ServiceRequest and Task. Neither crime, cause, quality nor facts of the case are said.
 *
 * @param content valid against the newest `derivacion.solicitada`
 * @see contracts/salud.fhir.md
 */
export function toTransaction(
  envelope: Pick<Envelope, 'id' | 'source' | 'subject' | 'lane' | 'purpose'>,
  content: DerivacionSolicitada,
  centro: Pick<Centro, 'deis' | 'nombre' | 'run'>,
): fhir4.Bundle {
  const { id, subject, lane } = envelope;
  const { victima, adulto, factoresUrgencia } = content;
  const confidencialidad = confidencialidadOf(envelope, content);
  const meta = metaOf(confidencialidad);
  const authoredOn = dateTimeOf(content.fechaEmision);
  const priority = priorityOf(lane, factoresUrgencia);
  const patient = localRef(id, 'Patient');
  const about = { id, subject, confidencialidad, run: centro.run, ...(adulto ? { adulto } : {}) };

  const request: fhir4.ServiceRequest = withoutAbsent({
    resourceType: 'ServiceRequest' as const,
    meta,
    identifier: [identifierOf(id)],
    requisition: { system: systems.folio, value: content.folio },
    status: 'active' as const,
    intent: 'order' as const,
    priority,
    code: codeOf(content.prestacion),
    orderDetail: orderDetailOf(content),
    subject: patient,
    authoredOn,
    requester: {
      type: 'Organization',
      identifier: { system: systems.institucion, value: envelope.source },
      display: `${content.derivante.institucion}, ${content.derivante.unidad}`,
    },
    performer: [establecimientoOf(centro)],
    reasonCode: reasonsOf(factoresUrgencia),
    note: notesOf(content).map((text) => ({ text })),
  });
  const input = edadInputOf(victima.edad);
  const task: fhir4.Task = {
    resourceType: 'Task',
    meta,
    identifier: [identifierOf(id)],
    status: 'requested',
    intent: 'order',
    priority,
    code: concept(systems.tareaFhir, 'fulfill', 'Fulfill the focal request'),
    focus: localRef(id, 'ServiceRequest'),
    for: patient,
    authoredOn,
    requester: enlaceOf(centro),
    owner: establecimientoOf(centro),
    ...(input.length > 0 ? { input } : {}),
  };
  return mensajeTransaction(id, pacienteOf(victima, about), request, task);
}

/** Very restricted where somebody looks for the person: an address in reserve, or trata. */
function confidencialidadOf(
  { purpose }: Pick<Envelope, 'purpose'>,
  { victima: { domicilio }, adulto }: DerivacionSolicitada,
): Confidencialidad {
  const isReserved = [domicilio, adulto?.domicilio].some((each) => each && 'reservado' in each);
  return isReserved || purpose === 'proteccion-intersectorial' ? 'V' : 'R';
}

function codeOf(prestacion: Prestacion): fhir4.CodeableConcept {
  const { programa } = programaOf(prestacion);
  return concept(systems.programa, programa, findOferta(programa)?.titulo ?? programa);
}

function orderDetailOf({
  prestacion,
  factoresUrgencia,
}: DerivacionSolicitada): fhir4.CodeableConcept[] | undefined {
  const details = isSalud(prestacion)
    ? prestacion.servicio.atenciones.map((one) => concept(systems.atencionSalud, one, atenciones[one][0]))
    : [];
  if (factoresUrgencia?.includes('COMPARECE_SOLO'))
    details.push({ text: 'Comparece sin adulto: requiere compañía permanente' });
  return details.length > 0 ? details : undefined;
}

const isSalud = (prestacion: Prestacion): prestacion is Prestacion & { servicio: Salud } =>
  prestacion.tipo === 'PROTOCOLO_INTERSECTORIAL' && prestacion.servicio.nodo === 'SALUD';

const informados = { NNA: 'a la persona atendida', ADULTO: 'al adulto' } as const;

/** What the professional of the centre reads, each on its own. */
function notesOf(content: DerivacionSolicitada): string[] {
  const { derivante, informacionPrevia, planVigente, prestacion } = content;
  const { aQuien, fecha } = informacionPrevia;
  const servicio = isSalud(prestacion) ? prestacion.servicio : undefined;
  const { nombre, cargo, telefono, correoElectronico } = derivante.profesional ?? {};
  const quien = [nombre, cargo, telefono, correoElectronico].filter(Boolean).join(', ');
  const plan = [planVigente?.programa, planVigente?.institucion].filter(Boolean).join(', ');
  const inscrita = servicio?.inscritaEnRedPublica;
  return [
    `Motivo: ${content.observacionesMotivo}`,
    `Apreciación profesional: ${content.apreciacionProfesional}`,
    servicio?.observaciones && `Observaciones: ${servicio.observaciones}`,
    inscrita === undefined ? undefined : `Inscrita en la red pública: ${inscrita ? 'sí' : 'no'}`,
    `De la derivación se informó ${aQuien.map((each) => informados[each]).join(' y ')}${fecha ? ` el ${fecha}` : ''}`,
    plan && `Plan en curso, con cuyo equipo corresponde coordinarse: ${plan}`,
    quien && `Contacto de quien deriva: ${quien}`,
  ].filter((note): note is string => Boolean(note));
}
