import { ValijaError } from '@valija/errors';
import { codeOf } from '@valija/fhir';
import type {
  DerivacionAceptada,
  DerivacionAcusada,
  DerivacionRechazada,
  InstruccionCumplida,
} from '@valija/messages';
import { systems } from '../vocabulario.js';
import type { Borrador, Hecho } from './hecho.js';

/** Said of a rejection without a word of why; a person is told of it. */
export const sinMotivo = 'Sin motivo';

/** Grounds of a rejection, as they stand in the message. */
const motivosRechazo = [
  'DELITO_FUERA_DE_PERFIL',
  'PERSONA_FUERA_DE_PERFIL',
  'FUERA_DE_TERRITORIO',
  'REQUIERE_ORDEN_TRIBUNAL',
  'PLAN_VIGENTE_SUFICIENTE',
  'PRESTACION_NO_FACTIBLE',
  'PROGRAMA_NO_VIGENTE',
  'ANTECEDENTES_INSUFICIENTES',
] as const satisfies readonly DerivacionRechazada['motivo'][];

type NoCumplida = Extract<InstruccionCumplida['resultado'], { tipo: 'NO_CUMPLIDA' }>;

const motivosNoCumplida = [
  'NNA_NO_UBICADO',
  'NNA_NO_ACEPTA_LA_DILIGENCIA',
  'DATOS_DE_CONTACTO_INCORRECTOS',
  'ESTABLECIMIENTO_NO_DISPONIBLE',
  'SIN_MEDIO_DE_TRASLADO',
  'REEMPLAZADA_POR_OTRA_INSTRUCCION',
] as const satisfies readonly NoCumplida['motivo'][];

/** The ground that a version names; none is guessed from a text. @throws ValijaError `native-code-unknown` */
function motivoOf({ task }: Hecho, system: string, known: readonly string[]): string {
  const code = codeOf(task.statusReason, system);
  if (code === undefined || !known.includes(code))
    throw new ValijaError('native-code-unknown', undefined, { pointers: ['/statusReason/coding'] });
  return code;
}

const receptionOf = (hecho: Hecho) => ({
  derivacion: hecho.asked.id,
  receptor: hecho.interviniente,
  numeroIngreso: hecho.numeroIngreso,
});

/** The acuse, at the moment of the version by which the centre first showed that it has the Task. */
export const toAcusada = (hecho: Hecho): Borrador<DerivacionAcusada> => ({
  ...receptionOf(hecho),
  fechaRecepcion: hecho.at,
});

/** The acceptance. What it confirms, the centre confirms in so many words. */
export const toAceptada = (
  hecho: Hecho,
  cita: Borrador<DerivacionAceptada['cita']> | undefined,
): Borrador<DerivacionAceptada> => ({
  ...receptionOf(hecho),
  fechaDecision: hecho.at,
  pertinencia: hecho.salidas.flag('pertinencia'),
  factibilidad: hecho.salidas.flag('factibilidad'),
  fundamento: hecho.fundamento,
  cita,
  profesionalAsignado: hecho.salidas.text('profesional-asignado'),
});

/** The rejection. @throws ValijaError `native-code-unknown` for a ground that is not named, or that nobody knows */
export const toRechazada = (hecho: Hecho): Borrador<DerivacionRechazada> => ({
  ...receptionOf(hecho),
  fechaDecision: hecho.at,
  motivo: motivoOf(hecho, systems.motivoRechazo, motivosRechazo),
  fundamento: hecho.fundamento ?? sinMotivo,
});

/** What became of an urgent transfer. @throws ValijaError `native-code-unknown` as `toRechazada` */
export const toCumplida = (hecho: Hecho): Borrador<InstruccionCumplida> => ({
  instruccion: hecho.asked.id,
  ejecutor: hecho.interviniente,
  resultado: resultadoOf(hecho),
  necesidadesProteccion: hecho.salidas.code('necesidades-proteccion') ?? 'NO_EVALUADAS',
});

function resultadoOf(hecho: Hecho): Borrador<InstruccionCumplida['resultado']> {
  const { task, salidas, at, centro } = hecho;
  const establecimiento = centro.deis;
  if (
    task.status !== 'rejected' &&
    codeOf(task.businessStatus, systems.seguimiento) === 'nna-no-acepta-atencion'
  )
    return { tipo: 'NNA_NO_ACEPTA_ATENCION', fechaHora: at, establecimiento, normasPropiasAplicadas: true };
  if (task.status !== 'completed') {
    const motivo = motivoOf(hecho, systems.motivoNoCumplida, motivosNoCumplida);
    return { tipo: 'NO_CUMPLIDA', fechaHora: at, motivo, observaciones: hecho.fundamento };
  }
  const jefeDeTurno = salidas.text('jefe-de-turno');
  const fechaHora = salidas.dateTime('hora-recepcion') ?? at;
  const recepcionEnSalud = jefeDeTurno ? { establecimiento, jefeDeTurno, fechaHora } : undefined;
  return { tipo: 'CUMPLIDA', fechaHora, recepcionEnSalud };
}
