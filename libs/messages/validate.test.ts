import { describe, expect, it } from '@jest/globals';
import { classesOf, validateContent } from './index.js';
import { projectRegistry } from './registry.js';

const registry = projectRegistry();
const solicitada = 'urn:valija:schema:derivacion.solicitada:1.0.0';
const secret = 'Ficticia Secreta';

function example(dataschema = solicitada): Record<string, object> {
  return structuredClone(registry.schemaOf(dataschema)?.examples[0]);
}

function violationsOf(content: unknown, dataschema = solicitada) {
  const result = validateContent(dataschema, content);
  if (result.ok) throw new Error('expected a violation');
  expect(JSON.stringify(result)).not.toContain(secret);
  return result;
}

describe('the schemas', () => {
  it.each(registry.dataschemas.map((id) => [id]))('%s accepts its own examples', (id) => {
    const examples = registry.schemaOf(id)?.examples ?? [];
    expect(examples.length).toBeGreaterThan(0);
    for (const content of examples) expect(validateContent(id, content)).toEqual({ ok: true });
  });

  it.each(registry.dataschemas.map((id) => [id]))(
    '%s says what it is, closes every object and bounds every value',
    (id) => {
      expect(registry.schemaOf(id)?.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
      expect(registry.schemaOf(id)?.description).toMatch(/Fuente: .+\.$/);
      const open: string[] = [];
      const visit = (schema: unknown, path: string): void => {
        if (typeof schema !== 'object' || schema === null) return;
        const { type, enum: values, const: constant, ...rest } = schema as Record<string, unknown>;
        if (typeof type === 'string' && values === undefined && constant === undefined) {
          const bounds: Record<string, string> = {
            string: 'maxLength',
            array: 'maxItems',
            integer: 'maximum',
          };
          const bound = bounds[type];
          if (bound && rest[bound] === undefined) open.push(path);
          if (type === 'object' && rest.properties && rest.additionalProperties !== false) open.push(path);
        }
        for (const [key, part] of Object.entries(rest)) {
          if (key === '$ref') visit(registry.schemaOf(String(part)), `${path} ${part}`);
          else if (key !== 'examples') visit(part, `${path}/${key}`);
        }
      };
      visit(registry.schemaOf(id), '');
      expect(open).toEqual([]);
    },
  );

  it.each(registry.dataschemas.map((id) => [id]))('%s gives every field a data class', (id) => {
    const fields = Object.keys(registry.schemaOf(id)?.properties ?? {});
    expect(registry.fieldClassesOf(id)?.size).toBeGreaterThanOrEqual(fields.length);
  });

  it('may have no field without a data class: one is found and named', () => {
    const schema = structuredClone(registry.schemaOf(solicitada));
    delete schema?.properties.prestacion.properties.proyecto['x-class'];
    const resolve = (id: string) => (id === solicitada ? schema : registry.schemaOf(id));
    expect(() => classesOf(solicitada, resolve)).toThrow(
      `${solicitada} /prestacion/proyecto has no data class`,
    );
  });
});

describe('validateContent', () => {
  it('does not know an unlisted version, another type or a shared part', () => {
    for (const id of [
      'urn:valija:schema:derivacion.solicitada:1.0.1',
      'urn:valija:schema:nada:1.0.0',
      'urn:valija:schema:parts.delito:1.0.0',
      '',
    ]) {
      expect(validateContent(id, example())).toEqual({ ok: false, code: 'unknown-version', violations: [] });
    }
  });

  it('points to a missing field by its name', () => {
    const { folio: _, ...content } = example();
    expect(violationsOf(content).violations).toEqual([{ pointer: '/folio', rule: 'required' }]);
  });

  it('points to the parent of an unknown field, whose name may be content', () => {
    const content = { ...example(), [secret]: 1, victima: { ...example().victima, [secret]: secret } };
    expect(violationsOf(content).violations).toEqual([
      { pointer: '', rule: 'additionalProperties' },
      { pointer: '/victima', rule: 'additionalProperties' },
    ]);
  });

  it('never echoes a value', () => {
    const content = {
      ...example(),
      folio: secret.repeat(10),
      fechaEmision: secret,
      prestacion: { programa: secret },
      victima: { calidad: secret, identificacion: { tipo: secret }, edad: secret, domicilio: secret },
      factoresUrgencia: [secret, secret],
    };
    expect(violationsOf(content).code).toBe('schema-violation');
  });

  it('tells a wrong check digit of a RUN from other violations', () => {
    const run = { tipo: 'RUN', run: '12345678-4' };
    const content = { ...example(), victima: { calidad: 'VICTIMA', identificacion: run } };
    expect(violationsOf(content)).toEqual({
      ok: false,
      code: 'invalid-run',
      violations: [{ pointer: '/victima/identificacion/run', rule: 'format:run' }],
    });
    expect(violationsOf({ ...content, folio: '' }).code).toBe('schema-violation');
  });

  it('refuses a RUC with a wrong check digit', () => {
    const content = { ...example(), causa: { ruc: '2600123456-0', delitos: [{ codigo: 'CP_361' }] } };
    expect(violationsOf(content).violations).toEqual([{ pointer: '/causa/ruc', rule: 'format:ruc' }]);
  });

  it('takes a person without name and document', () => {
    const content = {
      ...example(),
      victima: { calidad: 'VICTIMA', identificacion: { tipo: 'SIN_DOCUMENTO' } },
    };
    expect(validateContent(solicitada, content)).toEqual({ ok: true });
  });

  it('takes a child without an adult', () => {
    const { adulto: _, ...content } = example();
    expect(validateContent(solicitada, { ...content, factoresUrgencia: ['COMPARECE_SOLO'] })).toEqual({
      ok: true,
    });
  });

  it('does not take an address beside a reserved domicile', () => {
    const domicilio = {
      reservado: true,
      contactoInstitucion: { institucion: 'Ejemplo' },
      calle: 'Calle Ficticia',
      comuna: '13119',
    };
    const content = { ...example(), victima: { ...example().victima, domicilio } };
    expect(violationsOf(content).violations).toContainEqual({ pointer: '/victima/domicilio', rule: 'oneOf' });
  });

  it('does not take a derivación that nobody explained before', () => {
    const content = { ...example(), informacionPrevia: { informado: false, aQuien: ['NNA'] } };
    expect(violationsOf(content).violations).toEqual([
      { pointer: '/informacionPrevia/informado', rule: 'const' },
    ]);
  });

  it.each(['relato', 'relatoHechos', 'declaracion', 'manifestacionEspontanea', 'preguntas', 'respuestas'])(
    'has no field %s for an account of the facts',
    (field) => {
      expect(violationsOf({ ...example(), [field]: 'x' }).violations).toEqual([
        { pointer: '', rule: 'additionalProperties' },
      ]);
    },
  );

  it.each(['pertinencia', 'factibilidad'])('takes an acceptance only with %s confirmed', (field) => {
    const aceptada = 'urn:valija:schema:derivacion.aceptada:1.0.0';
    const content = { ...example(aceptada), [field]: false };
    expect(violationsOf(content, aceptada).violations).toEqual([{ pointer: `/${field}`, rule: 'const' }]);
  });

  it('takes an appointment only with its offset', () => {
    const aceptada = 'urn:valija:schema:derivacion.aceptada:1.0.0';
    const content = example(aceptada);
    const cita = { ...content.cita, fechaHora: '2026-11-23T10:00:00' };
    expect(violationsOf({ ...content, cita }, aceptada).violations).toEqual([
      { pointer: '/cita/fechaHora', rule: 'format:date-time' },
    ]);
  });

  it('takes a rejection only with a known ground and with its reasons', () => {
    const rechazada = 'urn:valija:schema:derivacion.rechazada:1.0.0';
    const { fundamento: _, ...content } = example(rechazada);
    expect(violationsOf({ ...content, motivo: 'LISTA_DE_ESPERA' }, rechazada).violations).toEqual([
      { pointer: '/fundamento', rule: 'required' },
      { pointer: '/motivo', rule: 'enum' },
    ]);
  });

  it('tells at most twenty violations', () => {
    const delitos = Array.from({ length: 60 }, (_, at) => ({ codigo: at }));
    expect(violationsOf({ ...example(), causa: { delitos } }).violations).toHaveLength(20);
  });

  it.each([[null], [[]], ['text'], [7]])('refuses %p in place of an object', (content) => {
    expect(violationsOf(content).violations).toEqual([{ pointer: '', rule: 'type' }]);
  });
});
