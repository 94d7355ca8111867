import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { Centros } from './centros.js';

const folder = mkdtempSync(join(tmpdir(), 'valija-centros-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const centro = (deis: string, programas: readonly string[], changes: object = {}) => ({
  deis,
  nombre: `Centro Ficticio ${deis}`,
  programas,
  fhir: {
    baseUrl: 'https://salud.ejemplo.invalid/fhir',
    tokenUrl: 'https://salud.ejemplo.invalid/auth/token',
    clientId: 'adaptador-ficticio',
    scopes: ['system/Task.crus'],
  },
  vigilancia: 'consulta',
  run: { system: 'http://regcivil.cl/Validacion/RUN', typeCode: '1' },
  ...changes,
});
const both = [centro('111100', ['HOSPITAL']), centro('114301', ['CESFAM', 'COSAM'])];

const read = (centros: unknown, keys: unknown) =>
  Centros.read(file('centros.json', centros), file('llaves.json', keys), 1_000);

let key: JWK;
beforeAll(async () => {
  const { privateKey } = await generateKeyPair('ES384', { extractable: true });
  key = { ...(await exportJWK(privateKey)), kid: 'llave-ficticia', alg: 'ES384' };
});

describe('the file of health centres', () => {
  it('gives each centre its server, its programmes and how it writes a RUN', async () => {
    const centros = await read({ centros: both }, key);
    expect(centros.all.map(({ deis, programas }) => [deis, programas])).toEqual([
      ['111100', ['HOSPITAL']],
      ['114301', ['CESFAM', 'COSAM']],
    ]);
    expect(centros.find('111100')).toMatchObject({ vigilancia: 'consulta', run: { typeCode: '1' } });
  });

  it('is refused whole: each bad entry is named, and no value is printed', async () => {
    const bad = [
      centro('111100', ['HOSPITAL']),
      centro('111100', ['PRM'], { run: { system: 'secreto' }, vigilancia: 'secreto' }),
      { ...centro('secreto', []), fhir: null, nombre: ' ' },
    ];
    const fault = await read({ centros: bad }, { ...key, kid: undefined }).catch((error: Error) => error);
    const lines = (fault as Error).message.split('\n').slice(1);
    expect(lines.map((line) => line.trim().split(':')[0])).toEqual([
      'centros[1].programas',
      'centros[1].vigilancia',
      'centros[1].run.typeCode',
      'centros[1].deis',
      'centros[2].deis',
      'centros[2].nombre',
      'centros[2].programas',
      'centros[2].fhir.baseUrl',
      'centros[2].fhir.clientId',
      'centros[2].fhir.scopes',
      'llaves',
    ]);
    expect((fault as Error).message).not.toMatch(/secreto|PRM/);
  });

  it('is refused where a server is reached without protection', async () => {
    const open = { ...both[0]?.fhir, baseUrl: 'http://salud.ejemplo.invalid/fhir' };
    const asked = read({ centros: [both[1], centro('111100', ['HOSPITAL'], { fhir: open })] }, key);
    await expect(asked).rejects.toThrow(/centros\[1\]\.fhir: [^/]+$/);
  });

  it.each([[{}], [{ centros: [] }], [null]])('is refused where it lists none: %p', async (nothing) => {
    await expect(read(nothing, key)).rejects.toThrow(/al menos uno/);
  });

  it('is not quoted where it is not JSON', async () => {
    const asked = read('{ "centros": secreto', key);
    await expect(asked).rejects.toThrow(
      expect.objectContaining({ message: expect.not.stringMatching('secreto') }),
    );
  });
});

describe('the published keys', () => {
  it('are the public halves alone, of the one that signs and of those before it', async () => {
    const { jwks } = await read({ centros: both }, { keys: [key, { ...key, kid: 'anterior' }] });
    const { keys } = jwks as { keys: JWK[] };
    expect(keys.map(({ kid }) => kid)).toEqual(['llave-ficticia', 'anterior']);
    expect(JSON.stringify(jwks)).not.toContain(String(key.d));
    for (const each of keys) expect(each).not.toHaveProperty('d');
  });
});

describe('the centre of a programme', () => {
  it('is the first that gives it, or the one that was asked for', async () => {
    const centros = await read({ centros: [...both, centro('109609', ['COSAM'])] }, key);
    expect(centros.requireFor('COSAM', undefined).deis).toBe('114301');
    expect(centros.requireFor('COSAM', '109609').deis).toBe('109609');
  });

  it.each([
    ['COSAM', '111607', '/prestacion/proyecto'],
    ['COSAM', '111100', '/prestacion/programa'],
    ['PRM', undefined, '/prestacion/programa'],
  ])('%s at %p is refused, with a pointer to %s', async (programa, deis, pointer) => {
    const centros = await read({ centros: both }, key);
    expect(() => centros.requireFor(programa, deis)).toThrow(
      expect.objectContaining({ code: 'recipient-unknown', pointers: [pointer] }),
    );
  });
});
