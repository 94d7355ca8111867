import 'reflect-metadata';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Endpoint, type Incoming, NativeClient, staticToken } from '@valija/adapter-kit';
import { loadContract } from '@valija/contracts';
import { ValijaError } from '@valija/errors';
import { type InstruccionEmitida, projectRegistry } from '@valija/messages';
import { Log, ProblemFilter } from '@valija/runtime';
import { type FastifyInstance, type FastifyRequest, fastify } from 'fastify';
import { carabinerosParte, pdiParte } from '../../test/fixtures/policias/index.js';
import { Avisos } from './avisos.js';
import { Os9Controller } from './carabineros/os9.controller.js';
import { os9Service } from './carabineros/os9-service.js';
import { Os9System, vocabulary } from './carabineros/os9-system.js';
import { InstruccionesHandler } from './instrucciones.handler.js';
import { AvisosController } from './pdi/avisos.controller.js';
import { PdiSystem } from './pdi/pdi-system.js';
import { toOrden } from './translation/instruccion.js';
import type { Orden } from './translation/papers.js';

const token = 'credencial-de-prueba';
const secret = 'Ficticia Secreta';
const id = '01920000-0000-7000-8000-000000000001';
const names = 'urn:ejemplo:carabineros:os9:1';
const contract = { pdi: loadContract('pdi'), carabineros: loadContract('carabineros') };
const closing: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const envelope = (body: string): string =>
  `<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body>${body}</e:Body></e:Envelope>`;

interface Scripted {
  readonly status?: number;
  readonly body: string;
  readonly headers?: Record<string, string>;
}

/** A system that answers each call by the script, and shows what it was sent. */
async function system(...script: Scripted[]) {
  const calls: Pick<FastifyRequest, 'method' | 'url' | 'headers' | 'body'>[] = [];
  const server: FastifyInstance = fastify({ forceCloseConnections: true });
  closing.push(() => server.close());
  server.addContentTypeParser('text/xml', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  server.all('/*', async ({ method, url, headers, body }, reply) => {
    calls.push({ method, url, headers, body });
    const { status = 200, body: answer, headers: sent = {} } = script.shift() ?? { status: 599, body: '' };
    return reply.status(status).headers(sent).type('text/plain').send(answer);
  });
  const baseUrl = await server.listen({ host: '127.0.0.1', port: 0 });
  return { calls, native: new NativeClient({ baseUrl, credentials: staticToken(token), timeoutMs: 10_000 }) };
}

const [salud, traslado]: InstruccionEmitida[] =
  projectRegistry().schemaOf('urn:valija:schema:instruccion.emitida:1.0.0')?.examples ?? [];

const incoming = (content: InstruccionEmitida | undefined, mayHaveActed: boolean) =>
  ({ envelope: { id, lane: 'urgent' }, content, mayHaveActed }) as Incoming<InstruccionEmitida>;

const done = { kind: 'done', answers: [] };

const polices = {
  pdi: {
    open: (native: NativeClient) => new PdiSystem(native),
    registered: JSON.stringify({
      numeroOrden: 'OI-2026-000001',
      idMensaje: id,
      registradaEl: '2026-11-20T12:00:01Z',
    }),
    there: JSON.stringify({
      numeroOrden: 'OI-2026-000001',
      idMensaje: id,
      registradaEl: '2026-11-20T12:00:01Z',
    }),
    absent: { status: 404, body: '{"title":"No existe","status":404}' },
    refusal: { status: 422, body: '{"title":"No","status":422}' },
    isWrite: ({ method }: { method: string }) => method === 'POST',
  },
  carabineros: {
    open: (native: NativeClient) => new Os9System(native),
    registered: envelope(
      `<RegistrarInstruccionRespuesta xmlns="${names}"><nroInstruccion>OS9-2026-000001</nroInstruccion><idMensaje>${id}</idMensaje><fecRegistro>2026-11-20T12:00:01Z</fecRegistro></RegistrarInstruccionRespuesta>`,
    ),
    there: envelope(
      `<ConsultarInstruccionRespuesta xmlns="${names}"><instrucciones><instruccion><nroInstruccion>OS9-2026-000001</nroInstruccion><idMensaje>${id}</idMensaje><fecRegistro>2026-11-20T12:00:01Z</fecRegistro></instruccion></instrucciones></ConsultarInstruccionRespuesta>`,
    ),
    absent: { body: envelope(`<ConsultarInstruccionRespuesta xmlns="${names}"/>`) },
    refusal: {
      status: 500,
      body: envelope('<e:Fault><faultcode>e:Client</faultcode><faultstring>no</faultstring></e:Fault>'),
    },
    isWrite: ({ body }: { body?: unknown }) => String(body).includes('RegistrarInstruccion'),
  },
} as const;

describe.each(['pdi', 'carabineros'] as const)('an instruction on its way into the system of %s', (name) => {
  const { open, registered, there, absent, refusal, isWrite } = polices[name];
  const handle = async (mayHaveActed: boolean, ...script: Scripted[]) => {
    const { calls, native } = await system(...script);
    const outcome = new InstruccionesHandler(open(native)).emitida(incoming(traslado, mayHaveActed));
    return { outcome, calls };
  };

  it('is written at once on the first try, with credential and key', async () => {
    const { outcome, calls } = await handle(false, { body: registered });
    expect(await outcome).toEqual(done);
    expect(calls.map(isWrite)).toEqual([true]);
    expect(calls[0]?.headers.authorization).toBe(`Bearer ${token}`);
    if (name === 'pdi') {
      expect(calls[0]?.headers['idempotency-key']).toBe(id);
      expect(contract.pdi.validateRequest('registrarOrden', calls[0]?.body)).toEqual({ ok: true });
    } else {
      expect(calls[0]?.headers.soapaction).toBe(`"${names}:RegistrarInstruccion"`);
      expect(calls[0]?.url).toBe('/os9');
    }
  });

  it('is looked for before it is written on any other try', async () => {
    const { outcome, calls } = await handle(true, absent, { body: registered });
    expect(await outcome).toEqual(done);
    expect(calls.map(isWrite)).toEqual([false, true]);
  });

  it('is not written again where it is there', async () => {
    const { outcome, calls } = await handle(true, { body: there });
    expect(await outcome).toEqual(done);
    expect(calls.map(isWrite)).toEqual([false]);
  });

  it.each([
    ['a 500', { status: 500, body: '' }],
    ['a page of a proxy', { status: 502, body: '<html></html>' }],
    ['a 401', { status: 401, body: '' }],
    ['a 403', { status: 403, body: '' }],
  ])('is tried again after %s', async (_what, answer) => {
    const { outcome } = await handle(false, answer);
    await expect(outcome).rejects.toMatchObject({ code: 'native-unavailable' });
  });

  it('waits as long as the system asks', async () => {
    const { outcome } = await handle(false, { status: 429, body: '', headers: { 'retry-after': '7' } });
    await expect(outcome).rejects.toMatchObject({ code: 'native-unavailable', retryAfterMs: 7_000 });
  });

  it('is parked where the system refuses it', async () => {
    const { outcome } = await handle(false, refusal);
    await expect(outcome).rejects.toMatchObject({ code: 'native-refused' });
  });

  it.each([
    ['is no document', { body: 'sí' }],
    ['lacks its number', { body: registered.replace('000001', '') }],
    ['is too large', { body: registered + ' '.repeat(1024 * 1024) }],
    ['begins with a document type', { body: `<!DOCTYPE x [<!ENTITY a "b">]>${registered}` }],
  ])('is parked where the answer %s', async (_what, answer) => {
    const { outcome } = await handle(false, answer);
    await expect(outcome).rejects.toMatchObject({ code: 'native-contract-broken' });
  });

  it('is parked where the contract has no place for it', async () => {
    const { calls, native } = await system();
    const wrong = {
      ...toOrden({ id, lane: 'urgent' }, traslado as InstruccionEmitida, open(native).police),
      ruc: '1',
    };
    await expect(open(native).register(wrong as Orden)).rejects.toMatchObject({
      code: 'native-contract-broken',
    });
    expect(calls).toEqual([]);
  });

  it('is parked where it is for a health centre', async () => {
    const { calls, native } = await system();
    const outcome = await new InstruccionesHandler(open(native)).emitida(incoming(salud, false));
    expect(outcome).toMatchObject({ kind: 'park', code: 'native-code-unknown' });
    expect(calls).toEqual([]);
  });
});

describe('the system of Carabineros', () => {
  it.each(['Server', 'Server.Busy', 'Otra'])('is tried again after its fault %s', async (code) => {
    const fault = envelope(
      `<e:Fault><faultcode>e:${code}</faultcode><faultstring>${secret}</faultstring></e:Fault>`,
    );
    const { native } = await system({ status: 500, body: fault });
    const error = await new Os9System(native).isRegistered(id).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'native-unavailable' });
    expect(String((error as Error).message)).not.toContain(secret);
  });
});

type Paper = Record<string, unknown>;

/** The HTTP interface of one adapter, on a service that only notes what it is given. */
async function served(controller: Type, take: (paper: Paper) => Promise<string> = async () => id) {
  const taken: Paper[] = [];
  const note = (paper: Paper) => {
    taken.push(paper);
    return take(paper);
  };
  const avisos = { recepcion: note, denuncia: note, cumplimiento: note };
  const log = Log.create('prueba', 'silent');
  @Module({
    controllers: [controller],
    providers: [
      { provide: Endpoint, useValue: { config: { VALIJA_NATIVE_TOKEN: token } } },
      { provide: Avisos, useValue: avisos },
      { provide: Log, useValue: log },
      ...(controller === Os9Controller ? [os9Service] : []),
    ],
  })
  class TestModule {}
  const nest = await NestFactory.create<NestFastifyApplication>(
    TestModule,
    new FastifyAdapter({ bodyLimit: 100_000 }),
    {
      logger: false,
    },
  );
  nest.useGlobalFilters(new ProblemFilter(log));
  closing.push(() => nest.close());
  await nest.listen(0, '127.0.0.1');
  const url = await nest.getUrl();
  const call = async (method: string, path: string, body?: string, headers: Record<string, string> = {}) => {
    const response = await fetch(url + path, {
      method,
      headers: { authorization: `Bearer ${token}`, ...headers },
      ...(body === undefined ? {} : { body }),
    });
    return {
      status: response.status,
      type: response.headers.get('content-type') ?? '',
      text: await response.text(),
    };
  };
  return { call, taken };
}

const json = { 'content-type': 'application/json' };

describe('what PDI calls', () => {
  const { recepcion, denuncia } = pdiParte('pdi-explotacion-sexual-urgente');
  const cumplimiento = {
    idNovedad: id,
    idMensaje: id,
    ejecutor: { unidad: 'Bitrap Ficticia' },
    resultado: 'CUMPLIDA',
    fechaHora: '2026-11-20T16:00:00-03:00',
    necesidadesProteccion: 'EXISTEN',
  };

  it.each([
    ['recepciones', 'informarRecepcion', recepcion],
    ['denuncias', 'informarDenuncia', denuncia],
    ['cumplimientos', 'informarCumplimiento', cumplimiento],
  ])('takes %s, and answers as the contract says', async (path, operation, paper) => {
    const { call, taken } = await served(AvisosController);
    const { status, text } = await call('POST', `/pdi/${path}`, JSON.stringify(paper), json);
    expect(status).toBe(202);
    expect(contract.pdi.validateResponse(operation, status, JSON.parse(text))).toEqual({ ok: true });
    expect(taken).toEqual([paper]);
  });

  it.each([
    ['a wrong token', JSON.stringify(recepcion), { ...json, authorization: 'Bearer otra' }, 401],
    ['what is no JSON', '{', json, 400],
    ['another media type', '<x/>', { 'content-type': 'text/xml' }, 415],
    ['a body that is too large', JSON.stringify({ x: 'x'.repeat(100_000) }), json, 413],
    ['what the contract forbids', JSON.stringify({ ...recepcion, numeroParte: secret }), json, 422],
  ])('refuses %s, and says no value', async (_what, body, headers, expected) => {
    const { call, taken } = await served(AvisosController);
    const { status, text } = await call('POST', '/pdi/recepciones', body, headers);
    expect(status).toBe(expected);
    expect(contract.pdi.validateResponse('informarRecepcion', status, JSON.parse(text))).toEqual({
      ok: true,
    });
    expect(text).not.toContain(secret);
    expect(taken).toEqual([]);
  });
});

describe('what OS9 calls', () => {
  const { recepcion, denuncia } = carabinerosParte('carabineros-agresion-urgente');
  const xml = { 'content-type': 'text/xml; charset=utf-8' };
  /** XML written by hand, so that not everything here is written by what reads it. */
  const write = (value: unknown): string =>
    typeof value !== 'object' || value === null
      ? String(value)
      : Object.entries(value)
          .flatMap(([name, field]) =>
            (Array.isArray(field) ? field : [field]).map((item) => `<${name}>${write(item)}</${name}>`),
          )
          .join('');
  const call = (operation: string, paper: unknown) =>
    envelope(`<${operation} xmlns="${names}">${write(paper)}</${operation}>`);
  const path = '/carabineros/os9';

  it.each([
    ['InformarRecepcion', recepcion],
    ['InformarDenuncia', denuncia],
  ])('takes %s in neutral words, and answers as the contract says', async (operation, paper) => {
    const { call: send, taken } = await served(Os9Controller);
    const { status, type, text } = await send('POST', path, call(operation, paper), {
      ...xml,
      soapaction: '""',
    });
    expect([status, type]).toEqual([200, 'text/xml; charset=utf-8']);
    expect(text).toContain(`<c:idMensaje>${id}</c:idMensaje>`);
    expect(text).toContain('PARTE-OS9-2026-000711</c:nroParte>');
    expect(taken).toEqual([vocabulary.read(paper)]);
    expect(taken[0]).toMatchObject({ numeroParte: 'PARTE-OS9-2026-000711' });
  });

  it('answers what the service refuses by a fault, its pointers in the words of OS9', async () => {
    const refused = () =>
      Promise.reject(
        new ValijaError('native-code-unknown', secret, { pointers: ['/delitos/0/codigo', '/victima/sexo'] }),
      );
    const { call: send } = await served(Os9Controller, refused);
    const { status, text } = await send('POST', path, call('InformarDenuncia', denuncia), xml);
    expect(status).toBe(500);
    expect(text).toContain('<faultcode>soap:Client</faultcode>');
    expect(text).toContain('<codigo>native-code-unknown</codigo>');
    expect(text).toContain('<puntero>/delitos/delito/0/cod</puntero><puntero>/victima/codSexo</puntero>');
    expect(text).not.toContain(secret);
  });

  it('says nothing of an error of its own', async () => {
    const { call: send } = await served(Os9Controller, () => Promise.reject(new Error(secret)));
    const { status, text } = await send('POST', path, call('InformarRecepcion', recepcion), xml);
    expect(status).toBe(500);
    expect(text).toContain('<faultcode>soap:Server</faultcode>');
    expect(text).not.toContain(secret);
  });

  it.each([
    ['a wrong token', call('InformarRecepcion', recepcion), { ...xml, authorization: 'Bearer otra' }, 401],
    ['another media type', '{}', json, 415],
    ['a message that is too large', 'x'.repeat(100_001), xml, 413],
  ])('refuses %s by its status', async (_what, body, headers, expected) => {
    const { call: send, taken } = await served(Os9Controller);
    expect((await send('POST', path, body, headers)).status).toBe(expected);
    expect(taken).toEqual([]);
  });

  it.each([
    [
      'entities that expand',
      `<!DOCTYPE a [<!ENTITY b "${'c'.repeat(99)}"><!ENTITY d "&b;&b;">]>${call('InformarRecepcion', recepcion)}`,
    ],
    [
      'an entity from elsewhere',
      `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]>${call('InformarRecepcion', recepcion)}`,
    ],
    ['an element that the contract does not have', call('InformarRecepcion', { ...recepcion, otro: secret })],
    ['what is no SOAP', secret],
  ])('refuses %s by a fault, and says no value', async (_what, body) => {
    const { call: send, taken } = await served(Os9Controller);
    const { status, text } = await send('POST', path, body, xml);
    expect(status).toBe(500);
    expect(text).toContain('<faultcode>soap:Client</faultcode>');
    expect(text).not.toContain(secret);
    expect(taken).toEqual([]);
  });

  it('shows its WSDL', async () => {
    const { call: send } = await served(Os9Controller);
    const { status, type, text } = await send('GET', `${path}?wsdl`);
    expect([status, type]).toEqual([200, 'text/xml; charset=utf-8']);
    expect(text).toContain('<wsdl:service name="AdaptadorOS9">');
    expect((await send('GET', path)).status).toBe(404);
  });
});
