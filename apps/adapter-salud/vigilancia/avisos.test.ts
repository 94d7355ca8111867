import { describe, expect, it } from '@jest/globals';
import type { HttpAdapterHost } from '@nestjs/core';
import { ValijaError } from '@valija/errors';
import type { Queryable } from '@valija/store';
import { deis, FakeCentre, FakeDb, Stage } from '../../../test/salud/stage.js';
import { received, requested } from '../../../test/salud/versions.js';
import { AvisosController } from './avisos.controller.js';
import { secretOf, subscriptionOf } from './suscripcion.js';
import type { Vigilancia } from './vigilancia.js';

const now = Date.parse('2026-11-20T15:00:00.000Z');

function made(db = new FakeDb(), centre = new FakeCentre()) {
  const at = { deis, server: centre.server };
  const open = () => subscriptionOf(at, db as unknown as Queryable, 'http://127.0.0.1:9/');
  const held = () => centre.others.get('Subscription/1') as fhir4.Subscription;
  const change = (changes: object) => centre.others.set('Subscription/1', { ...held(), ...changes });
  return { centre, db, open, held, change };
}

describe('the subscription at a centre', () => {
  it('asks for our Tasks alone, with a secret of its own', async () => {
    const { open, held, db } = made();
    await open().ensure(now);
    const secret = await secretOf(deis, db as unknown as Queryable);
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect(held()).toMatchObject({
      criteria: 'urn:valija:tema:tareas',
      _criteria: { extension: [{ valueString: 'Task?identifier=urn:valija:mensaje|' }] },
      channel: {
        endpoint: 'http://127.0.0.1:9/salud/000301/avisos',
        header: [`Authorization: Bearer ${secret}`],
      },
    });
  });
});

describe('a centre that notifies', () => {
  async function subscribed() {
    const { centre, db, open, change } = made();
    await open().ensure(now);
    change({ status: 'active' });
    const stage = new Stage({ suscripcion: open() });
    for (const [id, held] of centre.others) stage.centre.others.set(id, held);
    // The subscription looks where it was made: what the centre shows of it is one and the same.
    stage.centre.write('t1', requested);
    await stage.pass();
    return { stage, db, centre };
  }

  it('is asked seldom, and at once when it gives a sign', async () => {
    const { stage } = await subscribed();
    stage.centre.write('t1', received);
    await stage.pass(30_000);
    expect(stage.names).toEqual([]);
    stage.vigilante.nudge();
    await stage.pass();
    expect(stage.names).toEqual(['acusada']);
  });

  it('is asked all the same where no sign comes', async () => {
    const { stage } = await subscribed();
    stage.centre.write('t1', received);
    await stage.pass(60_000);
    expect(stage.names).toEqual(['acusada']);
  });

  it('is asked as often as any other where its subscription cannot be had', async () => {
    const { stage, centre } = await subscribed();
    centre.fails = () => new ValijaError('native-unavailable');
    await stage.pass(60_000);
    stage.centre.write('t1', received);
    await stage.pass(5_000);
    expect(stage.names).toEqual(['acusada']);
  });
});

describe('a notification', () => {
  const nudged: string[] = [];
  const types: string[] = [];
  const controller = new AvisosController(
    {
      secretOf: async (of: string) => (of === deis ? 'ficticio' : undefined),
      nudge: (of: string) => void nudged.push(of),
    } as unknown as Vigilancia,
    {
      httpAdapter: { getInstance: () => ({ addContentTypeParser: (type: string) => void types.push(type) }) },
    } as unknown as HttpAdapterHost,
  );

  it('says no more than to look', async () => {
    await controller.avisar(deis, 'Bearer ficticio');
    expect(nudged).toEqual([deis]);
    expect(types).toEqual(['application/fhir+json']);
  });

  it.each([
    [deis, undefined],
    [deis, 'Bearer otro'],
    [deis, 'Bearer '],
    ['000309', 'Bearer ficticio'],
    ['000309', 'Bearer undefined'],
  ])('is not believed of %s with %p', async (of, authorization) => {
    nudged.length = 0;
    await expect(controller.avisar(of, authorization)).rejects.toMatchObject({ code: 'unauthenticated' });
    expect(nudged).toEqual([]);
  });
});
