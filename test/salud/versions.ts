/** Versions of a fictitious Task, as a centre writes them. @see contracts/salud.fhir.md */

const output = (code: string, value: object): fhir4.TaskOutput => ({
  type: { coding: [{ system: 'urn:valija:salida', code }] },
  ...value,
});

const businessStatus = (code: string): fhir4.CodeableConcept => ({
  coding: [{ system: 'urn:valija:seguimiento', code }],
});

const note = (at: number): fhir4.Annotation => ({
  authorString: 'Profesional Ficticia Quila',
  time: `2026-11-${20 + at}T23:30:00-03:00`,
  text: `Ejemplo: informe ${at}.`,
});

/** The notes of a Task that has so many. */
export const notes = (count: number): fhir4.Annotation[] =>
  Array.from({ length: count }, (_, at) => note(at + 1));

const signed = [output('firma', { valueCode: 'SIMPLE' })];
const started = [output('fecha-inicio', { valueDate: '2026-11-21' })];

export const appointment: fhir4.Appointment = {
  resourceType: 'Appointment',
  id: 'c1',
  status: 'booked',
  start: '2026-11-24T10:00:00-03:00',
  contained: [
    {
      resourceType: 'Location',
      id: 'lugar',
      name: 'Policlínico Ficticio',
      address: { line: ['Calle Ficticia 12'], city: 'Santiago' },
    },
  ],
  participant: [{ status: 'accepted', actor: { reference: '#lugar' } }],
};

export const requested: Partial<fhir4.Task> = { status: 'requested' };
export const received: Partial<fhir4.Task> = { status: 'received' };

export const accepted: Partial<fhir4.Task> = {
  status: 'accepted',
  statusReason: { text: 'Ejemplo: corresponde a la cartera.' },
  output: [
    output('pertinencia', { valueBoolean: true }),
    output('factibilidad', { valueBoolean: true }),
    output('cita', { valueReference: { reference: 'Appointment/c1' } }),
  ],
};

/** The same acceptance with another appointment. */
export const acceptedWith = (reference: fhir4.Reference): Partial<fhir4.Task> => ({
  ...accepted,
  output: [...(accepted.output ?? []), output('cita', { valueReference: reference })],
});

export const rejected = (code?: string, text?: string): Partial<fhir4.Task> => ({
  status: 'rejected',
  statusReason: {
    ...(code ? { coding: [{ system: 'urn:valija:motivo-rechazo', code }] } : {}),
    ...(text ? { text } : {}),
  },
});

export const working: Partial<fhir4.Task> = { status: 'in-progress' };
export const onHold: Partial<fhir4.Task> = { status: 'on-hold' };

export const inicio = (count: number): Partial<fhir4.Task> => ({
  status: 'in-progress',
  businessStatus: businessStatus('inicio'),
  note: notes(count),
  output: [
    ...started,
    ...signed,
    output('fecha-termino', { valueDate: '2027-11-21' }),
    output('profesional-asignado', { valueString: 'Profesional Ficticia Quila' }),
    output('cargo', { valueString: 'Psicóloga' }),
    output('informado', { valueCode: 'NNA' }),
    output('informado', { valueCode: 'ADULTO' }),
    output('disposicion-nna', { valueCode: 'DISPUESTO' }),
  ],
});

export const periodico = (
  count: number,
  status: fhir4.Task['status'] = 'in-progress',
): Partial<fhir4.Task> => ({
  status,
  businessStatus: businessStatus('periodico'),
  note: notes(count),
  output: [
    ...started,
    ...signed,
    output('periodo', { valuePeriod: { start: '2026-11-21', end: '2027-02-21' } }),
  ],
});

export const relevante = (
  count: number,
  measures = false,
  status: fhir4.Task['status'] = 'in-progress',
): Partial<fhir4.Task> => ({
  status,
  businessStatus: businessStatus('relevante'),
  note: notes(count),
  output: [
    ...started,
    ...signed,
    output('situacion', { valueCode: 'CRISIS_DE_SALUD' }),
    output('requiere-medidas', { valueBoolean: measures }),
  ],
});

export const closed = (count: number, status: fhir4.Task['status'] = 'completed'): Partial<fhir4.Task> => ({
  status,
  businessStatus: businessStatus('cierre'),
  statusReason: { text: 'Ejemplo: se cumplió el plan.' },
  note: notes(count),
  output: [
    ...started,
    ...signed,
    output('fecha-cierre', { valueDate: '2027-05-21' }),
    output('motivo-cierre', { valueCode: 'OBJETIVOS_CUMPLIDOS' }),
    output('objetivos', { valueCode: 'LOGRADOS' }),
  ],
});

/** How an urgent transfer ends. */
export const transferred: Partial<fhir4.Task> = {
  status: 'completed',
  output: [
    output('jefe-de-turno', { valueString: 'Médica Ficticia Ulmo' }),
    output('hora-recepcion', { valueDateTime: '2026-11-20T10:03:00-03:00' }),
    output('necesidades-proteccion', { valueCode: 'EXISTEN' }),
  ],
};

export const notTransferred = (status: 'failed' | 'rejected', code?: string): Partial<fhir4.Task> => ({
  status,
  statusReason: {
    ...(code ? { coding: [{ system: 'urn:valija:motivo-no-cumplida', code }] } : {}),
    text: 'Ejemplo: no llegó nadie.',
  },
});

export const refusesCare = (status: 'completed' | 'failed'): Partial<fhir4.Task> => ({
  status,
  businessStatus: businessStatus('nna-no-acepta-atencion'),
});

export const withBusinessStatus = (status: fhir4.Task['status'], code: string): Partial<fhir4.Task> => ({
  status,
  businessStatus: businessStatus(code),
  note: notes(1),
});
