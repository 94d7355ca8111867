import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrate } from '@valija/store';
import { Seguidas, seguimientoMigrations } from '../../apps/adapter-salud/desde-centro/seguidas.js';
import { secretOf } from '../../apps/adapter-salud/vigilancia/suscripcion.js';
import { openDatabase } from '../events/stage.js';

let stage: Awaited<ReturnType<typeof openDatabase>>;
beforeAll(async () => {
  stage = await openDatabase();
  await migrate(stage.db, seguimientoMigrations);
});
afterAll(() => stage?.close());

describe('how far a Task was followed', () => {
  it('is nowhere at first, and then what was noted last, for each centre and Task', async () => {
    const seguidas = new Seguidas(stage.db);
    const nowhere = { dicho: [], notas: 0, aviso: undefined, vistas: [], mostrada: '' };
    expect(await seguidas.find('000301', 't1')).toEqual(nowhere);
    const first = { ...nowhere, dicho: ['acusada' as const], vistas: ['1', '2'] };
    await seguidas.save('000301', 't1', first);
    expect(await seguidas.find('000301', 't1')).toEqual(first);
    const later = { ...first, notas: 2, aviso: 'inicio', vistas: ['1', '2', '3'], mostrada: '3 x' };
    await seguidas.save('000301', 't1', later);
    expect(await seguidas.find('000301', 't1')).toEqual(later);
    expect(await seguidas.find('000302', 't1')).toEqual(nowhere);
    await seguidas.save('000301', 't1', first);
    expect(await seguidas.find('000301', 't1')).toEqual(first);
  });
});

describe('the secret of a centre', () => {
  it('is chosen once, whoever asks', async () => {
    const open = (deis: string) => secretOf(deis, stage.db);
    const secrets = await Promise.all([open('000301'), open('000301'), open('000302')]);
    expect(secrets[0]).toMatch(/^[\w-]{43}$/);
    expect(secrets[1]).toBe(secrets[0]);
    expect(secrets[2]).not.toBe(secrets[0]);
    expect(await open('000302')).toBe(secrets[2]);
  });
});
