import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { loadContract, type NinezEvento } from '@valija/contracts';
import { fastify } from 'fastify';
import { toSolicitud } from '../../apps/adapter-fiscalia/derivacion/solicitud.js';
import { toAnulacion } from '../../apps/adapter-ninez/anulacion.js';
import { toConsulta } from '../../apps/adapter-ninez/plan/consulta.js';
import { toIngreso } from '../../apps/adapter-ninez/translate.js';
import { readSimulatorConfig } from '../../apps/simulators/config.js';
import { createNinez } from '../../apps/simulators/ninez.js';
import { fixture } from '../fixtures/index.js';
import { schemaOf } from '../schemas/catalogue.js';
import { until } from '../support/until.js';

const contract = loadContract('ninez');
const token = 'credencial-de-prueba';
const id = '01920000-0000-7000-8000-000000000001';
const closing: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

interface Body {
  readonly numeroIngreso: string;
  readonly estado: string;
  readonly status: number;
  readonly answering: number;
  readonly ingresos: { readonly estado: string }[];
  readonly consultas: unknown[];
  readonly efectos: { readonly clase: string }[];
}

/** The system with an adapter that answers each call by the next status, then 202 for ever. */
async function system(statuses: number[] = [], folder = mkdtempSync(join(tmpdir(), 'valija-sim-'))) {
  closing.push(() => rmSync(folder, { recursive: true, force: true }));
  const told: NinezEvento[] = [];
  const adapter = fastify({ forceCloseConnections: true });
  adapter.post('/*', async ({ body }, reply) => {
    told.push(body as NinezEvento);
    return reply.status(statuses.shift() ?? 202).send({ code: 'de-ejemplo' });
  });
  closing.push(() => adapter.close());
  const server = await createNinez(
    readSimulatorConfig({
      VALIJA_SIM_SYSTEM: 'ninez',
      VALIJA_SIM_ADAPTER_URL: await adapter.listen({ host: '127.0.0.1', port: 0 }),
      VALIJA_SIM_TOKEN: token,
      VALIJA_SIM_EFFECTS_FILE: join(folder, 'efectos.jsonl'),
      VALIJA_SIM_DELAY_MS: '1',
    }),
  );
  closing.push(() => server.close());
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  const call = async (method: string, path: string, body?: object) => {
    const response = await fetch(url + path, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const isJson = response.headers.get('content-type')?.includes('json');
    const answer = isJson ? await response.json() : Buffer.from(await response.arrayBuffer());
    return { status: response.status, body: answer as Body };
  };
  const quiet = () =>
    until('nothing more to say', async () => {
      const { body } = await call('GET', '/_sim/estado');
      return body.answering === 0 ? true : undefined;
    });
  /** Registers an ingreso, which is accepted, and returns its number. */
  const admit = async () => {
    await call('POST', '/_sim/decision', { accion: 'aceptar' });
    const { body } = await call('POST', '/ingresos', ingreso());
    await quiet();
    return body.numeroIngreso;
  };
  const order = (accion: string, cambios?: object) =>
    call('POST', '/_sim/seguimientos', { referencia: id, accion, ...(cambios ? { cambios } : {}) });
  const stateOf = async () =>
    (await call('GET', `/ingresos?referencia=${id}`)).body.ingresos.map(({ estado }) => estado);
  const classes = async () => (await call('GET', '/_sim/efectos')).body.efectos.map(({ clase }) => clase);
  return { call, told, admit, order, quiet, stateOf, classes, folder, close: () => server.close() };
}

function ingreso() {
  const solicitud = toSolicitud(fixture('prm-comparece-solo'));
  if (!solicitud.ok) throw new Error(solicitud.code);
  return toIngreso({ id, lane: 'normal' }, solicitud.content);
}

const exampleOf = (type: string) =>
  structuredClone(schemaOf(`urn:valija:schema:${type}:1.0.0`).examples?.[0]) as never;
const anulacion = () => toAnulacion('01920000-0000-7000-8000-000000000009', exampleOf('derivacion.anulada'));
const consulta = () => toConsulta({ id, lane: 'normal' }, exampleOf('plan.consultado'));

describe('Mejor Niñez, told to report on an intervention', () => {
  it('reports in the words of its contract, and its ingreso goes along', async () => {
    const { admit, order, told, stateOf } = await system();
    await admit();
    expect(await stateOf()).toEqual(['ACE']);
    await order('iniciar');
    expect(await stateOf()).toEqual(['CUR']);
    for (const accion of ['informar-periodico', 'informar-relevante', 'copiar-informe', 'cerrar'])
      expect((await order(accion)).body.status).toBe(202);
    expect(await stateOf()).toEqual(['CER']);
    expect(told.map(({ tipo }) => tipo).slice(2)).toEqual([
      'INTERVENCION_INICIADA',
      'INFORME_TRIMESTRAL',
      'SITUACION_RELEVANTE',
      'INFORME_TRIBUNAL_COPIADO',
      'INTERVENCION_EGRESADA',
    ]);
    for (const evento of told)
      expect(contract.validateRequest('informarEvento', evento)).toEqual({ ok: true });
    expect(new Set(told.map(({ idEvento }) => idEvento)).size).toBe(told.length);
  });

  it('says what it is told to say otherwise, and shows a refusal', async () => {
    const { admit, order, told } = await system([202, 202, 422]);
    await admit();
    expect((await order('informar-relevante', { pideMedidas: false })).body).toMatchObject({
      status: 422,
      respuesta: { code: 'de-ejemplo' },
    });
    expect(told.at(-1)).toMatchObject({ pideMedidas: false });
    expect((await order('otra')).status).toBe(422);
  });

  it('gives out the document of a report by its id, and no other', async () => {
    const { call } = await system();
    const document = await call('GET', '/documentos/DOC-PDF-990801');
    expect(document.status).toBe(200);
    expect(String(document.body).slice(0, 5)).toBe('%PDF-');
    expect((await call('GET', '/documentos/otro')).status).toBe(404);
  });
});

describe('Mejor Niñez, of what is withdrawn', () => {
  it('annuls an ingreso, twice where it is told twice', async () => {
    const { call, admit, stateOf, classes } = await system();
    const path = `/ingresos/${await admit()}/anulacion`;
    for (const answer of [await call('POST', path, anulacion()), await call('POST', path, anulacion())]) {
      expect(answer.body.estado).toBe('ANU');
      expect(contract.validateResponse('anularIngreso', answer.status, answer.body)).toEqual({ ok: true });
    }
    expect(await stateOf()).toEqual(['ANU']);
    expect(await classes()).toEqual(['INGRESO', 'ANULACION', 'ANULACION']);
  });

  it('leaves a closed ingreso as it is and says so', async () => {
    const { call, admit, order, classes } = await system();
    const numero = await admit();
    await order('cerrar');
    expect((await call('POST', `/ingresos/${numero}/anulacion`, anulacion())).body.estado).toBe('CER');
    expect(await classes()).toEqual(['INGRESO']);
    expect((await call('POST', '/ingresos/MN-2026-000009/anulacion', anulacion())).status).toBe(404);
    expect((await call('POST', `/ingresos/${numero}/anulacion`, {})).status).toBe(422);
  });

  it('says no more of an ingreso that was annulled before it was decided', async () => {
    // Its acuse is not taken before the annulment is there, however long that takes.
    const refusals = Array<number>(1_000).fill(503);
    const { call, told, quiet } = await system(refusals);
    const { body } = await call('POST', '/ingresos', ingreso());
    await call('POST', `/ingresos/${body.numeroIngreso}/anulacion`, anulacion());
    refusals.length = 0;
    await quiet();
    expect(told.filter(({ tipo }) => tipo !== 'INGRESO_ACUSADO')).toEqual([]);
  });
});

describe('Mejor Niñez, asked about a plan', () => {
  it.each([['SP'], ['PC'], ['PN']])('answers %s when it is told to', async (plan) => {
    const { call, told, quiet } = await system();
    await call('POST', '/_sim/decision', { plan });
    const registered = await call('POST', '/consultas-plan', consulta());
    expect(contract.validateResponse('registrarConsultaPlan', registered.status, registered.body)).toEqual({
      ok: true,
    });
    await quiet();
    expect(told).toMatchObject([{ tipo: 'CONSULTA_RESPONDIDA', resultado: plan, referencia: id }]);
    expect(contract.validateRequest('informarEvento', told[0])).toEqual({ ok: true });
    const found = await call('GET', `/consultas-plan?referencia=${id}`);
    expect(found.body.consultas).toEqual([registered.body]);
    expect(contract.validateResponse('buscarConsultasPlan', 200, found.body)).toEqual({ ok: true });
  });

  it('is silent when it is told to', async () => {
    const { call, told, quiet, classes } = await system();
    await call('POST', '/_sim/decision', { plan: 'ninguno' });
    await call('POST', '/consultas-plan', consulta());
    await quiet();
    expect(told).toEqual([]);
    expect(await classes()).toEqual(['CONSULTA']);
    expect((await call('POST', '/_sim/decision', { plan: 'otro' })).status).toBe(422);
  });
});

describe('Mejor Niñez, when it speaks wrongly', () => {
  it.each([
    ['evento-duplicado', ['INGRESO_ACUSADO', 'INGRESO_ACUSADO', 'INGRESO_ACEPTADO'], 2],
    ['eventos-desordenados', ['INGRESO_ACEPTADO', 'INGRESO_ACUSADO'], 2],
    ['evento-de-caso-desconocido', ['INGRESO_ACUSADO', 'INGRESO_ACUSADO', 'INGRESO_ACEPTADO'], 3],
    ['estado-fuera-de-contrato', ['INGRESO_SUSPENDIDO', 'INGRESO_ACUSADO', 'INGRESO_ACEPTADO'], 3],
  ])('%s', async (falla, tipos, distinct) => {
    const { call, admit, told } = await system();
    await call('POST', '/_sim/fallas', { falla, veces: 1 });
    await admit();
    expect(told.map(({ tipo }) => tipo)).toEqual(tipos);
    expect(new Set(told.map(({ idEvento }) => idEvento)).size).toBe(distinct);
  });

  it('uses a code that nobody knows where a report has one', async () => {
    const { call, admit, order, told } = await system();
    await admit();
    await call('POST', '/_sim/fallas', { falla: 'estado-fuera-de-contrato', veces: 1 });
    await order('cerrar');
    expect(told.slice(2)).toMatchObject([{ causalEgreso: 'EG99' }, { causalEgreso: 'EG01' }]);
    for (const evento of told)
      expect(contract.validateRequest('informarEvento', evento)).toEqual({ ok: true });
  });
});

it('Mejor Niñez knows after a restart how each ingreso stands', async () => {
  const first = await system();
  await first.admit();
  await first.order('iniciar');
  await first.call('POST', '/consultas-plan', consulta());
  await first.close();
  const second = await system([], first.folder);
  expect(await second.stateOf()).toEqual(['CUR']);
  expect((await second.call('GET', `/consultas-plan?referencia=${id}`)).body.consultas).toHaveLength(1);
  expect((await second.call('POST', '/ingresos', ingreso())).body.numeroIngreso).toBe('MN-2026-000002');
});
