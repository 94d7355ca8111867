import { describe, expect, it } from '@jest/globals';
import type { Endpoint } from '@valija/adapter-kit';
import type { FhirServer } from '@valija/fhir';
import { Log } from '@valija/runtime';
import { FakeCentre, FakeDb, Stage } from '../../../test/salud/stage.js';
import { until } from '../../../test/support/until.js';
import type { Centros } from '../centros/centros.js';
import type { Seguidor } from '../desde-centro/seguidor.js';
import { Vigilancia, VigilanciaConfig } from './vigilancia.js';

describe('the watch of all centres', () => {
  it('lets no centre wait for another that does not answer', async () => {
    const { centro } = new Stage();
    let give = (): void => undefined;
    const waiting = new Promise<fhir4.Task[]>((resolve) => {
      give = () => resolve([]);
    });
    const silent = { search: () => waiting } as unknown as FhirServer;
    const open = new FakeCentre();
    open.write('t1', { status: 'received' });
    const followed: string[] = [];
    const db = new FakeDb();
    const vigilancia = new Vigilancia(
      { db } as unknown as Endpoint,
      {
        all: [
          { ...centro, deis: '000301', server: silent },
          { ...centro, deis: '000302', server: open.server },
        ],
      } as unknown as Centros,
      {
        follow: async ({ deis }: { deis: string }) => {
          followed.push(deis);
          return 0;
        },
      } as unknown as Seguidor,
      Log.create('test', 'silent'),
      new VigilanciaConfig(undefined, 20, 20),
    );
    vigilancia.onApplicationBootstrap();
    await until('the other centre is followed', async () => (followed.length > 2 ? true : undefined));
    expect(new Set(followed)).toEqual(new Set(['000302']));
    expect([...db.cursors.keys()]).toEqual(['salud:000302']);
    give();
    await vigilancia.onModuleDestroy();
  });

  it('has a secret only for who notifies', async () => {
    const { centro } = new Stage();
    const make = (vigilancia: 'consulta' | 'suscripcion', avisosUrl?: string) =>
      new Vigilancia(
        { db: new FakeDb() } as unknown as Endpoint,
        { all: [{ ...centro, vigilancia }] } as unknown as Centros,
        {} as Seguidor,
        Log.create('test', 'silent'),
        new VigilanciaConfig(avisosUrl, 20, 20),
      );
    const url = 'http://127.0.0.1:9';
    expect(await make('suscripcion', url).secretOf('000301')).toMatch(/^[\w-]{43}$/);
    expect(await make('suscripcion', url).secretOf('000302')).toBeUndefined();
    expect(await make('suscripcion').secretOf('000301')).toBeUndefined();
    expect(await make('consulta', url).secretOf('000301')).toBeUndefined();
  });
});
