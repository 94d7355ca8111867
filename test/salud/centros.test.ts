import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { FhirServer } from '@valija/fhir';
import type { Queryable } from '@valija/store';
import { secretOf, subscriptionOf } from '../../apps/adapter-salud/vigilancia/suscripcion.js';
import { centre, clientId, closeAll, closing, messageId, scopes } from '../simulators/fhir-centre.js';
import { until } from '../support/until.js';
import { deis, FakeDb, Stage, type StageOptions } from './stage.js';

afterEach(closeAll);

/** The watch of a simulated centre, over HTTP, with scripted neighbours. */
async function watch(system: 'hospital' | 'cesfam', options: StageOptions & { subscribes?: boolean } = {}) {
  const simulated = await centre(system);
  const server = new FhirServer({
    baseUrl: `${simulated.url}/fhir`,
    tokenUrl: `${simulated.url}/auth/token`,
    clientId,
    scopes: scopes.split(' '),
    key: { kid: 'llave-de-prueba', alg: 'ES384', privateKey: simulated.keys.privateKey },
    timeoutMs: 5_000,
  });
  const heard: string[] = [];
  const http = createServer(({ headers, url }, response) => {
    heard.push(`${url} ${headers.authorization}`);
    stage.vigilante.nudge();
    response.writeHead(200).end();
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise((resolve) => http.close(resolve)));
  closing.push(() => http.closeAllConnections());
  const avisosUrl = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const db = new FakeDb() as unknown as Queryable;
  const suscripcion = options.subscribes ? subscriptionOf({ deis, server }, db, avisosUrl) : undefined;
  const stage = new Stage({ ...options, server, ...(suscripcion ? { suscripcion } : {}) });
  const programa = system === 'hospital' ? 'HOSPITAL' : 'CESFAM';

  /** Sends a derivación, or a transfer, for which the centre decides as it was told. */
  const send = async (number: number, accion: string): Promise<string> => {
    const id = messageId(number);
    await simulated.steer('decision', { accion });
    await simulated.send(id, { programa, transfer: options.asunto === 'traslado' });
    const task = await simulated.taskOf(id);
    stage.messages.set(task?.id ?? '', id);
    return id;
  };
  /** Looks until so much was said. */
  const said = async (count: number): Promise<string[]> => {
    await until(`${count} messages`, async () => {
      stage.now = Date.now();
      await stage.pass();
      return stage.said.length + stage.codes.length >= count ? true : undefined;
    });
    return stage.names;
  };
  return { stage, simulated, send, said, heard, suscripcion, db };
}

const course = ['iniciar', 'suspender', 'reanudar', 'informar-periodico', 'informar-relevante', 'cerrar'];
const told = ['acusada', 'aceptada', 'iniciada', 'periodico', 'relevante', 'cerrada'];

describe('a simulated health centre', () => {
  it.each(['hospital', 'cesfam'] as const)('is understood from acuse to closure: %s', async (system) => {
    const { stage, simulated, send, said } = await watch(system);
    const idMensaje = await send(801, 'aceptar');
    await said(2);
    for (const accion of course) await simulated.steer('tareas', { idMensaje, accion });
    expect(await said(6)).toEqual(told);
    expect(stage.codes).toEqual([]);
    expect(stage.logged).toEqual([]);
    expect(stage.said[1]?.content).toMatchObject({
      derivacion: idMensaje,
      numeroIngreso: expect.stringMatching(/^(HLA|CLB)-2026-000001$/),
      cita: { lugar: { direccion: expect.stringMatching(/ Ficticia del \w+ \d00, Santiago$/) } },
    });
    await stage.pass(16 * 60_000);
    expect(stage.names).toEqual(told);
  });

  it.each(['hospital', 'cesfam'] as const)(
    'is understood in one look, however much happened: %s',
    async (system) => {
      const { stage, simulated, send, said } = await watch(system);
      const idMensaje = await send(802, 'aceptar');
      await until('decided', async () =>
        (await simulated.taskOf(idMensaje))?.status === 'accepted' ? true : undefined,
      );
      for (const accion of course) await simulated.steer('tareas', { idMensaje, accion });
      expect(await said(6)).toEqual(told);
      expect(stage.logged).toEqual([]);
    },
  );

  it('is told of its rejections as far as they say why', async () => {
    const { stage, send, said } = await watch('cesfam');
    await send(803, 'rechazar-por-antecedentes');
    await said(2);
    await send(804, 'rechazar-sin-motivo');
    await said(5);
    await send(805, 'rechazar-sin-codigo');
    await said(7);
    expect(stage.names).toEqual(['acusada', 'rechazada', 'acusada', 'rechazada', 'acusada']);
    expect(stage.said[3]?.content).toMatchObject({ fundamento: 'Sin motivo' });
    expect(stage.codes).toEqual(['rejection-unreasoned', 'native-code-unknown']);
  });

  it.each([
    ['hospital', 'atender', 'CUMPLIDA'],
    ['cesfam', 'nna-no-acepta', 'NNA_NO_ACEPTA_ATENCION'],
    ['hospital', 'no-cumplir', 'NO_CUMPLIDA'],
  ] as const)('says of an urgent transfer what became of it: %s, %s', async (system, accion, tipo) => {
    const { stage, send, said } = await watch(system, { asunto: 'traslado' });
    await send(806, accion);
    expect(await said(1)).toEqual(['cumplida']);
    expect(stage.said[0]?.content).toMatchObject({ resultado: { tipo } });
    expect(stage.codes).toEqual([]);
  });

  it('says a state and a Task that nobody knows to no one, and goes on', async () => {
    const { stage, simulated, send, said } = await watch('hospital');
    await simulated.break_({ falla: 'estado-fuera-de-contrato', veces: 1 });
    await simulated.break_({ falla: 'evento-de-caso-desconocido', veces: 1 });
    await send(807, 'aceptar');
    await said(4);
    expect(stage.names).toEqual(['acusada', 'aceptada']);
    expect(stage.codes.toSorted()).toEqual(['native-code-unknown', 'thread-unknown']);
  });

  it('is told whole where more Tasks changed than are read at a time', async () => {
    const { stage, send } = await watch('cesfam');
    const many = 120;
    const patienceMs = 100_000;
    for (let number = 1; number <= many; number++) await send(number, 'rechazar');
    await until(
      'all told',
      async () => {
        stage.now = Date.now();
        await stage.pass();
        return stage.said.length >= 2 * many ? true : undefined;
      },
      patienceMs,
    );
    expect(stage.names.filter((name) => name === 'rechazada')).toHaveLength(many);
    expect(stage.codes).toEqual([]);
  }, 120_000);

  it('is heard where it has Subscriptions, and its signs are trusted for no more', async () => {
    const { stage, simulated, send, suscripcion, heard, db } = await watch('hospital', { subscribes: true });
    await stage.pass();
    await until('a subscription in force', async () => {
      stage.now = Date.now() + 10_000;
      await stage.pass();
      return suscripcion?.isActive || undefined;
    });
    await simulated.break_({ falla: 'evento-duplicado', veces: 2 });
    await simulated.break_({ falla: 'eventos-desordenados', veces: 1 });
    await send(808, 'aceptar');
    // Nothing but a sign lets it look: the clock of the watch stands still.
    await until('two messages', async () => {
      await stage.pass();
      return stage.said.length >= 2 ? true : undefined;
    });
    expect(stage.names).toEqual(['acusada', 'aceptada']);
    expect(new Set(heard)).toEqual(new Set([`/salud/000301/avisos Bearer ${await secretOf(deis, db)}`]));
  });
});
