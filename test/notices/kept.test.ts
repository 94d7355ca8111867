import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Incoming, Plazos, plazoMigrations } from '@valija/adapter-kit';
import type { Envelope } from '@valija/envelope';
import { Log } from '@valija/runtime';
import { Database, migrate } from '@valija/store';
import { castWith } from '../../apps/local/programs.js';
import { schemaOf } from '../schemas/catalogue.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';

let stage: TestInstallation;
let db: Database;
let plazos: Plazos;

beforeAll(async () => {
  stage = await startInstallation({ cast: castWith(['ninez']), only: [] });
  db = new Database(stage.installation.provisioned.endpoints.ninez?.databaseUrl ?? '');
  await migrate(db, plazoMigrations);
  plazos = new Plazos(db, Log.create('test', 'silent'));
}, 60_000);
afterAll(async () => {
  await db?.close();
  await stage?.close();
});
beforeEach(() => db.query('TRUNCATE plazo'));

const [example] = schemaOf('urn:valija:schema:plazo.vencido:2.0.0').examples as { plazos: object[] }[];
const one = example?.plazos[0];

const told = (name: string, content: object): Incoming =>
  ({
    envelope: { id: '01930000-0000-7000-8000-00000000000b', type: `cl.valija.plazo.${name}` } as Envelope,
    content,
    mayHaveActed: false,
  }) as unknown as Incoming;
const term = (changes: object) => ({ plazos: [{ ...one, ...changes }] });
const near = told('por-vencer', term({ momento: '2026-11-24T23:00:00Z' }));
const over = told('vencido', term({ momento: '2026-11-25T03:00:00Z' }));
const later = told('vencido', term({ momento: '2026-11-26T03:00:00Z', escalamiento: 1 }));
const met = told('resuelto', term({ resultado: 'CUMPLIDO', resueltoEn: '2026-11-25T12:00:00Z' }));
const states = async () => (await plazos.list()).map(({ estado }) => estado);

describe('what an endpoint keeps of a term', () => {
  it.each([
    ['in their order', [near, over, later]],
    ['against it', [later, over, near]],
    ['twice', [near, later, later, over]],
  ])('is what was said of its latest moment, where notices come %s', async (_, notices) => {
    for (const notice of notices) expect(await plazos.take(notice)).toEqual({ kind: 'done', answers: [] });
    expect(await plazos.list()).toMatchObject([{ estado: 'vencido', detalle: { escalamiento: 1 } }]);
  });

  it('is nothing once it is resolved, whichever notice comes last', async () => {
    for (const notice of [near, met, over]) await plazos.take(notice);
    expect(await states()).toEqual([]);
  });

  it('is that it is late again, where what had resolved it was refused', async () => {
    for (const notice of [met, later]) await plazos.take(notice);
    expect(await states()).toEqual(['vencido']);
  });

  it('is each period by itself', async () => {
    await plazos.take(told('vencido', { plazos: [1, 2].map((periodo) => ({ ...one, periodo })) }));
    expect(await states()).toEqual(['vencido', 'vencido']);
  });

  it('shows an urgent message that nobody takes in before all others', async () => {
    const [silence] = schemaOf('urn:valija:schema:plazo.sin-recibir:1.0.0').examples as object[];
    await plazos.take(over);
    await plazos.take(told('sin-recibir', silence ?? {}));
    expect(await states()).toEqual(['sin-recibir', 'vencido']);
  });
});
