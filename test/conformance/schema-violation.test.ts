import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fixture } from '../fixtures/index.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { Saf } from '../support/saf.js';

let stage: TestInstallation;
let saf: Saf;

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway', 'adapter-fiscalia'] });
  saf = new Saf(stage.installation);
}, 60_000);
afterAll(() => stage.close());

/** Stands for a value that somebody wrote where it does not belong. */
const secret = 'Ficticia Canelo 45100011';

describe('a native document that breaks its contract', () => {
  const document = fixture('prm-agresion-intrafamiliar');
  const { sujeto } = document;

  it.each([
    ['a value of another type', { ...document, sujeto: { ...sujeto, edad: secret } }, ['/sujeto/edad']],
    ['a value out of its pattern', { ...document, ruc: secret }, ['/ruc']],
    ['a value out of its list', { ...document, ambiente: secret }, ['/ambiente']],
    ['a text too long', { ...document, observaciones: secret.repeat(200) }, ['/observaciones']],
    ['a field that the form does not have', { ...document, sujeto: { ...sujeto, [secret]: 1 } }, ['/sujeto']],
    ['a missing field', { ...document, apreciacion: undefined }, ['/apreciacion']],
    ['no object', [secret], ['']],
  ])('is a problem with pointers, which echoes the value nowhere: %s', async (_what, wrong, pointers) => {
    const { status, body } = await saf.emit(wrong);
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'schema-violation', pointers });
    expect(JSON.stringify(body)).not.toContain(secret);
    expect(stage.log('adapter-fiscalia')).not.toContain(secret);
  });

  it('points to all that is wrong at once', async () => {
    const { body } = await saf.emit({ ...document, ruc: 'x', observaciones: '' });
    expect(body.pointers).toEqual(expect.arrayContaining(['/ruc', '/observaciones']));
  });

  it('is echoed nowhere either where it is no JSON', async () => {
    const { status, body } = await saf.emitRaw(`{"sujeto": "${secret}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'malformed-json' });
    expect(JSON.stringify(body)).not.toContain(secret);
    expect(stage.log('adapter-fiscalia')).not.toContain(secret);
  });

  it('sends nothing', async () => {
    expect(await stage.rows('fiscalia', 'SELECT part FROM outbox')).toEqual([]);
    expect(await stage.rows('fiscalia', 'SELECT key FROM native_document')).toEqual([]);
  });
});

describe('a code that no table of the adapter knows', () => {
  it('is a problem with a pointer, and is replaced by no other', async () => {
    const document = fixture('prm-agresion-intrafamiliar');
    const { status, body } = await saf.emit({ ...document, programaSolicitado: { codPrograma: '999' } });
    expect(status).toBe(422);
    expect(body).toMatchObject({
      code: 'native-code-unknown',
      pointers: ['/programaSolicitado/codPrograma'],
    });
    expect(await stage.rows('fiscalia', 'SELECT part FROM outbox')).toEqual([]);
  });
});
