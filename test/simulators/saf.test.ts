import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { loadContract } from '@valija/contracts';
import { detectAttachmentType } from '@valija/envelope';
import { projectRegistry } from '@valija/messages';
import { fastify } from 'fastify';
import { type Comunicada, toComunicacion } from '../../apps/adapter-fiscalia/denuncia/denuncia.js';
import {
  toCierre,
  toInforme,
  toInicio,
  toSeguimiento,
  toSituacionRelevante,
} from '../../apps/adapter-fiscalia/seguimiento/novedad.js';
import { readSimulatorConfig } from '../../apps/simulators/config.js';
import { createSaf } from '../../apps/simulators/saf.js';
import {
  anulacionNames,
  aporteNames,
  canariesOf,
  consulta,
  consultaNames,
  instruccion,
  instruccionNames,
  rederivacionNames,
  residencia,
  residenciaNames,
} from '../fixtures/saf/index.js';

const contract = loadContract('saf');
const token = 'credencial-de-prueba';
const id = '01930000-0000-7000-8000-0000000000e1';
const closing: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** What SAF answers, as far as the tests look into it. */
interface Body {
  readonly status: number;
  readonly idMensaje: string;
  readonly pointers: readonly string[];
  readonly efectos: readonly { readonly clase: string }[];
  readonly folios: Readonly<Record<string, readonly { readonly clase: string }[]>>;
  readonly denuncias: readonly { readonly etapa: string }[];
}

/** A scripted adapter: answers each call by the next status, then 202 for ever. */
async function adapter(...statuses: number[]) {
  const calls: { path: string; body: Record<string, unknown> }[] = [];
  const server = fastify({ forceCloseConnections: true });
  server.post('/*', async (request, reply) => {
    calls.push({ path: request.url, body: request.body as Record<string, unknown> });
    return reply.status(statuses.shift() ?? 202).send({ folio: 'x', idMensaje: id, estado: 'EN_CAMINO' });
  });
  closing.push(() => server.close());
  return { calls, url: await server.listen({ host: '127.0.0.1', port: 0 }) };
}

async function saf(adapterUrl = 'http://127.0.0.1:1', folder = mkdtempSync(join(tmpdir(), 'valija-sim-'))) {
  closing.push(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'efectos.jsonl');
  const server = await createSaf(
    readSimulatorConfig({
      VALIJA_SIM_SYSTEM: 'saf',
      VALIJA_SIM_ADAPTER_URL: adapterUrl,
      VALIJA_SIM_TOKEN: token,
      VALIJA_SIM_EFFECTS_FILE: file,
    }),
  );
  let open = true;
  const close = async () => {
    if (open) await server.close();
    open = false;
  };
  closing.push(close);
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  const raw = (method: string, path: string, body?: unknown, mediaType = 'application/json') =>
    fetch(url + path, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': mediaType }),
      },
      ...(body === undefined
        ? {}
        : { body: body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body) }),
    });
  const call = async (method: string, path: string, body?: unknown, mediaType?: string) => {
    const response = await raw(method, path, body, mediaType);
    return { status: response.status, body: (await response.json()) as Body };
  };
  return { call, raw, file, folder, close };
}

const emissions = [
  ...instruccionNames.map((name) => ['instrucciones', 'emitirInstruccion', name] as const),
  ...consultaNames.map((name) => ['consultas-plan', 'consultarPlan', name] as const),
  ...residenciaNames.map((name) => ['residencias', 'presentarResidencia', name] as const),
];

const noEntregada = {
  clase: 'NO_ENTREGADA',
  idMensaje: id,
  fechaHora: '2026-11-20T10:31:00-03:00',
  codigo: 'no-agreement',
  titulo: 'Ejemplo',
  detalle: 'Ejemplo.',
  punteros: [],
};
/** What a derivación is told that the simulated SAF looks at. */
const rechazo = {
  clase: 'RECHAZO',
  idMensaje: id,
  fechaHora: '2026-11-20T10:31:00-03:00',
  institucion: 'Mejor Niñez (ejemplo)',
  unidad: 'PRM de ejemplo',
  codMotivo: 'M01',
  fundamento: 'Ejemplo.',
};
const acuse = {
  clase: 'ACUSE',
  idMensaje: id,
  fechaHora: '2026-11-20T10:31:00-03:00',
  institucion: 'Servicio Nacional de Migraciones (ejemplo)',
  unidad: 'Unidad de ejemplo',
  numeroSolicitud: 'EJEMPLO-1',
};

describe('what SAF emits', () => {
  it.each(emissions)(
    'to %s by %s: %s, as it is and under numbers of its own',
    async (path, operation, name) => {
      const { calls, url } = await adapter(503);
      const { call } = await saf(url);
      const asIs = await call('POST', `/_sim/${path}`, { fixture: name });
      expect(asIs.body).toMatchObject({ status: 202, idMensaje: id });
      await call('POST', `/_sim/${path}`, { fixture: name, fresh: true });
      expect(calls.map((one) => one.path)).toEqual([1, 2, 3].map(() => `/saf/${path}`));
      for (const { body } of calls) expect(contract.validateRequest(operation, body)).toEqual({ ok: true });
      expect(new Set(calls.map(({ body }) => body.folio)).size).toBe(2);
      expect(new Set(calls.map(({ body }) => body.idVictima)).size).toBe(2);
    },
  );

  it('to a residence in answer to its acuse, and then to its requirement', async () => {
    const { calls, url } = await adapter();
    const { call } = await saf(url);
    const folio = 'R13-2026-990306';
    await call('POST', '/_sim/residencias', { fixture: 'residencia-trata-antecedentes-pendientes' });
    await call('POST', `/residencias/${folio}/novedades`, acuse);
    const order = { folio, fixture: aporteNames[0], fresh: true };
    await call('POST', '/_sim/antecedentes', order);
    const required = id.replace('e1', 'e2');
    const novedad = {
      ...acuse,
      clase: 'REQUERIMIENTO',
      idMensaje: required,
      requeridos: [{ codigo: 'SOLICITUD_FIRMADA' }],
      plazoHasta: '02-12-2026',
      fundamento: 'Ejemplo.',
    };
    expect((await call('POST', `/residencias/${folio}/novedades`, novedad)).status).toBe(201);
    await call('POST', '/_sim/antecedentes', order);
    const added = calls.slice(1);
    expect(added.map(({ path }) => path)).toEqual([1, 2].map(() => `/saf/residencias/${folio}/antecedentes`));
    expect(added.map(({ body }) => body.respondeA)).toEqual([id, required]);
    expect(new Set(added.map(({ body }) => body.idAporte)).size).toBe(2);
    for (const { body } of added)
      expect(contract.validateRequest('aportarAntecedentes', body)).toEqual({ ok: true });
  });

  it('instead of a derivación that was rejected, for the same victim, by the rejection that it was told of', async () => {
    const { calls, url } = await adapter();
    const { call } = await saf(url);
    const folio = 'D13-2026-990020';
    await call('POST', '/_sim/derivaciones', { fixture: 'prm-robo-con-homicidio-rechazada' });
    const order = { fixture: rederivacionNames[0], fresh: true, rederivaDe: folio };
    await call('POST', '/_sim/derivaciones', order);
    expect((await call('POST', `/derivaciones/${folio}/novedades`, rechazo)).status).toBe(201);
    await call('POST', '/_sim/derivaciones', order);
    const [rejected, early, late] = calls.map(({ body }) => body);
    expect([early?.rederivaDe, late?.rederivaDe]).toEqual([
      { folio, idMensaje: '00000000-0000-7000-8000-000000000000' },
      { folio, idMensaje: id },
    ]);
    for (const replacing of [early, late]) {
      expect(contract.validateRequest('emitirDerivacion', replacing)).toEqual({ ok: true });
      expect(replacing?.idVictima).toBe(rejected?.idVictima);
      expect(replacing?.folio).not.toBe(folio);
    }
  });

  it('to withdraw a derivación, by its folio', async () => {
    const { calls, url } = await adapter();
    const { call } = await saf(url);
    const folio = 'D13-2026-990004';
    await call('POST', '/_sim/derivaciones', { fixture: 'prm-comparece-solo' });
    const answer = await call('POST', '/_sim/anulaciones', { folio, fixture: anulacionNames[0] });
    expect(answer.body).toMatchObject({ status: 202, idMensaje: id });
    expect(calls.map(({ path }) => path)).toEqual([
      '/saf/derivaciones',
      `/saf/derivaciones/${folio}/anulacion`,
    ]);
    expect(contract.validateRequest('anularDerivacion', calls[1]?.body)).toEqual({ ok: true });
  });

  it.each([
    ['instrucciones', { fixture: 'residencia-trafico' }, '/fixture'],
    ['consultas-plan', { fixture: 'instruccion-resguardo' }, '/fixture'],
    ['derivaciones', { fixture: 'prm-comparece-solo', rederivaDe: 'D13-2026-000009' }, '/rederivaDe'],
    ['anulaciones', { folio: '../x', fixture: anulacionNames[0] }, '/folio'],
    ['anulaciones', { folio: 'D13-2026-990004', fixture: 'prm-comparece-solo' }, '/fixture'],
    ['residencias', { fixture: '../../../package' }, '/fixture'],
    ['antecedentes', { folio: '../x', fixture: aporteNames[0] }, '/folio'],
    ['antecedentes', { folio: 'R13-2026-990306' }, '/fixture'],
  ])('is nothing by another name: %s %j', async (path, order, pointer) => {
    const { calls, url } = await adapter();
    const { call } = await saf(url);
    const answer = await call('POST', `/_sim/${path}`, order);
    expect(answer).toMatchObject({ status: 422, body: { pointers: [pointer] } });
    expect(calls).toEqual([]);
  });

  it('is said twice, with an unknown code or of an unknown case where a fault is on', async () => {
    const { calls, url } = await adapter();
    const { call } = await saf(url);
    for (const falla of ['evento-duplicado', 'estado-fuera-de-contrato', 'evento-de-caso-desconocido'])
      await call('POST', '/_sim/fallas', { falla, veces: 1 });
    await call('POST', '/_sim/residencias', { fixture: 'residencia-trafico' });
    expect(calls.map(({ body }) => body)).toEqual([
      { ...residencia('residencia-trafico'), codSubcategoria: 'H99' },
      { ...residencia('residencia-trafico'), idMensajeDenuncia: expect.any(String) },
      residencia('residencia-trafico'),
      residencia('residencia-trafico'),
    ]);
    for (const { body } of calls)
      expect(contract.validateRequest('presentarResidencia', body)).toEqual({ ok: true });
  });
});

it('SAF errs about a derivación and its annulment as about all else, where a fault is on', async () => {
  const { calls, url } = await adapter();
  const { call } = await saf(url);
  const folio = 'D13-2026-990004';
  const faults = async () => {
    for (const falla of ['estado-fuera-de-contrato', 'evento-de-caso-desconocido'])
      await call('POST', '/_sim/fallas', { falla, veces: 1 });
  };
  await faults();
  await call('POST', '/_sim/derivaciones', { fixture: 'prm-comparece-solo' });
  await faults();
  await call('POST', '/_sim/anulaciones', { folio, fixture: anulacionNames[0] });
  expect(calls).toMatchObject([
    { path: '/saf/derivaciones', body: { programaSolicitado: { codPrograma: '999' } } },
    { path: '/saf/derivaciones', body: { rederivaDe: { folio: 'D00-2026-000000' } } },
    { path: '/saf/derivaciones', body: { folio } },
    { path: `/saf/derivaciones/${folio}/anulacion`, body: { codMotivo: 'X99' } },
    { path: '/saf/derivaciones/D00-2026-000000/anulacion' },
    { path: `/saf/derivaciones/${folio}/anulacion`, body: { codMotivo: 'X03' } },
  ]);
  for (const { path, body } of calls) {
    const operation = path.endsWith('/anulacion') ? 'anularDerivacion' : 'emitirDerivacion';
    expect(contract.validateRequest(operation, body)).toEqual({ ok: true });
  }
});

describe('what SAF is told', () => {
  it.each([
    ['instrucciones', 'instruccion-resguardo', 'I13-2026-990203', 'registrarNovedadInstruccion'],
    ['consultas-plan', 'consulta-plan', 'P13-2026-990601', 'registrarNovedadConsultaPlan'],
    ['residencias', 'residencia-trafico', 'R13-2026-990308', 'registrarNovedadResidencia'],
  ])('of its %s is recorded, the same twice too, under the folio', async (path, name, folio, operation) => {
    const { url } = await adapter();
    const { call } = await saf(url);
    const novedades = `/${path}/${folio}/novedades`;
    expect((await call('POST', novedades, noEntregada)).status).toBe(404);
    await call('POST', `/_sim/${path}`, { fixture: name });
    expect((await call('GET', `${novedades}/${id}`)).status).toBe(404);
    for (const answer of [
      await call('POST', novedades, noEntregada),
      await call('POST', novedades, noEntregada),
    ])
      expect(contract.validateResponse(operation, answer.status, answer.body)).toEqual({ ok: true });
    const found = await call('GET', `${novedades}/${id}`);
    const find = operation.replace('registrar', 'consultar');
    expect(contract.validateResponse(find, found.status, found.body)).toEqual({ ok: true });
    expect((await call('GET', '/_sim/efectos')).body.efectos).toHaveLength(2);
    expect((await call('GET', `/_sim/estado?folio=${folio}`)).body.folios).toMatchObject({
      [folio]: [{ clase: 'NO_ENTREGADA' }, { clase: 'NO_ENTREGADA' }],
    });
    // A folio is of one resource only.
    expect((await call('POST', `/derivaciones/${folio}/novedades`, noEntregada)).status).toBe(404);
    expect((await call('GET', `/derivaciones/${folio}/novedades/${id}`)).status).toBe(404);
  });

  it('of the course of an intervention is recorded by its class, under the folio of the derivación', async () => {
    const { url } = await adapter();
    const { call } = await saf(url);
    await call('POST', '/_sim/derivaciones', { fixture: 'prm-comparece-solo' });
    const course = [
      ['intervencion.iniciada', toInicio, 'INICIO'],
      ['seguimiento.periodico', toSeguimiento, 'SEGUIMIENTO'],
      ['seguimiento.relevante', toSituacionRelevante, 'SITUACION_RELEVANTE'],
      ['intervencion.cerrada', toCierre, 'CIERRE'],
      ['informe-familia.copiado', toInforme, 'INFORME_FAMILIA'],
    ] as const;
    for (const [type, say] of course) {
      const example = projectRegistry().schemaOf(`urn:valija:schema:${type}:1.0.0`)?.examples[0];
      const told = say(id, example as never, '2026-12-15T13:00:00.000Z');
      const answer = await call('POST', '/derivaciones/D13-2026-990004/novedades', told);
      expect(contract.validateResponse('registrarNovedad', answer.status, answer.body)).toEqual({ ok: true });
      expect((await call('POST', '/instrucciones/D13-2026-990004/novedades', told)).status).toBe(422);
    }
    const { efectos } = (await call('GET', '/_sim/efectos')).body;
    expect(efectos.map(({ clase }) => clase)).toEqual(course.map(([, , clase]) => clase));
  });

  it('of a denuncia is recorded, the same twice too, and known after a restart', async () => {
    const { call, folder, close } = await saf();
    const received = {
      etapa: 'RECEPCION',
      idMensaje: id,
      fechaRecepcion: '2026-11-20T02:55:00-03:00',
      institucion: 'PDI (ejemplo)',
      unidad: 'Bitrap de ejemplo',
    };
    expect((await call('GET', `/denuncias/${id}`)).status).toBe(404);
    for (const answer of [
      await call('POST', '/denuncias', received),
      await call('POST', '/denuncias', received),
    ])
      expect(contract.validateResponse('registrarDenuncia', answer.status, answer.body)).toEqual({
        ok: true,
      });
    const { efectos } = (await call('GET', '/_sim/efectos')).body;
    expect(efectos.map(({ clase }) => clase)).toEqual(['DENUNCIA_RECEPCION', 'DENUNCIA_RECEPCION']);
    await close();
    const second = await saf(undefined, folder);
    const found = await second.call('GET', `/denuncias/${id}`);
    expect(contract.validateResponse('consultarDenuncia', found.status, found.body)).toEqual({ ok: true });
    expect((await second.call('GET', '/_sim/estado')).body.denuncias).toMatchObject([{ etapa: 'RECEPCION' }]);
  });

  it('is refused where its contract forbids it, and none of it is echoed', async () => {
    const { call } = await saf();
    const secret = 'Ficticia Secreta';
    const refused = await call('POST', '/denuncias', { etapa: 'RECEPCION', [secret]: secret });
    expect(refused.status).toBe(422);
    expect(refused.body.pointers).toContain('/idMensaje');
    expect(JSON.stringify(refused.body)).not.toContain(secret);
    expect(
      (await call('POST', '/residencias/R13-2026-990308/novedades', { ...acuse, clase: 'CUMPLIDA' })).status,
    ).toBe(422);
    expect((await call('GET', '/denuncias/no-es-un-id')).status).toBe(422);
    expect((await call('GET', '/_sim/efectos')).body.efectos).toEqual([]);
  });

  it('leaves nothing about a person on its disk', async () => {
    const { url } = await adapter();
    const { call, file } = await saf(url);
    for (const [path, , name] of emissions) await call('POST', `/_sim/${path}`, { fixture: name });
    const example = projectRegistry().schemaOf('urn:valija:schema:denuncia.comunicada:0.1.0')?.examples[0];
    const about = { id, correlationid: id, lane: 'normal' } as const;
    const denuncia = toComunicacion(about, example as Comunicada);
    expect((await call('POST', '/denuncias', denuncia)).status).toBe(201);
    const kept = readFileSync(file, 'utf8') + readFileSync(`${file}.historia`, 'utf8');
    const canaries = [
      ...instruccionNames.flatMap((name) => canariesOf(instruccion(name))),
      ...consultaNames.flatMap((name) => canariesOf(consulta(name))),
      ...residenciaNames.flatMap((name) => canariesOf(residencia(name))),
      'Quillay Ficticia',
      '45100301',
    ];
    expect(canaries.filter((text) => kept.includes(text))).toEqual([]);
  });
});

describe('the documents of SAF', () => {
  it.each([
    ['DOC-PDF-990301', 'application/pdf'],
    ['DOC-JPG-990301', 'image/jpeg'],
    ['DOC-PNG-990301', 'image/png'],
  ])('%s is one by its own bytes, always the same', async (name, mediaType) => {
    const { raw } = await saf();
    const response = await raw('GET', `/documentos/${name}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(response.headers.get('content-type')).toBe(mediaType);
    expect(detectAttachmentType(bytes)).toBe(mediaType);
    const again = await raw('GET', `/documentos/${name}`);
    expect(new Uint8Array(await again.arrayBuffer())).toEqual(bytes);
    const other = await raw('GET', `/documentos/${name.replace('990301', '990302')}`);
    expect(new Uint8Array(await other.arrayBuffer())).not.toEqual(bytes);
  });

  it('are kept as they come, and what the contract forbids is not', async () => {
    const { call, raw } = await saf();
    const bytes = Buffer.from('%PDF-1.7 resolución ficticia');
    expect((await raw('PUT', '/documentos/resolucion-1', bytes, 'application/pdf')).status).toBe(204);
    const found = await raw('GET', '/documentos/resolucion-1');
    expect(Buffer.from(await found.arrayBuffer())).toEqual(bytes);
    expect((await call('GET', '/_sim/efectos')).body.efectos).toMatchObject([{ clase: 'DOCUMENTO' }]);
    expect((await call('GET', '/documentos/DOC-EXE-990301')).status).toBe(404);
    expect((await call('GET', '/documentos/x')).status).toBe(422);
    expect((await call('PUT', '/documentos/x', bytes, 'application/pdf')).status).toBe(422);
    expect((await call('PUT', '/documentos/programa', bytes, 'application/octet-stream')).status).toBe(415);
    const tooLarge = new Uint8Array(10 * 1024 * 1024 + 1);
    expect((await call('PUT', '/documentos/demasiado', tooLarge, 'application/pdf')).status).toBe(413);
    expect((await call('GET', '/documentos/demasiado')).status).toBe(404);
  });

  it('may be planted by a test, whatever they are', async () => {
    const { call, raw } = await saf();
    const program = Buffer.from('MZ ficticio');
    await call('PUT', '/_sim/documentos/DOC-PDF-990301', program, 'application/pdf');
    const found = await raw('GET', '/documentos/DOC-PDF-990301');
    expect(Buffer.from(await found.arrayBuffer())).toEqual(program);
  });
});
