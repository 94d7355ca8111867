import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { loadContract } from '@valija/contracts';
import { type FastifyInstance, fastify } from 'fastify';
import { toSolicitud } from '../../apps/adapter-fiscalia/derivacion/solicitud.js';
import { toIngreso } from '../../apps/adapter-ninez/translate.js';
import { readSimulatorConfig } from '../../apps/simulators/config.js';
import { createNinez } from '../../apps/simulators/ninez.js';
import { createSaf } from '../../apps/simulators/saf.js';
import { acceptedByNinez, canariesOf, fixture } from '../fixtures/index.js';

const token = 'credencial-de-prueba';
const id = '01920000-0000-7000-8000-000000000001';
const closing: (() => unknown)[] = [];

/** What the simulators answer, as far as the tests look into it. */
interface Body {
  readonly accepted: number;
  readonly runs: number;
  readonly answering: number;
  readonly folios: Record<string, unknown[]>;
  readonly pointers: readonly string[];
  readonly efectos: unknown[];
  readonly entregas: { readonly clase: string }[];
  readonly ingresos: unknown[];
}

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function listen(server: FastifyInstance): Promise<string> {
  closing.push(() => server.close());
  return server.listen({ host: '127.0.0.1', port: 0 });
}

/** A scripted adapter: answers each call by the next status, then 202 for ever. */
async function adapter(...statuses: number[]) {
  const calls: { path: string; body: Record<string, unknown>; authorization?: string }[] = [];
  // A simulator that is closed in the middle of a call may leave a connection open that is never called idle.
  const server = fastify({ forceCloseConnections: true });
  server.post('/*', async (request, reply) => {
    const { authorization } = request.headers;
    const body = request.body as Record<string, unknown>;
    calls.push({ path: request.url, body, ...(authorization ? { authorization } : {}) });
    const status = statuses.shift() ?? 202;
    return reply.status(status).send({ folio: body.folio, idMensaje: id, estado: 'EN_CAMINO' });
  });
  return { calls, url: await listen(server) };
}

async function simulator(
  system: 'saf' | 'ninez',
  adapterUrl: string,
  folder = mkdtempSync(join(tmpdir(), 'valija-sim-')),
) {
  closing.push(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'efectos.jsonl');
  const config = readSimulatorConfig({
    VALIJA_SIM_SYSTEM: system,
    VALIJA_SIM_ADAPTER_URL: adapterUrl,
    VALIJA_SIM_TOKEN: token,
    VALIJA_SIM_EFFECTS_FILE: file,
    VALIJA_SIM_DELAY_MS: '1',
  });
  const server = await (system === 'saf' ? createSaf(config) : createNinez(config));
  const url = await listen(server);
  const call = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(url + path, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        authorization: `Bearer ${token}`,
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as Body };
  };
  return { call, file, folder, close: () => server.close() };
}

async function until<T>(look: () => Promise<T | undefined> | T | undefined): Promise<T> {
  for (let tries = 0; tries < 400; tries += 1) {
    const found = await look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('it did not happen');
}

const acuse = {
  clase: 'ACUSE',
  idMensaje: id,
  fechaHora: '2026-11-20T10:31:00-03:00',
  institucion: 'Mejor Niñez (ejemplo)',
  unidad: 'PRM Ficticio',
};

function ingresoOf(name: (typeof acceptedByNinez)[number]) {
  const solicitud = toSolicitud(fixture(name));
  if (!solicitud.ok) throw new Error(solicitud.code);
  return toIngreso({ id, lane: solicitud.lane }, solicitud.content);
}

describe('SAF', () => {
  it('sends a derivación again with the same folio until the adapter takes it', async () => {
    const { calls, url } = await adapter(503, 500, 429);
    const saf = await simulator('saf', url);
    const sent = await saf.call('POST', '/_sim/derivaciones', { fixture: 'prm-comparece-solo' });
    expect(sent.body).toEqual({ folio: 'D13-2026-990004', status: 202, idMensaje: id });
    expect(calls).toHaveLength(4);
    expect(new Set(calls.map(({ body }) => body.folio))).toEqual(new Set(['D13-2026-990004']));
    expect(calls[0]?.path).toBe('/saf/derivaciones');
    expect(calls[0]?.authorization).toBe(`Bearer ${token}`);
    expect((await saf.call('GET', '/_sim/estado')).body).toMatchObject({
      sent: 1,
      accepted: 1,
      answered: 0,
      folios: { 'D13-2026-990004': [] },
    });
  });

  it('stops at a refusal and shows it', async () => {
    const { calls, url } = await adapter(422);
    const saf = await simulator('saf', url);
    const sent = await saf.call('POST', '/_sim/derivaciones', { document: { folio: 'x' } });
    expect(sent.body).toMatchObject({ folio: 'x', status: 422, problem: {} });
    expect(calls).toHaveLength(1);
  });

  it('records every novedad, the same one twice too, and says which it has', async () => {
    const { url } = await adapter();
    const saf = await simulator('saf', url);
    await saf.call('POST', '/_sim/derivaciones', { fixture: 'prm-comparece-solo' });
    const path = '/derivaciones/D13-2026-990004/novedades';
    expect((await saf.call('GET', `${path}/${id}`)).status).toBe(404);
    const contract = loadContract('saf');
    for (const answer of [await saf.call('POST', path, acuse), await saf.call('POST', path, acuse)]) {
      expect(answer.status).toBe(201);
      expect(contract.validateResponse('registrarNovedad', 201, answer.body)).toEqual({ ok: true });
    }
    const found = await saf.call('GET', `${path}/${id}`);
    expect(contract.validateResponse('consultarNovedad', found.status, found.body)).toEqual({ ok: true });
    expect((await saf.call('GET', '/_sim/efectos?desde=1')).body).toMatchObject({
      siguiente: 2,
      efectos: [{ clase: 'ACUSE', folio: 'D13-2026-990004', idMensaje: id }],
    });
    expect((await saf.call('GET', '/_sim/estado?folio=D13-2026-990004')).body.folios).toMatchObject({
      'D13-2026-990004': [{ clase: 'ACUSE' }, { clase: 'ACUSE' }],
    });
  });

  it('does not take what breaks its contract, and echoes none of it', async () => {
    const { url } = await adapter();
    const saf = await simulator('saf', url);
    const path = '/derivaciones/D13-2026-990004/novedades';
    const secret = 'Ficticia Secreta';
    const refused = await saf.call('POST', path, { ...acuse, unidad: undefined, [secret]: secret });
    expect(refused.status).toBe(422);
    expect(refused.body.pointers).toEqual(['/unidad']);
    expect(JSON.stringify(refused.body)).not.toContain(secret);
    expect((await saf.call('POST', path, '{"clase":')).status).toBe(400);
    expect((await saf.call('POST', path, '<a/>', { 'content-type': 'text/xml' })).status).toBe(415);
    expect((await saf.call('POST', path, `"${'x'.repeat(1024 * 1024)}"`)).status).toBe(413);
    expect((await saf.call('POST', path, acuse)).status).toBe(404);
    expect((await saf.call('GET', `${path}/no-es-un-id`)).status).toBe(422);
    expect((await saf.call('GET', '/_sim/efectos')).body.efectos).toEqual([]);
  });

  it.each([['Bearer otra'], ['']])('does not answer a call with the credential %p', async (authorization) => {
    const { url } = await adapter();
    const saf = await simulator('saf', url);
    const answer = await saf.call('POST', '/derivaciones/D13-2026-990004/novedades', acuse, {
      authorization,
    });
    expect(answer).toMatchObject({ status: 401, body: { status: 401 } });
  });

  it('sends a run of derivaciones, each with a folio and a victim of its own, all valid', async () => {
    const { calls, url } = await adapter(503, 503);
    const saf = await simulator('saf', url);
    const order = { fixtures: ['prm-comparece-solo', 'pee-sin-run'], count: 20, perSecond: 500 };
    expect((await saf.call('POST', '/_sim/lote', order)).status).toBe(202);
    const state = await until(async () => {
      const { body } = await saf.call('GET', '/_sim/estado');
      return body.accepted === 20 && body.runs === 0 ? body : undefined;
    });
    expect(Object.keys(state.folios)).toHaveLength(20);
    expect(new Set(calls.map(({ body }) => body.idVictima)).size).toBe(20);
    const contract = loadContract('saf');
    for (const { body } of calls)
      expect(contract.validateRequest('emitirDerivacion', body)).toEqual({ ok: true });
    const { entregas } = (await saf.call('GET', '/_sim/historia')).body;
    expect(entregas.filter(({ clase }) => clase === 'RECIBIDA')).toHaveLength(20);
  });

  it.each([
    [{ fixtures: [], count: 1, perSecond: 1 }],
    [{ fixtures: ['../../package'], count: 1, perSecond: 1 }],
    [{ fixtures: ['pee-sin-run'], count: 20_001, perSecond: 1 }],
    [{ fixtures: ['pee-sin-run'], count: 1, perSecond: 0 }],
  ])('does not start the run %j', async (order) => {
    const { url } = await adapter();
    const saf = await simulator('saf', url);
    expect((await saf.call('POST', '/_sim/lote', order)).status).toBe(422);
  });

  it('knows after a restart what it was told', async () => {
    const { url } = await adapter();
    const first = await simulator('saf', url);
    await first.call('POST', '/_sim/derivaciones', { fixture: 'prm-comparece-solo' });
    await first.call('POST', '/derivaciones/D13-2026-990004/novedades', acuse);
    await first.close();
    const second = await simulator('saf', url, first.folder);
    expect((await second.call('GET', `/derivaciones/D13-2026-990004/novedades/${id}`)).status).toBe(200);
  });
});

describe('Mejor Niñez', () => {
  const contract = loadContract('ninez');

  it.each(acceptedByNinez.map((name) => [name]))('acuses and then accepts %s', async (name) => {
    const { calls, url } = await adapter();
    const ninez = await simulator('ninez', url);
    const registered = await ninez.call('POST', '/ingresos', ingresoOf(name));
    expect(registered.status).toBe(201);
    expect(contract.validateResponse('registrarIngreso', 201, registered.body)).toEqual({ ok: true });
    await until(() => calls.length === 2);
    expect(calls.map(({ body }) => body.tipo)).toEqual(['INGRESO_ACUSADO', 'INGRESO_ACEPTADO']);
    for (const { path, body, authorization } of calls) {
      expect(path).toBe('/ninez/eventos');
      expect(authorization).toBe(`Bearer ${token}`);
      expect(contract.validateRequest('informarEvento', body)).toEqual({ ok: true });
      expect(body.referencia).toBe(id);
    }
  });

  it('rejects a crime outside the user group of the programme, with a coded ground', async () => {
    const { calls, url } = await adapter();
    const ninez = await simulator('ninez', url);
    const ingreso = { ...ingresoOf('prm-comparece-solo'), modalidad: 'PEE' };
    await ninez.call('POST', '/ingresos', ingreso);
    await until(() => calls.length === 2);
    expect(calls[1]?.body).toMatchObject({ tipo: 'INGRESO_RECHAZADO', causalRechazo: 'RZ01' });
    expect(contract.validateRequest('informarEvento', calls[1]?.body)).toEqual({ ok: true });
  });

  it('decides as it is told', async () => {
    const { calls, url } = await adapter();
    const ninez = await simulator('ninez', url);
    await ninez.call('POST', '/_sim/decision', { accion: 'rechazar', causalRechazo: 'RZ04' });
    await ninez.call('POST', '/ingresos', ingresoOf('prm-comparece-solo'));
    await until(() => calls.length === 2);
    expect(calls[1]?.body).toMatchObject({ causalRechazo: 'RZ04' });
    await ninez.call('POST', '/_sim/decision', { accion: 'ninguna' });
    await ninez.call('POST', '/ingresos', ingresoOf('prm-comparece-solo'));
    await until(async () => {
      const { body } = await ninez.call('GET', '/_sim/estado');
      return calls.length === 3 && body.answering === 0;
    });
    expect((await ninez.call('POST', '/_sim/decision', { accion: 'otra' })).status).toBe(422);
  });

  it('tells an event again under the same id until the adapter takes it', async () => {
    const { calls, url } = await adapter(503, 500, 404);
    const ninez = await simulator('ninez', url);
    await ninez.call('POST', '/ingresos', ingresoOf('prm-comparece-solo'));
    await until(() => calls.length === 5);
    expect(new Set(calls.slice(0, 4).map(({ body }) => body.idEvento)).size).toBe(1);
    expect(calls[4]?.body.idEvento).not.toBe(calls[0]?.body.idEvento);
  });

  it('never deduplicates', async () => {
    const { url } = await adapter();
    const ninez = await simulator('ninez', url);
    for (let times = 0; times < 2; times += 1)
      await ninez.call('POST', '/ingresos', ingresoOf('prm-comparece-solo'));
    const { efectos } = (await ninez.call('GET', '/_sim/efectos')).body;
    expect(efectos).toHaveLength(2);
    const found = await ninez.call('GET', `/ingresos?referencia=${id}`);
    expect(found.body.ingresos).toHaveLength(2);
    expect(contract.validateResponse('buscarIngresos', 200, found.body)).toEqual({ ok: true });
  });

  it('finds nothing for a reference that it does not know, and wants one', async () => {
    const { url } = await adapter();
    const ninez = await simulator('ninez', url);
    expect((await ninez.call('GET', `/ingresos?referencia=${id}`)).body).toEqual({ ingresos: [] });
    expect((await ninez.call('GET', '/ingresos')).status).toBe(422);
    expect(
      (await ninez.call('GET', `/ingresos?referencia=${id}`, undefined, { authorization: '' })).status,
    ).toBe(401);
  });

  it('keeps nothing about a person', async () => {
    const { calls, url } = await adapter();
    const ninez = await simulator('ninez', url);
    for (const name of acceptedByNinez) await ninez.call('POST', '/ingresos', ingresoOf(name));
    await until(() => calls.length === 2 * acceptedByNinez.length);
    const kept = readFileSync(ninez.file, 'utf8') + JSON.stringify(calls);
    const canaries = acceptedByNinez.flatMap((name) => canariesOf(fixture(name)));
    expect(canaries.filter((text) => kept.includes(text))).toEqual([]);
  });
});

describe('the environment', () => {
  it('names every bad variable at once and no value', () => {
    const read = () =>
      readSimulatorConfig({ VALIJA_SIM_SYSTEM: 'secreto', VALIJA_SIM_ADAPTER_URL: 'secreto' });
    expect(read).toThrow(
      /VALIJA_SIM_SYSTEM[\s\S]*VALIJA_SIM_ADAPTER_URL[\s\S]*VALIJA_SIM_TOKEN[\s\S]*VALIJA_SIM_EFFECTS_FILE/,
    );
    expect(read).not.toThrow(/secreto/);
  });
});
