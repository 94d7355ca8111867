import { stepTexts } from '../texts/pasos.js';
import { isGiven } from './fill.js';
import type { FieldSchema, Value } from './form-schema.js';

/** A part of a form, under a heading of its own: some properties of the content. */
export interface Step {
  readonly key: string;
  readonly title: string;
  readonly names: readonly string[];
  /** Whom it goes to is chosen here, before its fields. */
  readonly choosesRecipient?: boolean;
}

/** Parts of the types that are long; what a step does not name comes in the one on who writes. */
const steps: Readonly<Record<string, readonly Step[]>> = {
  'derivacion.solicitada': [
    { key: 'persona', title: stepTexts.persona, names: ['victima', 'adulto'] },
    {
      key: 'causa',
      title: stepTexts.causa,
      names: ['causa', 'detalles', 'factoresUrgencia', 'planVigente', 'tribunalFamilia'],
    },
    { key: 'prestacion', title: stepTexts.prestacion, names: ['prestacion'], choosesRecipient: true },
    {
      key: 'motivo',
      title: stepTexts.motivo,
      names: ['observacionesMotivo', 'apreciacionProfesional', 'informacionPrevia'],
    },
  ],
  'residencia.solicitada': [
    { key: 'persona', title: stepTexts.persona, names: ['persona', 'nacionalidad', 'representante'] },
    {
      key: 'solicitud',
      title: stepTexts.solicitud,
      names: ['solicitud', 'solicitaPermisoTrabajo', 'observaciones'],
      choosesRecipient: true,
    },
  ],
  'retorno.solicitado': [
    { key: 'persona', title: stepTexts.persona, names: ['persona', 'consentimiento', 'nnaAcompanantes'] },
    {
      key: 'retorno',
      title: stepTexts.retorno,
      names: [
        'destino',
        'fechaPreferida',
        'necesidades',
        'asistenciaMedica',
        'evaluacionRiesgo',
        'observaciones',
        'consulado',
      ],
      choosesRecipient: true,
    },
  ],
  'protocolo.activado': [
    { key: 'persona', title: stepTexts.persona, names: ['persona', 'condicionEtaria', 'adulto'] },
    {
      key: 'activacion',
      title: stepTexts.activacion,
      names: ['origen', 'tipoTrata', 'denuncia', 'necesidadesInmediatas', 'planVigente', 'observaciones'],
      choosesRecipient: true,
    },
  ],
};

const senderNames =
  /^(folio|fecha(Emision|Solicitud|Recepcion|Decision|Anulacion|Requerimiento|Aporte|Consulta|Informe|Acuse|Activacion))$/;
const ownNumbers = /^numero(Solicitud|Ingreso)$/;

/** Who writes, when, and under which number: known beforehand. */
const isOfSender = (name: string, { properties = {} }: FieldSchema, content: Value): boolean =>
  senderNames.test(name) ||
  (ownNumbers.test(name) && content[name] !== undefined) ||
  ['institucion', 'unidad', 'profesional'].every((part) => part in properties);

/** A property that a person fills in. */
const isShown = (name: string, schema: FieldSchema): boolean =>
  !isGiven(name, schema) && schema.format !== 'uuid';

/** The parts of a form, and what is known beforehand of who writes, which only needs to be looked at. */
export interface FormPlan {
  readonly steps: readonly Step[];
  /** Properties of who writes and when. */
  readonly sender: readonly string[];
}

/**
 * @param choosesRecipient whether somebody chooses whom it goes to
 * @param begun what the content began with
 */
export function planOf(type: string, schema: FieldSchema, choosesRecipient: boolean, begun: Value): FormPlan {
  const shown = Object.entries(schema.properties ?? {}).filter(([name, part]) => isShown(name, part));
  const known = steps[type] ?? [];
  const named = new Set(known.flatMap(({ names }) => names));
  const sender = shown
    .filter(([name, part]) => !named.has(name) && (known.length > 0 || isOfSender(name, part, begun)))
    .map(([name]) => name);
  if (known.length > 0) return { steps: known, sender };
  const names = shown.map(([name]) => name).filter((name) => !sender.includes(name));
  return {
    steps: [{ key: 'contenido', title: stepTexts.contenido, names, choosesRecipient }],
    sender,
  };
}
