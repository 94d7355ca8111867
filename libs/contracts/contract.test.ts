import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadContract } from './index.js';

const names = ['saf', 'ninez', 'sermig', 'pdi', 'bandeja', 'mesa'] as const;
const secret = 'Ficticia Secreta';
const mensaje = '01920000-0000-7000-8000-000000000001';

interface Media {
  readonly example?: unknown;
  readonly examples?: Record<string, { readonly value: unknown }>;
}

function documentOf(name: string) {
  const file = join(import.meta.dirname, '../../contracts', `${name}.openapi.json`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

function examplesOf(carrier: { content?: Record<string, Media> } = {}): unknown[] {
  return Object.values(carrier.content ?? {}).flatMap(({ example, examples }) => [
    ...(example === undefined ? [] : [example]),
    ...Object.values(examples ?? {}).map(({ value }) => value),
  ]);
}

describe.each(names.map((name) => [name]))('the contract of %s', (name) => {
  const contract = loadContract(name);
  const document = documentOf(name);
  const operations = [...Object.values(document.paths), ...Object.values(document.webhooks ?? {})].flatMap(
    (item) =>
      Object.values(item as Record<string, { operationId?: string }>).filter(
        (operation) => operation.operationId,
      ),
  ) as {
    operationId: string;
    requestBody?: object;
    responses: Record<string, { $ref?: string; content?: object }>;
  }[];

  it('asks for a bearer credential, or the session of a page, in every operation', () => {
    expect(document.openapi).toBe('3.1.0');
    const session = name === 'bandeja' ? [{ sesion: [] }] : [];
    expect(document.security).toEqual([{ credencial: [] }, ...session]);
    for (const operation of operations) expect(operation).not.toHaveProperty('security');
  });

  it('takes its own examples, requests and answers', () => {
    let seen = 0;
    for (const { operationId, requestBody, responses } of operations) {
      for (const example of examplesOf(requestBody)) {
        expect(contract.validateRequest(operationId, example)).toEqual({ ok: true });
        seen += 1;
      }
      for (const [status, response] of Object.entries(responses)) {
        const shared = response.$ref?.split('/').at(-1);
        for (const example of examplesOf(shared ? document.components.responses[shared] : response)) {
          expect(contract.validateResponse(operationId, Number(status), example)).toEqual({ ok: true });
          seen += 1;
        }
      }
    }
    expect(seen).toBeGreaterThan(operations.length);
  });

  it('bounds every text and list and closes every object but the problem', () => {
    const open: string[] = [];
    const visit = (schema: unknown, path: string): void => {
      if (typeof schema !== 'object' || schema === null) return;
      const { type, enum: values, const: constant, ...rest } = schema as Record<string, unknown>;
      if (typeof type === 'string' && values === undefined && constant === undefined) {
        const bounds: Record<string, string> = { string: 'maxLength', array: 'maxItems', integer: 'maximum' };
        const bound = bounds[type];
        if (bound && rest[bound] === undefined) open.push(path);
        if (type === 'object' && rest.properties && rest.additionalProperties !== false) open.push(path);
      }
      for (const [key, part] of Object.entries(rest)) visit(part, `${path}/${key}`);
    };
    visit(document.components.schemas, '');
    // An existing system may say more in a problem; ours does not.
    expect(open).toEqual(name === 'bandeja' || name === 'mesa' ? [] : ['/Problema']);
  });
});

describe('loadContract', () => {
  const saf = loadContract('saf');
  const acuse = {
    clase: 'ACUSE',
    idMensaje: mensaje,
    fechaHora: '2026-11-20T10:31:00-03:00',
    institucion: 'Ejemplo',
    unidad: 'Ejemplo',
  };

  it('follows the clase of a novedad and tells only its violations', () => {
    expect(saf.validateRequest('registrarNovedad', acuse)).toEqual({ ok: true });
    expect(saf.validateRequest('registrarNovedad', { ...acuse, unidad: undefined, fechaHora: 7 })).toEqual({
      ok: false,
      violations: [
        { pointer: '/unidad', rule: 'required' },
        { pointer: '/fechaHora', rule: 'type' },
      ],
    });
    expect(saf.validateRequest('registrarNovedad', { ...acuse, clase: secret })).toEqual({
      ok: false,
      violations: [{ pointer: '/clase', rule: 'discriminator' }],
    });
  });

  it('never echoes a value or an unknown name', () => {
    const result = saf.validateRequest('emitirDerivacion', {
      folio: secret,
      [secret]: secret,
      delitos: [secret],
    });
    expect(result.ok).toBe(false);
    expect(JSON.stringify(result)).not.toContain(secret);
  });

  it('validates path and query parameters', () => {
    const ninez = loadContract('ninez');
    expect(ninez.validateParameters('buscarIngresos', { referencia: mensaje })).toEqual({ ok: true });
    expect(ninez.validateParameters('buscarIngresos', {})).toEqual({
      ok: false,
      violations: [{ pointer: '/referencia', rule: 'required' }],
    });
    expect(saf.validateParameters('consultarNovedad', { folio: 'D13-2026-000001', idMensaje: 'x' })).toEqual({
      ok: false,
      violations: [{ pointer: '/idMensaje', rule: 'pattern' }],
    });
  });

  it('refuses an answer with a status that is not documented', () => {
    expect(saf.validateResponse('consultarNovedad', 418, {})).toEqual({
      ok: false,
      violations: [{ pointer: '', rule: 'status' }],
    });
    expect(saf.validateResponse('registrarNovedad', 201, { idNovedad: 'N-1' }).ok).toBe(false);
  });

  it('does not know another operation', () => {
    expect(() => saf.validateRequest('otra', {})).toThrow('saf has no operation otra');
  });
});
