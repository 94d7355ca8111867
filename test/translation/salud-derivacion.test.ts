import { describe, expect, it } from '@jest/globals';
import { type DerivacionSolicitada, projectRegistry, validateContent } from '@valija/messages';
import fc from 'fast-check';
import { toSolicitud } from '../../apps/adapter-fiscalia/derivacion/solicitud.js';
import { programaOf, toTransaction } from '../../apps/adapter-salud/hacia-centro/derivacion.js';
import { fixture, fixtureNames } from '../fixtures/index.js';
import { arbitraryOf } from '../schemas/arbitrary.js';
import { schemaOf } from '../schemas/catalogue.js';
import { faultsOfR4, resolvedOf, storedOf } from '../support/r4.js';

const solicitada = 'urn:valija:schema:derivacion.solicitada:2.0.0';
const envelope = {
  id: '01930000-0000-7000-8000-000000000501',
  source: 'urn:valija:cl:minpublico:uravit-13',
  subject: '0123456789abcdef0123456789abcdef',
  lane: 'normal' as const,
  purpose: 'derivacion-programa',
};
const centro = {
  deis: '111100',
  nombre: 'Hospital Ficticio',
  run: { system: 'http://regcivil.cl/Validacion/RUN', typeCode: '1' },
};

type Changes = Partial<typeof envelope> | { lane: 'urgent' };

/** The three resources that a content becomes. */
function resourcesOf(content: DerivacionSolicitada, changes: Changes = {}) {
  const bundle = toTransaction({ ...envelope, ...changes }, content, centro);
  const [patient, request, task] = bundle.entry?.map(({ resource }) => resource) ?? [];
  return {
    bundle,
    patient: patient as fhir4.Patient,
    request: request as fhir4.ServiceRequest,
    task: task as fhir4.Task,
  };
}

/** Fictitious: a person in health's offer, with whatever is told of them. */
function content(changes: Partial<DerivacionSolicitada> = {}): DerivacionSolicitada {
  const [example] = projectRegistry().schemaOf(solicitada)?.examples ?? [];
  return {
    ...structuredClone(example as DerivacionSolicitada),
    prestacion: { tipo: 'PROGRAMA', programa: 'HOSPITAL' },
    ...changes,
  };
}

const victima = (changes: object): Partial<DerivacionSolicitada> => ({
  victima: { calidad: 'VICTIMA', identificacion: { tipo: 'SIN_DOCUMENTO' }, ...changes },
});

const ofHealth = ({ prestacion }: DerivacionSolicitada): boolean => {
  try {
    return ['HOSPITAL', 'CESFAM', 'COSAM'].includes(programaOf(prestacion).programa);
  } catch {
    return false;
  }
};

/** Any valid content, turned to what the health network gives: the offer is not what these tests are about. */
const contents = (arbitraryOf(schemaOf(solicitada), schemaOf) as fc.Arbitrary<DerivacionSolicitada>).map(
  (any) => (ofHealth(any) ? any : { ...any, prestacion: { tipo: 'PROGRAMA', programa: 'COSAM' } as const }),
);

/** All strings of a document, keys aside. */
const stringsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsOf)
      : [];

describe('a derivación as a transaction', () => {
  it.each(fixtureNames)('is FHIR R4: %s', (name) => {
    const solicitud = toSolicitud(fixture(name));
    if (!solicitud.ok) throw new Error(name);
    const prestacion = { tipo: 'PROGRAMA', programa: 'CESFAM' } as const;
    const { bundle } = resourcesOf({ ...solicitud.content, prestacion });
    expect(storedOf(bundle)).toHaveLength(3);
    for (const resource of [...storedOf(bundle), resolvedOf(bundle)])
      expect(faultsOfR4(resource)).toEqual([]);
  });

  it('is FHIR R4 for whatever a form may hold', () => {
    fc.assert(
      fc.property(contents, fc.constantFrom('normal', 'urgent'), (any, lane) => {
        expect(validateContent(solicitada, any)).toEqual({ ok: true });
        for (const resource of storedOf(resourcesOf(any, { lane } as Changes).bundle))
          expect(faultsOfR4(resource)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('puts nothing of the person into an address: only the id of the message', () => {
    fc.assert(
      fc.property(contents, (any) => {
        const { bundle } = resourcesOf(any);
        for (const { fullUrl, request } of bundle.entry ?? []) {
          expect(fullUrl).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
          expect(['Patient', 'ServiceRequest', 'Task']).toContain(request?.url);
          expect(request?.ifNoneExist).toBe(`identifier=urn:valija:mensaje|${envelope.id}`);
        }
      }),
    );
  });

  it('never says an address that is reserved, nor any part of one', () => {
    fc.assert(
      fc.property(contents, (any) => {
        const reservado = {
          reservado: true,
          contactoInstitucion: { institucion: 'Institución Ficticia' },
        } as const;
        const { adulto } = any;
        const { bundle, patient } = resourcesOf({
          ...any,
          victima: { ...any.victima, domicilio: reservado },
          ...(adulto ? { adulto: { ...adulto, domicilio: reservado } } : {}),
        });
        expect(JSON.stringify(bundle)).not.toContain('"address"');
        expect(JSON.stringify(bundle)).not.toContain('"line"');
        expect(patient.contact?.at(-1)?.organization).toEqual({ display: 'Institución Ficticia' });
        expect(patient.meta?.security?.[0]?.code).toBe('V');
      }),
    );
  });

  it('tells neither crime nor cause, neither quality nor facts of the case, nor whose RUN the adult has', () => {
    fc.assert(
      fc.property(contents, (any) => {
        const told = stringsOf(resourcesOf(any).bundle);
        const { causa, detalles, tribunalFamilia, adulto, victima } = any;
        // Two generated persons may have one RUN; whoever is derived has theirs told.
        const own = victima.identificacion.tipo === 'RUN' ? victima.identificacion.run : undefined;
        const reserved = [
          causa.ruc,
          ...causa.delitos.map(({ codigo }) => codigo),
          victima.calidad,
          detalles.agresor,
          detalles.adultoAnteLosHechos,
          tribunalFamilia?.rit,
          adulto?.identificacion?.tipo === 'RUN' ? adulto.identificacion.run : undefined,
        ].filter((text) => text !== undefined);
        // A text of a letter or two may stand anywhere.
        for (const text of reserved.filter((one) => one.length > 4 && one !== own))
          expect(told).not.toContain(text);
        expect(told).not.toContain('PROXIMIDAD_AGRESION');
      }),
    );
  });

  it('says the same in every try', () => {
    expect(resourcesOf(content()).bundle).toEqual(resourcesOf(content()).bundle);
  });
});

describe('the Patient', () => {
  it('has a RUN as the centre writes it, only where the person has one', () => {
    const { patient } = resourcesOf(content(victima({ identificacion: { tipo: 'RUN', run: '45170173-8' } })));
    expect(patient.identifier).toEqual([
      { system: 'urn:valija:mensaje', value: envelope.id },
      { system: 'urn:valija:seudonimo', value: envelope.subject },
      {
        use: 'official',
        type: {
          coding: [
            { system: 'https://hl7chile.cl/fhir/ig/clcore/CodeSystem/CSTipoIdentificador', code: '1' },
          ],
        },
        system: 'http://regcivil.cl/Validacion/RUN',
        value: '45170173-8',
      },
    ]);
    expect(resourcesOf(content(victima({}))).patient.identifier).toHaveLength(2);
  });

  it('has a passport or another document with its country', () => {
    const pasaporte = { tipo: 'PASAPORTE', numero: 'XFIC1', pais: 'HT' };
    const { patient } = resourcesOf(content(victima({ identificacion: pasaporte })));
    expect(patient.identifier?.[2]).toMatchObject({
      type: {
        extension: [{ valueCodeableConcept: { coding: [{ code: '332' }] } }],
        coding: [{ code: 'PPN' }],
      },
      value: 'XFIC1',
    });
    const otro = { tipo: 'OTRO_DOCUMENTO', documento: 'Cédula ficticia', numero: '7' };
    const { patient: other } = resourcesOf(content(victima({ identificacion: otro })));
    expect(other.identifier?.[2]).toEqual({
      use: 'official',
      type: { text: 'Cédula ficticia' },
      value: '7',
    });
  });

  it('has names, alias, language, nationality, sex, birth date, telephone and address as the form', () => {
    const { patient } = resourcesOf(
      content({
        adulto: undefined as never,
        ...victima({
          nombre: { nombres: 'Nombre  Ficticio', apellidoPaterno: 'Uno', apellidoMaterno: 'Dos' },
          alias: 'Alias Ficticio',
          fechaNacimiento: '2012-03-04',
          edad: 14,
          sexoRegistral: 'X',
          nacionalidad: 'HT',
          idioma: 'ht',
          telefono: '+56 9 0000 0000',
          domicilio: { calle: 'Calle Ficticia', numero: '1', complemento: 'B', comuna: '13119' },
        }),
      }),
    );
    expect(patient).toMatchObject({
      name: [
        { use: 'official', text: 'Nombre  Ficticio Uno Dos', family: 'Uno', given: ['Nombre', 'Ficticio'] },
        { use: 'usual', text: 'Alias Ficticio' },
      ],
      gender: 'other',
      birthDate: '2012-03-04',
      telecom: [{ system: 'phone', value: '+56 9 0000 0000' }],
      address: [{ line: ['Calle Ficticia 1', 'B'], city: 'Maipú', country: 'CL' }],
      communication: [{ language: { coding: [{ code: 'ht' }] }, preferred: true }],
      extension: [{ valueCodeableConcept: { coding: [{ code: '332' }] } }],
    });
    expect(patient.name?.[0]?._family?.extension?.[0]?.valueString).toBe('Dos');
  });

  it('has nothing that the form has not: an age is no date of birth', () => {
    const { patient, task } = resourcesOf(content({ adulto: undefined as never, ...victima({ edad: 12 }) }));
    expect(Object.keys(patient).sort()).toEqual(['identifier', 'meta', 'resourceType']);
    expect(task.input?.[0]).toMatchObject({
      type: { coding: [{ code: 'edad' }] },
      valueQuantity: { value: 12, code: 'a' },
    });
  });

  it('has the adult by telephone or mail, by address only where there is neither', () => {
    const adulto = {
      calidad: 'PROTECTOR',
      nombre: { nombres: 'Adulta Ficticia' },
      relacionConVictima: 'madre',
      domicilio: { calle: 'Pasaje Ficticio', comuna: '13101' },
    } as const;
    const telefono = '+56 9 0000 0001';
    const reached = resourcesOf(content({ adulto: { ...adulto, telefono } })).patient;
    expect(reached.contact).toEqual([
      {
        relationship: [{ text: 'madre' }],
        name: { text: 'Adulta Ficticia', given: ['Adulta', 'Ficticia'] },
        telecom: [{ system: 'phone', value: telefono }],
      },
    ]);
    const { contact } = resourcesOf(content({ adulto })).patient;
    expect(contact?.[0]?.address?.line).toEqual(['Pasaje Ficticio']);
  });
});

describe('request and Task', () => {
  it('name the URAVIT in the request alone, and the establishment by its DEIS code in both', () => {
    const { request, task, patient } = resourcesOf(content());
    expect(request.requester?.identifier?.value).toBe(envelope.source);
    expect(JSON.stringify([task, patient])).not.toMatch(/minpublico|Ministerio|URAVIT/);
    expect(task.requester?.identifier).toEqual({ system: 'urn:valija:enlace', value: '111100' });
    for (const who of [task.owner, request.performer?.[0]])
      expect(who?.identifier).toEqual({ system: 'http://deis.minsal.cl/establecimientos', value: '111100' });
  });

  it('are asked for, and the Task points at its request and its person', () => {
    const { bundle, request, task } = resourcesOf(content());
    const [patientUrl, requestUrl] = bundle.entry?.map(({ fullUrl }) => fullUrl) ?? [];
    expect(request).toMatchObject({ status: 'active', intent: 'order', subject: { reference: patientUrl } });
    expect(task).toMatchObject({
      status: 'requested',
      intent: 'order',
      code: { coding: [{ code: 'fulfill' }] },
      focus: { reference: requestUrl },
      for: { reference: patientUrl },
    });
  });

  it.each([
    ['normal', undefined, 'routine', undefined],
    ['urgent', undefined, 'urgent', undefined],
    ['urgent', ['COMPARECE_SOLO', 'PROXIMIDAD_AGRESION'], 'urgent', undefined],
    ['urgent', ['PROXIMIDAD_AGRESION', 'EXPLORACION_CLINICA'], 'asap', ['EXPLORACION_CLINICA']],
    ['urgent', ['PROFILAXIS_VIH', 'RIESGO_VITAL'], 'stat', ['RIESGO_VITAL', 'PROFILAXIS_VIH']],
    [
      'urgent',
      ['CRISIS_EMOCIONAL_O_LENGUAJE_INCOHERENTE'],
      'urgent',
      ['CRISIS_EMOCIONAL_O_LENGUAJE_INCOHERENTE'],
    ],
  ] as const)(
    'on the lane %s with %p have the priority %s and the reasons %p',
    (lane, factores, priority, reasons) => {
      const factoresUrgencia = factores as unknown as NonNullable<DerivacionSolicitada['factoresUrgencia']>;
      const asked = content(factores ? { factoresUrgencia } : {});
      const { request, task } = resourcesOf(asked, { lane } as Changes);
      expect([request.priority, task.priority]).toEqual([priority, priority]);
      expect(request.reasonCode?.map(({ coding }) => coding?.[0]?.code)).toEqual(reasons);
    },
  );

  it('ask for company where the person comes alone', () => {
    const { request } = resourcesOf(content({ factoresUrgencia: ['COMPARECE_SOLO'] }));
    expect(request.orderDetail?.[0]?.text).toMatch(/compañía permanente/);
  });

  it.each([
    [{ tipo: 'PROGRAMA', programa: 'COSAM', proyecto: '111607' }, 'COSAM'],
    [
      { tipo: 'PROTOCOLO_INTERSECTORIAL', servicio: { nodo: 'SALUD', atenciones: ['CONTROL_EMBARAZO'] } },
      'CESFAM',
    ],
    [
      {
        tipo: 'PROTOCOLO_INTERSECTORIAL',
        servicio: { nodo: 'SALUD', atenciones: ['EVALUACION_GENERAL', 'SALUD_MENTAL'] },
      },
      'COSAM',
    ],
    [
      {
        tipo: 'PROTOCOLO_INTERSECTORIAL',
        servicio: { nodo: 'SALUD', atenciones: ['SALUD_MENTAL', 'URGENCIA'] },
      },
      'HOSPITAL',
    ],
  ])('of %p go to %s', (prestacion, programa) => {
    const found = programaOf(prestacion as DerivacionSolicitada['prestacion']);
    expect(found).toEqual({ programa, ...('proyecto' in prestacion ? { deis: prestacion.proyecto } : {}) });
  });

  it('of trata say which care is asked for, very restricted', () => {
    const prestacion = {
      tipo: 'PROTOCOLO_INTERSECTORIAL',
      servicio: { nodo: 'SALUD', atenciones: ['SALUD_MENTAL'], inscritaEnRedPublica: false },
    } as DerivacionSolicitada['prestacion'];
    const { request, task } = resourcesOf(content({ prestacion }), { purpose: 'proteccion-intersectorial' });
    expect(request.orderDetail?.[0]?.coding?.[0]?.code).toBe('SALUD_MENTAL');
    expect(request.note?.map(({ text }) => text)).toContain('Inscrita en la red pública: no');
    for (const { meta } of [request, task]) expect(meta?.security?.[0]?.code).toBe('V');
    expect(resourcesOf(content()).task.meta?.security?.[0]?.code).toBe('R');
  });

  it('of a node that is not health are untranslatable', () => {
    const prestacion = {
      tipo: 'PROTOCOLO_INTERSECTORIAL',
      servicio: { nodo: 'RETORNO_ASISTIDO', voluntario: true, pais: 'PE' },
    } as DerivacionSolicitada['prestacion'];
    expect(() => programaOf(prestacion)).toThrow(
      expect.objectContaining({ code: 'native-code-unknown', pointers: ['/prestacion/servicio/nodo'] }),
    );
  });

  it('carry what the professional needs to read', () => {
    const notes = resourcesOf(content()).request.note?.map(({ text }) => text) ?? [];
    expect(notes).toEqual([
      'Motivo: Ejemplo: se requiere intervención reparatoria.',
      'Apreciación profesional: Ejemplo: adulta dispuesta a acompañar el proceso.',
      'De la derivación se informó a la persona atendida y al adulto el 2026-11-19',
      'Plan en curso, con cuyo equipo corresponde coordinarse: Programa de ejemplo, Centro de ejemplo',
      'Contacto de quien deriva: Profesional Ficticia, Psicóloga',
    ]);
  });

  it.each([
    ['2026-11-20t10:30:00.5-03:00', '2026-11-20T10:30:00.5-03:00'],
    ['2026-11-20 10:30:00z', '2026-11-20T10:30:00Z'],
    ['2026-11-20T10:30:00-0300', '2026-11-20T10:30:00-03:00'],
    ['2026-11-20T10:30:00-03', '2026-11-20T10:30:00-03:00'],
  ])('write the moment %s as FHIR does', (fechaEmision, authoredOn) => {
    const { bundle, request, task } = resourcesOf(content({ fechaEmision }));
    expect([request.authoredOn, task.authoredOn]).toEqual([authoredOn, authoredOn]);
    expect(storedOf(bundle).flatMap(faultsOfR4)).toEqual([]);
  });
});
