import { describe, expect, it } from '@jest/globals';
import { mensaje, Stage, type StageOptions } from '../../../test/salud/stage.js';
import {
  accepted,
  acceptedWith,
  appointment,
  closed,
  inicio,
  notes,
  notTransferred,
  onHold,
  periodico,
  received,
  refusesCare,
  rejected,
  relevante,
  requested,
  transferred,
  withBusinessStatus,
  working,
} from '../../../test/salud/versions.js';

type Version = Partial<fhir4.Task>;

/** A Task with that history, followed in one look. */
async function followed(versions: readonly Version[], options: StageOptions = {}): Promise<Stage> {
  const stage = new Stage(options);
  stage.centre.others.set('Appointment/c1', appointment);
  stage.centre.write('t1', requested, ...versions);
  await stage.pass();
  return stage;
}

const reason = 'PERSONA_FUERA_DE_PERFIL';

describe('a derivación', () => {
  it.each<[string, Version[], string[]]>([
    ['nothing of its request', [], []],
    ['its reception', [received], ['acusada']],
    ['an acceptance after the acuse', [received, accepted], ['acusada', 'aceptada']],
    ['the acuse before an acceptance that skips it', [accepted], ['acusada', 'aceptada']],
    ['the acuse before a rejection that skips it', [rejected(reason, 'Ejemplo.')], ['acusada', 'rechazada']],
    [
      'nothing of work that has begun without a report',
      [accepted, working, onHold, working],
      ['acusada', 'aceptada'],
    ],
    [
      'each report once, and the end',
      [accepted, inicio(1), onHold, { ...working, note: notes(1) }, periodico(2), relevante(3), closed(4)],
      ['acusada', 'aceptada', 'iniciada', 'periodico', 'relevante', 'cerrada'],
    ],
    [
      'an end that failed',
      [accepted, inicio(1), closed(2, 'failed')],
      ['acusada', 'aceptada', 'iniciada', 'cerrada'],
    ],
    [
      'a second report of one kind by its further note',
      [accepted, inicio(1), periodico(2), periodico(2), periodico(3)],
      ['acusada', 'aceptada', 'iniciada', 'periodico', 'periodico'],
    ],
    [
      'a report in whatever state',
      [accepted, relevante(1, false, 'on-hold')],
      ['acusada', 'aceptada', 'relevante'],
    ],
    ['nothing of a note without a kind', [accepted, { ...working, note: notes(1) }], ['acusada', 'aceptada']],
  ])('tells %s', async (_, versions, said) => {
    const stage = await followed(versions);
    expect(stage.names).toEqual(said);
    expect(stage.codes).toEqual([]);
    expect(stage.logged).toEqual([]);
  });

  it('answers in its thread, and follows up for another purpose', async () => {
    const { said } = await followed([accepted, relevante(1, true), inicio(2), closed(3)]);
    const asked = { recipient: 'urn:valija:cl:minpublico:uravit-13', correlationid: mensaje };
    for (const one of said) expect(one).toMatchObject(asked);
    expect(said.map(({ purpose, lane }) => `${purpose} ${lane}`)).toEqual([
      'derivacion-programa normal',
      'derivacion-programa normal',
      'seguimiento-intervencion urgent',
      'seguimiento-intervencion normal',
      'seguimiento-intervencion normal',
    ]);
  });

  it('says who answers, under which number, when and why', async () => {
    const type = { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'FILL' }] };
    const identifier = [
      { system: 'urn:valija:mensaje', value: mensaje },
      { type, value: 'FICTICIO-12' },
    ];
    const { said } = await followed([{ ...accepted, identifier }]);
    const receptor = { institucion: 'Servicio de Salud Ficticio', unidad: 'Hospital Ficticio Los Aromos' };
    const about = { derivacion: mensaje, receptor, numeroIngreso: 'FICTICIO-12' };
    expect(said.map(({ content }) => content)).toEqual([
      { ...about, fechaRecepcion: '2026-11-20T13:02:00.000Z' },
      {
        ...about,
        fechaDecision: '2026-11-20T13:02:00.000Z',
        pertinencia: true,
        factibilidad: true,
        fundamento: 'Ejemplo: corresponde a la cartera.',
        cita: {
          fechaHora: '2026-11-24T10:00:00-03:00',
          lugar: { nombre: 'Policlínico Ficticio', direccion: 'Calle Ficticia 12, Santiago' },
        },
      },
    ]);
  });

  it('signs a report with its note, on the day of Chile', async () => {
    const { said } = await followed([accepted, inicio(1), periodico(2)]);
    expect(said[2]?.content).toMatchObject({
      profesionalAsignado: { nombre: 'Profesional Ficticia Quila', cargo: 'Psicóloga' },
      contextualizacion: { informado: true, aQuien: ['NNA', 'ADULTO'] },
      formulario: {
        institucion: 'Hospital Ficticio Los Aromos',
        fecha: '2026-11-21',
        victima: { fechaInicioIntervencion: '2026-11-21' },
        reporteProcesoIntervencion: 'Ejemplo: informe 1.',
        funcionario: {
          nombre: 'Profesional Ficticia Quila',
          firma: { tipo: 'ELECTRONICA', nivel: 'SIMPLE', fechaHora: '2026-11-21T23:30:00-03:00' },
        },
      },
    });
    expect(said[3]?.content).toMatchObject({
      formulario: { reporteProcesoIntervencion: 'Ejemplo: informe 2.' },
    });
  });

  it('takes the start of the intervention from the version that told it', async () => {
    const later = periodico(2);
    const output = later.output?.filter(({ valueDate }) => valueDate === undefined) ?? [];
    const { said } = await followed([accepted, inicio(1), { ...later, output }]);
    expect(said[3]?.content).toMatchObject({
      formulario: { victima: { fechaInicioIntervencion: '2026-11-21' } },
    });
  });

  it('is told without a motive where none was given, and a person is told', async () => {
    const stage = await followed([rejected(reason)]);
    expect(stage.said[1]?.content).toMatchObject({ motivo: reason, fundamento: 'Sin motivo' });
    expect(stage.codes).toEqual(['rejection-unreasoned']);
  });
});

describe('what cannot be said', () => {
  it.each<[string, Version[], string, string]>([
    [
      'a ground that nobody knows',
      [rejected('OTRO', 'Ejemplo.')],
      'native-code-unknown',
      '/statusReason/coding',
    ],
    [
      'a ground in a text alone',
      [rejected(undefined, 'Ejemplo.')],
      'native-code-unknown',
      '/statusReason/coding',
    ],
    ['an unknown state', [{ status: 'ready' }], 'native-code-unknown', '/status'],
    [
      'a kind of report that nobody knows',
      [accepted, withBusinessStatus('in-progress', 'otro')],
      'native-code-unknown',
      '/businessStatus',
    ],
    [
      'a report in no words of ours',
      [accepted, { ...working, businessStatus: { text: 'en curso' } }],
      'native-code-unknown',
      '/businessStatus',
    ],
    ['an acceptance without an appointment', [{ ...accepted, output: [] }], 'schema-violation', '/cita'],
    [
      'an appointment elsewhere',
      [acceptedWith({ reference: 'https://otro.invalid/fhir/Appointment/c1' })],
      'foreign-reference',
      '/cita',
    ],
    [
      'an appointment that is not there',
      [acceptedWith({ reference: 'Appointment/c9' })],
      'native-contract-broken',
      '/cita',
    ],
    [
      'another resource for an appointment',
      [acceptedWith({ reference: 'Patient/c1' })],
      'native-contract-broken',
      '/cita',
    ],
    [
      'an appointment that is only named',
      [acceptedWith({ display: 'Cita de ejemplo' })],
      'native-contract-broken',
      '/cita',
    ],
    [
      'a report that lacks what it needs',
      [accepted, { ...periodico(1), output: [] }],
      'schema-violation',
      '/periodo',
    ],
    [
      'a report without a note',
      [accepted, { ...inicio(1), note: [] }],
      'schema-violation',
      '/formulario/reporteProcesoIntervencion',
    ],
    ['an error of entry', [accepted, { status: 'entered-in-error' }], 'entered-in-error', '/status'],
    [
      'a cancellation by the centre',
      [received, { status: 'cancelled' }],
      'transition-not-allowed',
      '/status',
    ],
    ['a way back', [received, requested], 'transition-not-allowed', '/status'],
    ['work that nobody accepted', [received, working], 'transition-not-allowed', '/status'],
    ['work that nobody even received', [working], 'transition-not-allowed', '/status'],
    [
      'an end that is told before its time',
      [accepted, withBusinessStatus('in-progress', 'cierre')],
      'transition-not-allowed',
      '/businessStatus',
    ],
    [
      'a rejection of what was accepted',
      [accepted, rejected(reason, 'Ejemplo.')],
      'event-out-of-order',
      '/status',
    ],
    ['work on what was rejected', [rejected(reason, 'Ejemplo.'), inicio(1)], 'event-out-of-order', '/status'],
    [
      'a report after the end',
      [accepted, closed(1), relevante(2, false, 'completed')],
      'event-out-of-order',
      '/status',
    ],
    ['a second start', [accepted, inicio(1), inicio(2)], 'event-out-of-order', '/businessStatus'],
  ])('is parked under its reason: %s', async (_, versions, code, pointer) => {
    const stage = await followed(versions);
    const told = stage.names.length;
    expect([...stage.db.parked.values()]).toEqual([expect.objectContaining({ code, times: 1 })]);
    expect([...stage.db.parked.values()][0]?.pointers).toContain(pointer);
    // Once: the next look has nothing to add.
    await stage.pass(5_000);
    expect([...stage.db.parked.values()][0]?.times).toBe(1);
    expect(stage.names).toHaveLength(told);
    expect(stage.names.length).toBeLessThan(versions.length + 2);
  });

  it.each(['waitlist', 'cancelled', 'pending'])(
    'is an acceptance whose appointment is not firm: %s',
    async (status) => {
      const stage = new Stage();
      stage.centre.others.set('Appointment/c1', { ...appointment, status } as fhir4.Appointment);
      stage.centre.write('t1', requested, accepted);
      await stage.pass();
      expect(stage.names).toEqual(['acusada']);
      expect(stage.codes).toEqual(['native-code-unknown']);
    },
  );

  it('does not hold up what comes after it', async () => {
    const stage = await followed([{ status: 'ready' }, { ...accepted, output: [] }, working, inicio(1)]);
    expect(stage.names).toEqual(['acusada', 'iniciada']);
    expect(stage.codes).toEqual(['native-code-unknown', 'schema-violation']);
  });

  it('is said once a later version brings what it lacked', async () => {
    const stage = await followed([
      { ...accepted, output: [] },
      accepted,
      { ...periodico(1), output: [] },
      periodico(1),
    ]);
    expect(stage.names).toEqual(['acusada', 'aceptada', 'periodico']);
    expect(stage.codes).toEqual(['schema-violation', 'schema-violation']);
  });

  it('is nothing where we withdrew the Task ourselves', async () => {
    const stage = await followed([accepted, { status: 'cancelled' }], { annulled: true });
    expect(stage.names).toEqual(['acusada', 'aceptada']);
    expect(stage.codes).toEqual([]);
  });

  it('names neither person nor text where it is kept or logged', async () => {
    const stage = await followed([
      rejected('OTRO', 'Ejemplo secreto.'),
      { status: 'ready' },
      working,
      inicio(1),
    ]);
    const kept = JSON.stringify([[...stage.db.parked], stage.logged, [...stage.db.seguidas]]);
    expect(kept).toContain('native-code-unknown');
    expect(kept).not.toMatch(/secreto|Ficticia|Ejemplo/);
  });
});

describe('a way that the official table does not know', () => {
  it.each<[string, Version[], string[], string]>([
    [
      'straight to the end',
      [accepted, inicio(1), { ...onHold, note: notes(1) }, closed(2)],
      ['acusada', 'aceptada', 'iniciada', 'cerrada'],
      'on-hold > completed',
    ],
    ['without a decision', [received, inicio(1)], ['acusada', 'iniciada'], 'received > in-progress'],
  ])('is logged, and told all the same: %s', async (_, versions, said, way) => {
    const stage = await followed(versions);
    expect(stage.names).toEqual(said);
    expect(stage.codes).toEqual([]);
    expect(stage.logged).toEqual([expect.objectContaining({ type: way })]);
  });
});

describe('an urgent transfer', () => {
  const asunto = 'traslado';
  const at = '2026-11-20T13:02:00.000Z';

  it.each<[string, Version, object, string]>([
    [
      'the reception',
      transferred,
      {
        tipo: 'CUMPLIDA',
        fechaHora: '2026-11-20T10:03:00-03:00',
        recepcionEnSalud: {
          establecimiento: '000301',
          jefeDeTurno: 'Médica Ficticia Ulmo',
          fechaHora: '2026-11-20T10:03:00-03:00',
        },
      },
      'EXISTEN',
    ],
    ['a bare completion', { status: 'completed' }, { tipo: 'CUMPLIDA', fechaHora: at }, 'NO_EVALUADAS'],
    ...(['completed', 'failed'] as const).map((status): [string, Version, object, string] => [
      `that care was not accepted (${status})`,
      refusesCare(status),
      {
        tipo: 'NNA_NO_ACEPTA_ATENCION',
        fechaHora: at,
        establecimiento: '000301',
        normasPropiasAplicadas: true,
      },
      'NO_EVALUADAS',
    ]),
    ...(['failed', 'rejected'] as const).map((status): [string, Version, object, string] => [
      `why it was not done (${status})`,
      notTransferred(status, 'ESTABLECIMIENTO_NO_DISPONIBLE'),
      {
        tipo: 'NO_CUMPLIDA',
        fechaHora: at,
        motivo: 'ESTABLECIMIENTO_NO_DISPONIBLE',
        observaciones: 'Ejemplo: no llegó nadie.',
      },
      'NO_EVALUADAS',
    ]),
  ])('tells the Fiscal %s', async (_, version, resultado, necesidadesProteccion) => {
    const stage = await followed([version], { asunto });
    expect(stage.said).toHaveLength(1);
    expect(stage.said[0]).toMatchObject({
      name: 'instruccion.cumplida',
      lane: 'urgent',
      purpose: 'traslado-salud',
    });
    expect(stage.said[0]?.content).toEqual({
      instruccion: mensaje,
      ejecutor: { institucion: 'Servicio de Salud Ficticio', unidad: 'Hospital Ficticio Los Aromos' },
      resultado,
      necesidadesProteccion,
    });
  });

  it('tells nothing of the states on the way', async () => {
    const stage = await followed([received, { status: 'accepted' }, working, transferred], { asunto });
    expect(stage.names).toEqual(['cumplida']);
    expect(stage.codes).toEqual([]);
  });

  it.each(['OTRO', undefined])(
    'is parked where it failed for a ground that nobody knows: %p',
    async (code) => {
      const stage = await followed([notTransferred('failed', code)], { asunto });
      expect(stage.names).toEqual([]);
      expect(stage.codes).toEqual(['native-code-unknown']);
    },
  );
});
