import type { Envelope } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import { concept, localRef } from '@valija/fhir';
import type { InstruccionEmitida } from '@valija/messages';
import type { Centro } from '../centros/centros.js';
import {
  dateTimeOf,
  edadInputOf,
  enlaceOf,
  establecimientoOf,
  identifierOf,
  inputOf,
  mensajeTransaction,
  metaOf,
  systems,
} from '../vocabulario.js';
import { pacienteOf, phoneOf } from './paciente.js';

/** The instruction that goes to a health centre. */
export type Traslado = Extract<InstruccionEmitida['instruccion'], { tipo: 'TRASLADO_CENTRO_SALUD' }>;

const atenciones: Readonly<Record<Traslado['atencionRequerida'][number], string>> = {
  ATENCION_MEDICA_URGENTE: 'Atención médica urgente',
  ATENCION_EMOCIONAL_URGENTE: 'Atención emocional urgente',
  EVALUACION_CLINICA: 'Evaluación clínica',
  ATENCION_CON_PLAZO_CLINICO: 'Atención con plazo clínico',
};

/** What the Jefe de Turno owes. The motive itself is told in person. @see Protocolo B §5.5 */
const deberes =
  'Atención inmediata y preferente, en un box o sala que asegure su privacidad y con compañía permanente. No indagar más allá de los protocolos de atención: quien acompaña informa en reserva al Jefe de Turno.';

/**
 * The instruction to receive somebody.
 * @throws ValijaError `native-code-unknown` with a pointer, for an instruction that is not for a health centre
 */
export function trasladoOf({ instruccion }: InstruccionEmitida): Traslado {
  if (instruccion.tipo === 'TRASLADO_CENTRO_SALUD') return instruccion;
  throw new ValijaError('native-code-unknown', undefined, { pointers: ['/instruccion/tipo'] });
}

/**
 * Says an urgent transfer as Patient and Task, with the least by which somebody can be received: no word of who instructed it, of a cause
 * or of a crime, and no pseudonym, by which a derivación could be found.
 *
 * @param fechaEmision of the instruction
 * @see contracts/salud.fhir.md
 */
export function toTransfer(
  { id }: Pick<Envelope, 'id'>,
  fechaEmision: string,
  { nna, acompanado, atencionRequerida, funcionarioACargo: { nombre, telefono } }: Traslado,
  centro: Pick<Centro, 'deis' | 'nombre' | 'run'>,
): fhir4.Bundle {
  const patient = pacienteOf(nna, { id, confidencialidad: 'V', run: centro.run });
  const task: fhir4.Task = {
    resourceType: 'Task',
    meta: metaOf('V'),
    identifier: [identifierOf(id)],
    status: 'requested',
    intent: 'order',
    priority: 'stat',
    code: concept(
      systems.tarea,
      'atencion-preferente',
      'Atención preferente solicitada por el enlace del establecimiento',
    ),
    description: deberes,
    for: localRef(id, 'Patient'),
    authoredOn: dateTimeOf(fechaEmision),
    requester: enlaceOf(centro),
    performerType: [{ text: 'Jefe de Turno' }],
    owner: establecimientoOf(centro),
    input: [
      ...atencionRequerida.map((atencion) =>
        inputOf('atencion-requerida', 'Atención requerida', {
          valueCodeableConcept: concept(systems.atencionRequerida, atencion, atenciones[atencion]),
        }),
      ),
      inputOf('compania', 'Compañía', {
        valueString: acompanado ? 'Llega con un adulto' : 'Llega sin un adulto',
      }),
      inputOf('acompana', 'Quien acompaña el traslado', { valueString: nombre }),
      inputOf('acompana-telefono', 'Teléfono de quien acompaña', { valueContactPoint: phoneOf(telefono) }),
      ...edadInputOf(nna.edad),
    ],
  };
  return mensajeTransaction(id, patient, task);
}
