import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { loadContract } from '@valija/contracts';
import { ValijaError } from '@valija/errors';
import { type InstruccionEmitida, projectRegistry } from '@valija/messages';
import { SoapService } from '@valija/soap';
import { type FastifyInstance, fastify } from 'fastify';
import { carabineros, vocabulary, wsdl } from '../../apps/adapter-policias/carabineros/os9-system.js';
import { pdi } from '../../apps/adapter-policias/pdi/pdi-system.js';
import { toOrden } from '../../apps/adapter-policias/translation/instruccion.js';
import { readSimulatorConfig } from '../../apps/simulators/config.js';
import { createSystem } from '../../apps/simulators/systems.js';
import { pdiParte } from '../fixtures/policias/index.js';

const token = 'credencial-de-prueba';
const id = '01920000-0000-7000-8000-000000000001';
const other = '01920000-0000-7000-8000-000000000002';
const closing: (() => unknown)[] = [];
const contract = { pdi: loadContract('pdi'), carabineros: loadContract('carabineros') };
const instruccion: InstruccionEmitida = projectRegistry().schemaOf(
  'urn:valija:schema:instruccion.emitida:1.0.0',
)?.examples[1];

type System = 'pdi' | 'carabineros';

/** What the simulators answer, as far as the tests look into it. */
interface Body {
  readonly [field: string]: unknown;
  readonly pointers: readonly string[];
  readonly efectos: readonly { readonly idMensaje: string }[];
  readonly entregas: readonly { readonly clase: string; readonly folio: string }[];
}

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function listen(server: FastifyInstance): Promise<string> {
  closing.push(() => server.close());
  return server.listen({ host: '127.0.0.1', port: 0 });
}

/** What the adapter was told, in the order told. */
interface Told {
  readonly what: string;
  readonly paper: Record<string, unknown>;
}

/** In a script: from here on the adapter refuses every paper, as it does what came with other data before. */
const conflict = 409;

/** A scripted adapter of either kind, which holds what it is told against the contract; each status of the script comes first, then success. */
async function adapter(system: System, ...statuses: number[]) {
  const told: Told[] = [];
  const server = fastify({ forceCloseConnections: true });
  const answer = async (what: string, paper: unknown) => {
    told.push({ what, paper: paper as Record<string, unknown> });
    if (statuses[0] === conflict) throw new ValijaError('native-conflict');
    return { ...(/Recepcion|Denuncia/.test(what) ? { nroParte: 'X' } : { idNovedad: id }), idMensaje: id };
  };
  const operations = Object.fromEntries(
    ['InformarRecepcion', 'InformarDenuncia', 'InformarCumplimiento'].map((name) => [
      name,
      (body: unknown) => answer(name, body),
    ]),
  );
  const errors: unknown[] = [];
  const soap = await SoapService.open({
    wsdl,
    service: 'AdaptadorOS9',
    contract: contract.carabineros,
    operations,
    onError: (error) => errors.push(error),
  });
  server.addContentTypeParser('text/xml', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  server.post('/*', async ({ url, body, headers }, reply) => {
    const status = statuses[0] === conflict ? conflict : statuses.shift();
    if (headers.authorization !== `Bearer ${token}`) return reply.status(401).send();
    if (status !== undefined && status !== conflict) return reply.status(status).send({});
    if (system === 'carabineros') {
      const {
        status: soapStatus,
        mediaType,
        xml,
      } = await soap.answer(String(body), String(headers.soapaction));
      return reply.status(soapStatus).type(mediaType).send(xml);
    }
    const operation = { '/pdi/recepciones': 'informarRecepcion', '/pdi/denuncias': 'informarDenuncia' }[url];
    const name = operation ?? 'informarCumplimiento';
    if (!contract.pdi.validateRequest(name, body).ok) return reply.status(422).send({});
    const { idMensaje } = await answer(name, body);
    return reply.status(202).send({ idMensaje });
  });
  return { told, errors, url: await listen(server) };
}

async function simulator(
  system: System,
  adapterUrl: string,
  folder = mkdtempSync(join(tmpdir(), 'valija-sim-')),
) {
  closing.push(() => rmSync(folder, { recursive: true, force: true }));
  const config = readSimulatorConfig({
    VALIJA_SIM_SYSTEM: system,
    VALIJA_SIM_ADAPTER_URL: adapterUrl,
    VALIJA_SIM_TOKEN: token,
    VALIJA_SIM_EFFECTS_FILE: join(folder, 'efectos.jsonl'),
    VALIJA_SIM_DELAY_MS: '1',
  });
  const server = await createSystem(config);
  const url = await listen(server);
  const send = (method: string, path: string, body?: string, headers: Record<string, string> = {}) =>
    fetch(url + path, {
      method,
      headers: { authorization: `Bearer ${token}`, ...headers },
      ...(body === undefined ? {} : { body }),
    });
  const call = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const json = body === undefined ? undefined : JSON.stringify(body);
    const response = await send(method, path, json, {
      ...(json ? { 'content-type': 'application/json' } : {}),
      ...headers,
    });
    return { status: response.status, body: (await response.json()) as Body };
  };
  const soap = async (operation: string, inner: string, headers: Record<string, string> = {}) => {
    const names = 'urn:ejemplo:carabineros:os9:1';
    const xml = `<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body><${operation} xmlns="${names}">${inner}</${operation}></e:Body></e:Envelope>`;
    const response = await send('POST', '/os9', xml, {
      'content-type': 'text/xml; charset=utf-8',
      ...headers,
    });
    return { status: response.status, xml: await response.text() };
  };
  /** Registers an order as the adapter would. */
  const register = async (idMensaje = id) => {
    const orden = toOrden(
      { id: idMensaje, lane: 'urgent' },
      instruccion,
      system === 'pdi' ? pdi : carabineros,
    );
    if (system === 'pdi')
      return (await call('POST', '/ordenes', orden, { 'idempotency-key': idMensaje })).status;
    return (await soap('RegistrarInstruccion', xmlOf(vocabulary.write(orden)))).status;
  };
  return { call, send, soap, register, folder, close: () => server.close() };
}

/** XML written by hand, so that not everything here is written by what reads it. */
function xmlOf(value: unknown): string {
  if (typeof value !== 'object' || value === null)
    return String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return Object.entries(value)
    .flatMap(([name, field]) =>
      (Array.isArray(field) ? field : [field]).map((item) => `<${name}>${xmlOf(item)}</${name}>`),
    )
    .join('');
}

async function until<T>(look: () => Promise<T | undefined> | T | undefined): Promise<T> {
  for (let tries = 0; tries < 400; tries += 1) {
    const found = await look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('it did not happen');
}

const parteOf = { pdi: 'pdi-trata-laboral', carabineros: 'carabineros-sustraccion' } as const;
const resultOf = { pdi: 'resultado', carabineros: 'codResultado' } as const;
const codesOf = {
  pdi: {
    cumplir: 'CUMPLIDA',
    'no-cumplir': 'FALLIDA',
    'no-acepta': 'RECHAZA_ATENCION',
    unknown: 'EN_ESTUDIO',
  },
  carabineros: { cumplir: '1', 'no-cumplir': '2', 'no-acepta': '3', unknown: '7' },
} as const;

describe.each(['pdi', 'carabineros'] as const)('the system of %s', (system) => {
  it('says a reception and then its denuncia, again until the adapter takes them', async () => {
    const { told, url, errors } = await adapter(system, 503, 500, 429);
    const police = await simulator(system, url);
    const { status, body } = await police.call('POST', '/_sim/partes', { fixture: parteOf[system] });
    expect(status).toBe(200);
    expect(body).toMatchObject({ recepcion: { idMensaje: id }, denuncia: { idMensaje: id } });
    expect(told.map(({ what }) => what.toLowerCase())).toEqual(['informarrecepcion', 'informardenuncia']);
    expect(errors).toEqual([]);
    const { body: history } = await police.call('GET', '/_sim/historia');
    expect(history.entregas.map(({ clase }) => clase)).toEqual([
      'ENVIADA',
      'RECIBIDA',
      'ENVIADA',
      'RECIBIDA',
    ]);
    expect(history.entregas[0]?.folio).toBe(body.numeroParte);
  });

  it('says each fresh parte under a number of its own', async () => {
    const { told, url } = await adapter(system);
    const police = await simulator(system, url);
    const say = () => police.call('POST', '/_sim/partes', { fixture: parteOf[system], fresh: true });
    const [one, two] = [await say(), await say()];
    expect(one.body.numeroParte).not.toBe(two.body.numeroParte);
    expect(told).toHaveLength(4);
  });

  it('says the denuncia first, or each paper twice, where a fault asks for it', async () => {
    const { told, url } = await adapter(system);
    const police = await simulator(system, url);
    await police.call('POST', '/_sim/fallas', { falla: 'eventos-desordenados', veces: 1 });
    await police.call('POST', '/_sim/fallas', { falla: 'evento-duplicado', veces: 1 });
    await police.call('POST', '/_sim/partes', { fixture: parteOf[system] });
    const said = told.map(({ what }) => what.toLowerCase());
    expect(said).toEqual(['informardenuncia', 'informardenuncia', 'informarrecepcion']);
    expect(told[0]?.paper).toEqual(told[1]?.paper);
  });

  it('stops at a refusal and shows it', async () => {
    const { told, url } = await adapter(system, 422);
    const police = await simulator(system, url);
    const { recepcion } = pdiParte('pdi-trata-laboral');
    const parte = system === 'pdi' ? { recepcion } : { recepcion: vocabulary.write(recepcion) };
    const { body } = await police.call('POST', '/_sim/partes', { parte });
    expect(body).toMatchObject({ recepcion: { status: 422 } });
    expect(told).toEqual([]);
  });

  it.each(['cumplir', 'no-cumplir', 'no-acepta'] as const)(
    'registers an order and says what became of it: %s',
    async (accion) => {
      const { told, url } = await adapter(system);
      const police = await simulator(system, url);
      expect((await police.call('POST', '/_sim/decision', { accion })).status).toBe(200);
      expect(await police.register()).toBe(system === 'pdi' ? 201 : 200);
      const { paper } = await until(() => told[0]);
      expect(paper.idMensaje).toBe(id);
      expect(paper[resultOf[system]]).toBe(codesOf[system][accion]);
    },
  );

  it('says what fits no order, and what no contract knows, where a fault asks for it', async () => {
    const { told, url } = await adapter(system);
    const police = await simulator(system, url);
    await police.call('POST', '/_sim/fallas', { falla: 'evento-de-caso-desconocido', veces: 1 });
    await police.call('POST', '/_sim/fallas', { falla: 'estado-fuera-de-contrato', veces: 1 });
    await police.register();
    await until(() => told[2]);
    expect(told.map(({ paper }) => paper.idMensaje === id)).toEqual([false, true, true]);
    expect(told.map(({ paper }) => paper[resultOf[system]])).toEqual([
      codesOf[system].cumplir,
      codesOf[system].unknown,
      codesOf[system].cumplir,
    ]);
    expect(new Set(told.map(({ paper }) => paper.idNovedad)).size).toBe(3);
  });

  it('knows its orders after a restart', async () => {
    const { url } = await adapter(system);
    const first = await simulator(system, url);
    await first.call('POST', '/_sim/decision', { accion: 'ninguna' });
    await first.register();
    await first.close();
    const second = await simulator(system, url, first.folder);
    expect((await second.call('GET', '/_sim/estado')).body).toMatchObject({ ordenes: 1 });
    if (system === 'pdi') expect((await second.call('GET', `/ordenes/${id}`)).status).toBe(200);
    else
      expect((await second.soap('ConsultarInstruccion', `<idMensaje>${id}</idMensaje>`)).xml).toContain(
        'OS9-',
      );
  });

  it('takes no call without its token', async () => {
    const { url } = await adapter(system);
    const police = await simulator(system, url);
    const path = system === 'pdi' ? `/ordenes/${id}` : '/os9?wsdl';
    expect((await police.send('GET', path, undefined, { authorization: 'Bearer otra' })).status).toBe(401);
  });

  it('does what it was asked before it drops the connection', async () => {
    const { url } = await adapter(system);
    const police = await simulator(system, url);
    await police.call('POST', '/_sim/fallas', { falla: 'corte-despues-del-trabajo', veces: 1 });
    await expect(police.register()).rejects.toThrow();
    const { body } = await police.call('GET', '/_sim/efectos');
    expect(body.efectos.map(({ idMensaje }) => idMensaje)).toEqual([id]);
  });
});

describe('the system of PDI', () => {
  it('answers the same key with the same order, and another order under it with a conflict', async () => {
    const { url } = await adapter('pdi');
    const police = await simulator('pdi', url);
    const orden = toOrden({ id, lane: 'urgent' }, instruccion, pdi);
    const post = (body: object) => police.call('POST', '/ordenes', body, { 'idempotency-key': id });
    const [first, again] = [await post({ ...orden }), await post({ ...orden })];
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body).toEqual(first.body);
    for (const { status, body } of [first, again])
      expect(contract.pdi.validateResponse('registrarOrden', status, body)).toEqual({ ok: true });
    expect((await post({ ...orden, prioridad: 'NORMAL' })).status).toBe(409);
    expect((await police.call('GET', '/_sim/efectos')).body.efectos).toHaveLength(1);
  });

  it('registers twice where a fault lets it forget a key', async () => {
    const { url } = await adapter('pdi');
    const police = await simulator('pdi', url);
    await police.register();
    await police.call('POST', '/_sim/fallas', { falla: 'llave-olvidada', veces: 1 });
    expect(await police.register()).toBe(201);
    expect((await police.call('GET', '/_sim/efectos')).body.efectos).toHaveLength(2);
  });

  it('refuses what its contract forbids', async () => {
    const { url } = await adapter('pdi');
    const police = await simulator('pdi', url);
    const orden = toOrden({ id, lane: 'urgent' }, instruccion, pdi);
    const key = { 'idempotency-key': id };
    const wrong = await police.call('POST', '/ordenes', { ...orden, tipo: 7, sobra: 1 }, key);
    expect(wrong.status).toBe(422);
    expect(wrong.body.pointers).toContain('/tipo');
    expect((await police.call('POST', '/ordenes', orden)).body.pointers).toEqual(['/Idempotency-Key']);
    const elsewhere = await police.call('POST', '/ordenes', orden, { 'idempotency-key': other });
    expect(elsewhere.body.pointers).toEqual(['/idMensaje']);
    expect((await police.call('GET', '/ordenes/otro')).status).toBe(422);
    expect((await police.call('GET', `/ordenes/${other}`)).status).toBe(404);
    expect((await police.call('GET', '/_sim/efectos')).body.efectos).toEqual([]);
  });
});

describe('the system of Carabineros', () => {
  it('registers the same order twice, and says that it has two', async () => {
    const { url } = await adapter('carabineros');
    const police = await simulator('carabineros', url);
    await police.register();
    await police.register();
    const { xml } = await police.soap('ConsultarInstruccion', `<idMensaje>${id}</idMensaje>`);
    expect(xml.match(/nroInstruccion>OS9-/g)).toHaveLength(2);
    const none = await police.soap('ConsultarInstruccion', `<idMensaje>${other}</idMensaje>`);
    expect(none.status).toBe(200);
    expect(none.xml).not.toContain('nroInstruccion');
  });

  it('refuses what its contract forbids, by a fault with pointers and no value', async () => {
    const { url } = await adapter('carabineros');
    const police = await simulator('carabineros', url);
    const { status, xml } = await police.soap(
      'RegistrarInstruccion',
      `<idMensaje>Secreta</idMensaje><sobra>Secreta</sobra>`,
    );
    expect(status).toBe(500);
    expect(xml).toContain('faultcode>soap:Client<');
    expect(xml).toContain('<puntero>/idMensaje</puntero>');
    expect(xml).not.toContain('Secreta');
    expect((await police.soap('InformarRecepcion', '')).xml).toContain('malformed-xml');
    const entity = '<!DOCTYPE e [<!ENTITY a "b">]><e/>';
    expect(
      await (await police.send('POST', '/os9', entity, { 'content-type': 'text/xml' })).text(),
    ).toContain('malformed-xml');
    expect((await police.send('POST', '/os9', '{}', { 'content-type': 'application/json' })).status).toBe(
      415,
    );
    const large = 'x'.repeat(1024 * 1024 + 1);
    expect((await police.send('POST', '/os9', large, { 'content-type': 'text/xml' })).status).toBe(413);
    expect((await police.call('GET', '/_sim/efectos')).body.efectos).toEqual([]);
  });

  it('stops at a fault that asks for another paper, and shows its problem', async () => {
    const { told, url } = await adapter('carabineros', conflict);
    const police = await simulator('carabineros', url);
    const { body } = await police.call('POST', '/_sim/partes', { fixture: parteOf.carabineros });
    expect(told).toHaveLength(2);
    expect(body).toMatchObject({ recepcion: { status: 422, problem: { codigo: 'native-conflict' } } });
  });

  it('shows its WSDL', async () => {
    const { url } = await adapter('carabineros');
    const police = await simulator('carabineros', url);
    expect(await (await police.send('GET', '/os9?wsdl')).text()).toContain('<wsdl:definitions');
    expect((await police.send('GET', '/os9')).status).toBe(404);
  });
});
