import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Endpoint } from '@valija/adapter-kit';
import { Log } from '@valija/runtime';
import { Centros } from './centros/centros.js';
import { saludModule } from './salud.module.js';
import { VigilanciaConfig } from './vigilancia/vigilancia.js';

const published = { keys: [{ kty: 'EC', kid: 'llave-ficticia', alg: 'ES384', use: 'sig' }] };

describe('the health adapter over HTTP', () => {
  let nest: NestFastifyApplication;
  beforeAll(async () => {
    const kit = {
      module: class KitModule {},
      global: true,
      providers: [
        { provide: Endpoint, useValue: { db: {} } },
        { provide: Log, useValue: Log.create('test', 'silent') },
      ],
      exports: [Endpoint, Log],
    };
    const module = saludModule(new Centros([], published), new VigilanciaConfig(undefined, 1_000, 1_000));
    nest = await NestFactory.create<NestFastifyApplication>(
      { module, imports: [kit] },
      new FastifyAdapter(),
      { logger: false },
    );
    await nest.init();
  });
  afterAll(() => nest.close());

  it('publishes its keys to whoever asks, without any credential', async () => {
    const answer = await nest.inject({ method: 'GET', url: '/jwks.json' });
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual(published);
    expect(answer.headers['cache-control']).toBe('public, max-age=300');
  });
});
