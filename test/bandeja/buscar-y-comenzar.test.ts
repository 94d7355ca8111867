import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SentMessage } from '@valija/client';
import type { BandejaSchemas } from '@valija/contracts';
import { derivacion, example, ong, TrayStage } from './stage.js';

const folio = 'Canario-7 / 2026';
let stage: TrayStage;
let known: SentMessage;

beforeAll(async () => {
  stage = await TrayStage.open('bandeja-pav', 'bandeja-ong', 'bandeja-sermig');
  const message = { type: 'derivacion.solicitada', recipient: ong, content: derivacion({ folio }) };
  known = await stage.client('bandeja-pav').send(message);
  await stage.shown('bandeja-ong', known.id, 'the derivación');
}, 120_000);
afterAll(() => stage?.close());

type Tray = 'bandeja-pav' | 'bandeja-ong';
async function ask<Body>(
  tray: Tray,
  method: string,
  path: string,
  body?: object,
): Promise<{ status: number; body: Body }> {
  const response = await stage.raw(tray, path, {
    method,
    headers: { ...(body ? { 'content-type': 'application/json' } : {}), 'idempotency-key': randomUUID() },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = await response.text();
  return { status: response.status, body: (text ? JSON.parse(text) : undefined) as Body };
}
const found = async (tray: Tray, text: string): Promise<string[]> =>
  (await ask<BandejaSchemas['MessageList']>(tray, 'POST', '/v1/search', { text })).body.messages.map(
    ({ id }) => id,
  );

describe('a search', () => {
  it('finds by message, thread, person and the own number that a form gave, however it is written', async () => {
    const { id, correlationid, subject } = known;
    for (const text of [
      id,
      ` ${correlationid.toUpperCase()} `,
      subject,
      subject.slice(0, 8),
      folio,
      'canario-7/2026',
    ])
      expect([text, await found('bandeja-pav', text)]).toEqual([text, [id]]);
  });

  it('finds nothing by what is not there, or is the number of another institution', async () => {
    for (const text of [randomUUID(), 'f'.repeat(32), 'Canario-8', '%', known.subject.slice(0, 7)])
      expect([text, await found('bandeja-pav', text)]).toEqual([text, []]);
    expect(await found('bandeja-ong', folio)).toEqual([]);
    expect(await found('bandeja-ong', known.id)).toEqual([known.id]);
  });

  it('refuses no text, and too long a one', async () => {
    for (const text of ['', '  ', 'x'.repeat(101)]) {
      const { status, body } = await ask<{ pointers: string[] }>('bandeja-pav', 'POST', '/v1/search', {
        text,
      });
      expect([status, body.pointers]).toEqual([422, ['/text']]);
    }
  });
});

describe('an own number', () => {
  const numberOf = async (tray: Tray): Promise<(string | undefined)[]> => {
    const { messages } = (await ask<BandejaSchemas['MessageList']>(tray, 'GET', '/v1/messages')).body;
    const thread = (await ask<BandejaSchemas['Thread']>(tray, 'GET', `/v1/threads/${known.correlationid}`))
      .body;
    return [messages[0]?.numeroPropio, thread.numeroPropio, thread.messages[0]?.numeroPropio];
  };

  it('is given, shown, replaced and taken away, and lies sealed', async () => {
    const path = `/v1/threads/${known.correlationid}/number`;
    expect(await numberOf('bandeja-ong')).toEqual([undefined, undefined, undefined]);
    expect((await ask('bandeja-ong', 'PUT', path, { numero: 'Canario-ONG-1' })).status).toBe(204);
    expect((await ask('bandeja-ong', 'PUT', path, { numero: 'Canario-ONG-2' })).status).toBe(204);
    expect(await numberOf('bandeja-ong')).toEqual(['Canario-ONG-2', 'Canario-ONG-2', 'Canario-ONG-2']);
    expect(await found('bandeja-ong', 'canario-ong-2')).toEqual([known.id]);
    expect(await found('bandeja-ong', 'Canario-ONG-1')).toEqual([]);
    expect(await stage.tablesWith('ong', ['Canario-ONG', 'CANARIO-ONG'])).toEqual([]);
    expect(stage.test.log('bandeja-ong')).not.toMatch(/canario/i);
    expect((await ask('bandeja-ong', 'DELETE', path)).status).toBe(204);
    expect((await ask('bandeja-ong', 'DELETE', path)).status).toBe(204);
    expect(await numberOf('bandeja-ong')).toEqual([undefined, undefined, undefined]);
  });

  it('is that of our own acuse, unless a person gave another', async () => {
    const path = `/v1/threads/${known.correlationid}/number`;
    expect(await numberOf('bandeja-pav')).toEqual([folio, folio, folio]);
    await ask('bandeja-ong', 'PUT', path, { numero: 'A mano' });
    const content = {
      receptor: { institucion: 'Ejemplo', unidad: 'Ejemplo' },
      fechaRecepcion: '2026-11-20T10:00:00-03:00',
      numeroIngreso: 'Del acuse',
    };
    const acuse = { type: 'derivacion.acusada', content };
    expect((await ask('bandeja-ong', 'POST', `/v1/messages/${known.id}/answers`, acuse)).status).toBe(201);
    expect((await numberOf('bandeja-ong'))[1]).toBe('A mano');
    const next = await stage
      .client('bandeja-pav')
      .send({ type: 'derivacion.solicitada', recipient: ong, content: derivacion({ folio: 'Otro folio' }) });
    await stage.shown('bandeja-ong', next.id, 'another derivación');
    await ask('bandeja-ong', 'POST', `/v1/messages/${next.id}/answers`, acuse);
    expect(await found('bandeja-ong', 'del acuse')).toContain(next.id);
  });

  it.each<[string, object, number]>([
    [randomUUID(), { numero: 'A-1' }, 404],
    ['no-es-un-hilo', { numero: 'A-1' }, 404],
    ['', { numero: ' A-1' }, 422],
    ['', { numero: '' }, 422],
    ['', { numero: 'x'.repeat(41) }, 422],
  ])(
    'is not given to a thread that is not here, nor in another form: %s %j',
    async (thread, body, status) => {
      const path = `/v1/threads/${thread || known.correlationid}/number`;
      expect((await ask('bandeja-ong', 'PUT', path, body)).status).toBe(status);
    },
  );
});

describe('what may be begun', () => {
  it('is what directory and agreements let it send to somebody today', async () => {
    const { types } = (await ask<BandejaSchemas['BeginnableTypes']>('bandeja-pav', 'GET', '/v1/types')).body;
    expect(types.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['derivacion.solicitada', 'residencia.solicitada']),
    );
    expect(types.map(({ type }) => type)).not.toContain('instruccion.emitida');
    expect(types[0]).toMatchObject({ titulo: 'Derivación solicitada', recipients: expect.any(Number) });
    for (const { recipients } of types) expect(recipients).toBeGreaterThan(0);
  });
});

describe('who could take it', () => {
  const ask2 = (type: string, content: object) =>
    ask<BandejaSchemas['Eligibility'] & { code?: string }>('bandeja-pav', 'POST', '/v1/eligibility', {
      type,
      content,
    });
  const programme = async (content: object, code: string) =>
    (await ask2('derivacion.solicitada', content)).body.candidates.find((one) => one.programme === code);

  it('is told of nothing written, and of anything that is no content', async () => {
    const contents = [
      {},
      { victima: null, causa: 'x', prestacion: [], detalles: 7, factoresUrgencia: { a: 1 } },
    ];
    for (const content of contents) {
      const { status, body } = await ask2('derivacion.solicitada', content);
      expect(status).toBe(200);
      expect(body.candidates.find(({ party }) => party.urn === ong)).toMatchObject({
        eligible: true,
        lane: 'normal',
        purpose: 'proteccion-intersectorial',
      });
    }
  });

  it('is judged by Anexo 2 as soon as a crime is written, with every reason', async () => {
    const { candidates } = (await ask2('derivacion.solicitada', {})).body;
    const [programa] = candidates.flatMap((one) => (one.programme && one.eligible ? [one.programme] : []));
    if (programa) {
      const adult = { victima: { calidad: 'TESTIGO', edad: 40 }, causa: { delitos: [{ codigo: 'CP_361' }] } };
      const judged = await programme(adult, programa);
      expect(judged).toMatchObject({ eligible: false });
      expect(judged?.motivos.length).toBeGreaterThan(0);
    }
    const protocol = { prestacion: { tipo: 'PROTOCOLO_INTERSECTORIAL' }, factoresUrgencia: ['RIESGO_VITAL'] };
    const within = (await ask2('derivacion.solicitada', protocol)).body.candidates;
    expect(within.filter(({ programme: each }) => each !== undefined)).toEqual([]);
    expect(within.find(({ party }) => party.urn === ong)).toMatchObject({ eligible: true, lane: 'urgent' });
    expect(within.map(({ eligible }) => eligible)).toEqual(
      [...within.map(({ eligible }) => eligible)].sort().reverse(),
    );
  });

  it('is not Sermig for a subcategory that this institution may not file, and what is sent so is refused', async () => {
    const content = example('residencia.solicitada:0.1.0');
    const solicitud = content.solicitud as object;
    const ours = (await ask2('residencia.solicitada', content)).body.candidates;
    expect(ours).toMatchObject([{ eligible: true, motivos: [], legalbasis: 'ley-21325:art-71' }]);
    const others = { solicitud: { ...solicitud, subcategoria: 'EMBARAZO' } };
    expect((await ask2('residencia.solicitada', others)).body.candidates).toMatchObject([
      { eligible: false, motivos: [expect.stringContaining('Decreto 177')] },
    ]);
    const embarazo = {
      subcategoria: 'EMBARAZO',
      presentadaPor: 'MINISTERIO_SALUD',
      condicionEtaria: 'ADULTO',
      antecedentes: [{ codigo: 'CERTIFICADO_EMBARAZO', estado: 'PENDIENTE' }],
    };
    const sent = await ask<{ code: string; pointers: string[] }>('bandeja-pav', 'POST', '/v1/messages', {
      type: 'residencia.solicitada',
      content: { ...content, solicitud: embarazo },
    });
    expect(sent).toMatchObject({
      status: 403,
      body: { code: 'filer-not-entitled', pointers: ['/content/solicitud/subcategoria'] },
    });
    const chilean = { ...content, nacionalidad: { situacion: 'CONOCIDA', pais: 'CL' } };
    const refused = await ask<{ code: string; pointers: string[] }>('bandeja-pav', 'POST', '/v1/messages', {
      type: 'residencia.solicitada',
      content: chilean,
    });
    expect(refused.body).toMatchObject({
      code: 'schema-violation',
      pointers: expect.arrayContaining(['/content/nacionalidad/pais']),
    });
  });

  it('is nobody for a type that is none', async () => {
    expect(await ask2('derivacion.inventada', {})).toMatchObject({
      status: 422,
      body: { code: 'unknown-type' },
    });
  });
});
