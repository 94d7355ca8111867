import { beforeAll, describe, expect, it } from '@jest/globals';
import { projectRegistry } from '@valija/messages';
import { violationsOf } from '@valija/validation';
import { beginContent, completeContent, freeTextsOf } from '../../apps/bandeja/web/formulario/fill.js';
import {
  type FieldSchema,
  type FormSource,
  isChoice,
  isUnion,
  type Value,
} from '../../apps/bandeja/web/formulario/form-schema.js';
import { rendered } from '../../apps/bandeja/web/formulario/rendered.js';
import { planOf } from '../../apps/bandeja/web/formulario/steps.js';
import { wrongOf } from '../../apps/bandeja/web/formulario/wrong.js';
import { builtSchemas } from './schemas.js';

let sources: ReadonlyMap<string, FormSource>;
let every: readonly FieldSchema[];
beforeAll(async () => {
  const { dataschemas, schemaOf, newest } = await builtSchemas();
  every = dataschemas.map(schemaOf);
  sources = new Map(
    Object.entries(newest).map(([type, dataschema]) => {
      const validate = projectRegistry().validatorOf(dataschema);
      const judge = (content: unknown) =>
        validate?.(content) ? [] : violationsOf(validate?.errors, Number.POSITIVE_INFINITY);
      return [type, { schema: schemaOf(dataschema), dataschema, judge }];
    }),
  );
});

const sourceOf = (type: string): FormSource => {
  const source = sources.get(type);
  if (!source) throw new Error(`no form of ${type}`);
  return source;
};

const begun = (type: string): Value =>
  beginContent(sourceOf(type).schema, {
    writer: { institution: 'Institución ficticia', unit: 'Unidad ficticia', person: 'Persona Ficticia' },
    now: '2026-11-22T15:00:00.000Z',
    today: '2026-11-22',
    folio: 'FIC-1',
    random: 'A'.repeat(32),
    ownNumber: 'R-FIC-1',
    ...(type === 'residencia.otorgada'
      ? { reference: { field: 'solicitud', value: '01920000-0000-7000-8000-000000000101' } }
      : {}),
  });

/** Every schema within a schema. */
function* within(schema: FieldSchema): Generator<FieldSchema> {
  yield schema;
  for (const part of [...Object.values(schema.properties ?? {}), ...(schema.oneOf ?? [])])
    yield* within(part);
  if (schema.items) yield* within(schema.items);
}

describe('schemas as pages have them', () => {
  it('name every field and every choice in Spanish, and no code stands in what is shown', () => {
    const unnamed: string[] = [];
    for (const schema of every)
      for (const part of within(schema))
        for (const [name, field] of Object.entries(part.properties ?? {})) {
          if (!field.title) unnamed.push(name);
          for (const option of field.oneOf ?? []) if (!option.title) unnamed.push(`${name} ${option.const}`);
          if (/\b[A-Z]{2,}_[A-Z_]+\b/.test(`${field.title} ${field.description ?? ''}`)) unnamed.push(name);
        }
    expect(unnamed).toEqual([]);
  });

  it('are in one piece', () => {
    expect(JSON.stringify(every)).not.toMatch(/"\$ref"|urn:valija:schema:parts/);
  });

  it('leave nothing for the library to choose: alternatives and lists are drawn by fields of ours', () => {
    for (const { schema } of sources.values()) {
      const { schema: drawn } = rendered(schema);
      for (const part of within(drawn as FieldSchema)) expect(isUnion(part)).toBe(false);
    }
  });
});

describe('a form', () => {
  it('has each field that a person fills in, once', () => {
    for (const [type, { schema }] of sources) {
      const { steps, sender } = planOf(type, schema, true, {});
      const shown = [...steps.flatMap(({ names }) => names), ...sender];
      expect(new Set(shown).size).toBe(shown.length);
      const hidden = Object.entries(schema.properties ?? {}).filter(
        ([name, { const: given, format }]) =>
          !shown.includes(name) && given === undefined && format !== 'uuid',
      );
      expect(hidden).toEqual([]);
      for (const name of shown) expect(Object.keys(schema.properties ?? {})).toContain(name);
    }
  });

  it('begins with who writes, when, and what it answers, and with nothing that a person decides', () => {
    const content = begun('residencia.otorgada');
    expect(content).toEqual({
      solicitud: '01920000-0000-7000-8000-000000000101',
      numeroSolicitud: 'R-FIC-1',
      autoridad: {
        institucion: 'Institución ficticia',
        unidad: 'Unidad ficticia',
        profesional: { nombre: 'Persona Ficticia' },
      },
      resolucion: { fecha: '2026-11-22' },
    });
  });

  it('has every example of its schema stay as it is and be right', () => {
    for (const [type, source] of sources) {
      const examples = (projectRegistry().schemaOf(source.dataschema)?.examples ?? []) as Value[];
      expect(examples.length).toBeGreaterThan(0);
      for (const example of examples) {
        expect([type, wrongOf(source, completeContent(source.schema, example))]).toEqual([type, []]);
        expect(completeContent(source.schema, example)).toEqual(example);
      }
    }
  });

  it('tells what is missing field by field, in the place where it is written', () => {
    const source = sourceOf('residencia.solicitada');
    const wrongs = wrongOf(source, completeContent(source.schema, begun('residencia.solicitada')));
    expect(wrongs.map(({ pointer, title, text }) => `${pointer} ${title}: ${text}`)).toEqual([
      '/persona/identificacion Identificación: Elija una de las opciones.',
      '/nacionalidad Nacionalidad declarada: Elija una de las opciones.',
      '/solicitaPermisoTrabajo Pide trabajar durante la tramitación: Complete este dato.',
      '/solicitud Subcategoría que se pide: Elija una de las opciones.',
    ]);
  });

  it.each([
    [{ tipo: 'RUN', run: '12345678-9' }, '/victima/identificacion/run', /dígito verificador/],
    [{ tipo: 'PASAPORTE', numero: 'XX1' }, '/victima/identificacion/pais', /Complete/],
    [{ tipo: 'PASAPORTE', numero: 'XX1', pais: 'ZZ' }, '/victima/identificacion/pais', /país de la lista/],
  ])('says what is wrong with %j', (identificacion, pointer, text) => {
    const source = sourceOf('derivacion.solicitada');
    const content = { ...begun('derivacion.solicitada'), victima: { calidad: 'VICTIMA', identificacion } };
    const wrongs = wrongOf(source, completeContent(source.schema, content));
    expect(wrongs.find((wrong) => wrong.pointer.startsWith('/victima'))).toMatchObject({
      pointer,
      text: expect.stringMatching(text),
    });
  });

  it('tells nothing of the shape that was not chosen: an address that is reserved has no street', () => {
    const source = sourceOf('derivacion.solicitada');
    const victima = {
      calidad: 'VICTIMA',
      identificacion: { tipo: 'SIN_DOCUMENTO' },
      domicilio: { reservado: true, contactoInstitucion: {} },
    };
    const content = completeContent(source.schema, { ...begun('derivacion.solicitada'), victima });
    const wrongs = wrongOf(source, content).filter(({ pointer }) => pointer.startsWith('/victima'));
    expect(wrongs.map(({ pointer }) => pointer)).toEqual([
      '/victima/domicilio/contactoInstitucion/institucion',
    ]);
  });

  it('sends nothing that is empty, and what must be there though nothing is known', () => {
    const { schema } = sourceOf('derivacion.solicitada');
    const content = completeContent(schema, { adulto: { nombre: {}, telefono: ' ' }, planVigente: {} });
    expect(content).not.toHaveProperty('adulto');
    expect(content).not.toHaveProperty('planVigente');
    expect(content).toHaveProperty('detalles', {});
  });

  it('sends no delito of which only the usual kind is set, beside one that was chosen', () => {
    const { schema } = sourceOf('derivacion.solicitada');
    const chosen = { regimen: 'VIGENTE', codigo: 'CP_361' };
    const content = completeContent(schema, { causa: { delitos: [chosen, { regimen: 'VIGENTE' }] } });
    expect(content.causa).toEqual({ delitos: [chosen] });
  });

  it('has the free texts of a content looked at, wherever they stand', () => {
    const { schema } = sourceOf('derivacion.solicitada');
    const texts = freeTextsOf(schema, {
      observacionesMotivo: 'uno',
      prestacion: {
        tipo: 'PROTOCOLO_INTERSECTORIAL',
        servicio: { nodo: 'ALOJAMIENTO', observaciones: 'dos' },
      },
    });
    expect(texts.map(({ pointer, text }) => `${pointer} ${text}`)).toEqual([
      '/observacionesMotivo uno',
      '/prestacion/servicio/observaciones dos',
    ]);
  });

  it('gives every choice of a list a title', () => {
    for (const { schema } of sources.values())
      for (const part of within(schema))
        if (part.items && isChoice(part.items))
          for (const { title } of part.items.oneOf ?? []) expect(title).toMatch(/\p{L}/u);
  });
});
