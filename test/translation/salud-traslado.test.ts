import { describe, expect, it } from '@jest/globals';
import { type InstruccionEmitida, projectRegistry, validateContent } from '@valija/messages';
import fc from 'fast-check';
import { toTransfer, trasladoOf } from '../../apps/adapter-salud/hacia-centro/traslado.js';
import { arbitraryOf } from '../schemas/arbitrary.js';
import { schemaOf } from '../schemas/catalogue.js';
import { faultsOfR4, storedOf } from '../support/r4.js';

const emitida = 'urn:valija:schema:instruccion.emitida:1.0.0';
const envelope = {
  id: '01930000-0000-7000-8000-000000000502',
  source: 'urn:valija:cl:minpublico:uravit-13',
  subject: '0123456789abcdef0123456789abcdef',
};
const centro = {
  deis: '111100',
  nombre: 'Hospital Ficticio',
  run: { system: 'http://regcivil.cl/Validacion/RUN', typeCode: '1' },
};

const transferOf = (content: InstruccionEmitida): fhir4.Bundle =>
  toTransfer(envelope, content.fechaEmision, trasladoOf(content), centro);

const example = (at: number): InstruccionEmitida =>
  structuredClone(projectRegistry().schemaOf(emitida)?.examples[at]);

/** Any valid instruction for a health centre. */
const traslados = (arbitraryOf(schemaOf(emitida), schemaOf) as fc.Arbitrary<InstruccionEmitida>).filter(
  ({ instruccion }) => instruccion.tipo === 'TRASLADO_CENTRO_SALUD',
);

/** Where each datum stands, indexes aside. */
function pathsOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, part]) =>
    pathsOf(part, Array.isArray(value) ? path : `${path}.${key}`),
  );
}

/** All that a transfer may ever hold. A path that is not here has to be defended before it is added. */
const patientPaths = [
  '.resourceType',
  '.meta.security.system',
  '.meta.security.code',
  '.identifier.system',
  '.identifier.value',
  '.identifier.use',
  '.identifier.type.coding.system',
  '.identifier.type.coding.code',
  '.identifier.type.text',
  '.identifier.type.extension.url',
  '.identifier.type.extension.valueCodeableConcept.coding.system',
  '.identifier.type.extension.valueCodeableConcept.coding.code',
  '.identifier.type.extension.valueCodeableConcept.coding.display',
  '.name.use',
  '.name.text',
  '.name.family',
  '.name._family.extension.url',
  '.name._family.extension.valueString',
  '.name.given',
];
const taskPaths = [
  '.resourceType',
  '.meta.security.system',
  '.meta.security.code',
  '.identifier.system',
  '.identifier.value',
  '.status',
  '.intent',
  '.priority',
  '.code.coding.system',
  '.code.coding.code',
  '.code.coding.display',
  '.code.text',
  '.description',
  '.for.reference',
  '.authoredOn',
  '.requester.type',
  '.requester.identifier.system',
  '.requester.identifier.value',
  '.requester.display',
  '.performerType.text',
  '.owner.type',
  '.owner.identifier.system',
  '.owner.identifier.value',
  '.owner.display',
  '.input.type.coding.system',
  '.input.type.coding.code',
  '.input.type.coding.display',
  '.input.type.text',
  '.input.valueCodeableConcept.coding.system',
  '.input.valueCodeableConcept.coding.code',
  '.input.valueCodeableConcept.coding.display',
  '.input.valueCodeableConcept.text',
  '.input.valueString',
  '.input.valueContactPoint.system',
  '.input.valueContactPoint.value',
  '.input.valueQuantity.value',
  '.input.valueQuantity.unit',
  '.input.valueQuantity.system',
  '.input.valueQuantity.code',
];

const telling =
  /fiscal|minist|uravit|delit|v[ií]ctim|testig|causa\b|\bruc\b|denunci|polic|agres|trata\b|penal/i;

describe('an urgent transfer', () => {
  it('holds nothing but the minimum, whatever the instruction holds', () => {
    fc.assert(
      fc.property(traslados, (content) => {
        const resources = transferOf(content).entry?.map(({ resource }) => resource) ?? [];
        expect(resources.map((resource) => resource?.resourceType)).toEqual(['Patient', 'Task']);
        expect(pathsOf(resources[0]).filter((path) => !patientPaths.includes(path))).toEqual([]);
        expect(pathsOf(resources[1]).filter((path) => !taskPaths.includes(path))).toEqual([]);
      }),
    );
  });

  it('is FHIR R4, very restricted', () => {
    fc.assert(
      fc.property(traslados, (content) => {
        expect(validateContent(emitida, content)).toEqual({ ok: true });
        for (const resource of storedOf(transferOf(content))) {
          expect(faultsOfR4(resource)).toEqual([]);
          expect(resource.meta?.security?.[0]?.code).toBe('V');
        }
      }),
      { numRuns: 60 },
    );
  });

  it('tells neither who instructed it, nor of a victim, a cause or a crime', () => {
    const said = JSON.stringify(transferOf(example(0)));
    expect(said).not.toMatch(telling);
    expect('Fiscalía Regional').toMatch(telling);
  });

  it('has no pseudonym: by it the centre would find the derivación that names the URAVIT', () => {
    const said = JSON.stringify(transferOf(example(0)));
    expect(said).not.toContain(envelope.subject);
    expect(said).not.toContain(envelope.source);
  });

  it('puts nothing of the person into an address: only the id of the message', () => {
    for (const { request } of transferOf(example(0)).entry ?? [])
      expect(request?.ifNoneExist).toBe(`identifier=urn:valija:mensaje|${envelope.id}`);
  });

  it('reaches the Jefe de Turno of the establishment at once, with a neutral motive', () => {
    const task = transferOf(example(0)).entry?.[1]?.resource as fhir4.Task;
    expect(task).toMatchObject({
      status: 'requested',
      priority: 'stat',
      code: { text: 'Atención preferente solicitada por el enlace del establecimiento' },
      requester: { display: 'Enlace del establecimiento' },
      performerType: [{ text: 'Jefe de Turno' }],
      owner: { identifier: { value: '111100' } },
    });
    const inputs = task.input?.map(({ type, valueCodeableConcept }) => [
      type.coding?.[0]?.code,
      ...(valueCodeableConcept?.coding?.map(({ code }) => code) ?? []),
    ]);
    expect(inputs).toEqual([
      ['atencion-requerida', 'ATENCION_MEDICA_URGENTE'],
      ['atencion-requerida', 'ATENCION_CON_PLAZO_CLINICO'],
      ['compania'],
      ['acompana'],
      ['acompana-telefono'],
      ['edad'],
    ]);
  });

  it.each([1, 2, 3])('is the only instruction for a health centre: example %d is another', (at) => {
    expect(() => trasladoOf(example(at))).toThrow(
      expect.objectContaining({ code: 'native-code-unknown', pointers: ['/instruccion/tipo'] }),
    );
  });
});
