import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { loadContract, type SermigEvento, type SermigSchemas } from '@valija/contracts';
import { projectRegistry, type ResidenciaSolicitada } from '@valija/messages';
import { readDocumentos } from '../../apps/adapter-sermig/documentos.js';
import { toSolicitud } from '../../apps/adapter-sermig/solicitud.js';
import { readSimulatorConfig } from '../../apps/simulators/config.js';
import { createSermig } from '../../apps/simulators/sermig.js';
import { until } from '../support/until.js';

const contract = loadContract('sermig');
const token = 'credencial-de-prueba';
const pdf = Buffer.from('%PDF-1.7 ficticio');
const sha256 = createHash('sha256').update(pdf).digest('hex');
const closing: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const keyOf = (number: number): string => `01930000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** What the portal answers, as far as the tests look into it. */
type Body = SermigSchemas['SolicitudRegistrada'] &
  SermigSchemas['SolicitudesEncontradas'] &
  SermigSchemas['PaginaEventos'] & {
    readonly pointers: readonly string[];
    readonly efectos: readonly { readonly clase: string; readonly solicitud: string }[];
  };

async function portal(folder = mkdtempSync(join(tmpdir(), 'valija-sim-'))) {
  closing.push(() => rmSync(folder, { recursive: true, force: true }));
  const server = await createSermig(
    readSimulatorConfig({
      VALIJA_SIM_SYSTEM: 'sermig',
      VALIJA_SIM_ADAPTER_URL: 'http://127.0.0.1:1',
      VALIJA_SIM_TOKEN: token,
      VALIJA_SIM_EFFECTS_FILE: join(folder, 'efectos.jsonl'),
      VALIJA_SIM_DELAY_MS: '1',
    }),
  );
  let open = true;
  const close = async () => {
    if (open) await server.close();
    open = false;
  };
  closing.push(close);
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  const call = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(url + path, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined || Buffer.isBuffer(body) ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined
        ? {}
        : { body: Buffer.isBuffer(body) ? new Uint8Array(body) : JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as Body };
  };
  const file = (key: number, solicitud: unknown) =>
    call('POST', '/solicitudes', solicitud, { 'idempotency-key': keyOf(key) });
  const upload = (numero: string, bytes: Buffer = pdf, type = 'application/pdf', codigo = 'INFORME_MITP') =>
    call('PUT', `/solicitudes/${numero}/documentos/${codigo}`, bytes, { 'content-type': type });
  const events = async () => (await call('GET', '/eventos')).body.eventos.map(({ evento }) => evento);
  const untilEvents = (count: number): Promise<SermigEvento[]> =>
    until(`${count} events`, async () => {
      const found = await events();
      return found.length >= count ? found : undefined;
    });
  const effects = async () => (await call('GET', '/_sim/efectos')).body.efectos.map(({ clase }) => clase);
  return { call, file, upload, events, untilEvents, effects, folder, close };
}

/** A request for residence by the schema's example, with one document to upload where it is for trata. */
async function solicitudOf(at: number) {
  const content = structuredClone(
    projectRegistry().schemaOf('urn:valija:schema:residencia.solicitada:0.1.0')?.examples[at],
  ) as ResidenciaSolicitada;
  if (at === 0)
    content.solicitud.antecedentes = content.solicitud.antecedentes.filter(
      ({ codigo }) => codigo !== 'DOCUMENTO_IDENTIDAD',
    );
  const { antecedentes } = content.solicitud;
  const documentos = await readDocumentos({ attachment: async () => pdf }, antecedentes, '/solicitud');
  const translated = toSolicitud('normal', content, at === 0 ? documentos : []);
  if (!translated.ok) throw new Error(translated.code);
  return translated.solicitud;
}

describe('the residence portal', () => {
  it('registers a request once for a key, and knows it by the key', async () => {
    const { file, call, effects } = await portal();
    const solicitud = await solicitudOf(0);
    const first = await file(1, solicitud);
    const again = await file(1, solicitud);
    expect([first.status, again.status]).toEqual([201, 200]);
    for (const { status, body } of [first, again])
      expect(contract.validateResponse('registrarSolicitud', status, body)).toEqual({ ok: true });
    expect(again.body).toEqual(first.body);
    const found = await call('GET', `/solicitudes?clave=${keyOf(1)}`);
    expect(found.body.solicitudes).toEqual([first.body]);
    expect((await call('GET', `/solicitudes?clave=${keyOf(9)}`)).body.solicitudes).toEqual([]);
    expect(await effects()).toEqual(['SOLICITUD']);
  });

  it('refuses a key with another body, none, or what breaks the contract, and echoes none of it', async () => {
    const { file, call, effects } = await portal();
    const solicitud = await solicitudOf(0);
    await file(1, solicitud);
    expect((await file(1, { ...solicitud, permisoTrabajo: 'N' })).status).toBe(409);
    expect((await call('POST', '/solicitudes', solicitud)).body.pointers).toEqual(['/Idempotency-Key']);
    const broken = await file(2, { ...solicitud, prioridad: 'Ficticia Secreta' });
    expect(broken).toMatchObject({ status: 422, body: { pointers: ['/prioridad'] } });
    expect(JSON.stringify(broken.body)).not.toContain('Secreta');
    expect((await call('GET', '/eventos?desde=x')).status).toBe(422);
    expect((await call('GET', '/eventos', undefined, { authorization: '' })).status).toBe(401);
    expect(await effects()).toEqual(['SOLICITUD']);
  });

  it('takes announced documents alone, by what they are, and one as often as it is sent', async () => {
    const { file, upload, effects } = await portal();
    const { numero } = (await file(1, await solicitudOf(0))).body;
    expect((await upload(numero, Buffer.from('MZ disfrazado'))).status).toBe(415);
    expect((await upload(numero, pdf, 'application/zip')).status).toBe(415);
    expect((await upload(numero, Buffer.from('%PDF-1.7 otro'))).status).toBe(422);
    expect((await upload(numero, pdf, 'application/pdf', 'SOLICITUD_FIRMADA')).status).toBe(422);
    expect((await upload(numero, Buffer.alloc(11 * 1024 * 1024, '%PDF-'))).status).toBe(413);
    expect((await upload('RH-2026-777777')).status).toBe(404);
    const taken = await upload(numero);
    expect(contract.validateResponse('subirDocumento', taken.status, taken.body)).toEqual({ ok: true });
    await upload(numero);
    expect(await effects()).toEqual(['SOLICITUD', 'DOCUMENTO', 'DOCUMENTO']);
  });

  it('decides once every announced document is there; trata for twelve months', async () => {
    const { file, upload, untilEvents, call } = await portal();
    const { numero } = (await file(1, await solicitudOf(0))).body;
    expect((await untilEvents(1)).map(({ estado }) => estado)).toEqual(['ING']);
    await upload(numero);
    const eventos = await untilEvents(2);
    expect(eventos[1]).toMatchObject({
      estado: 'OTO',
      numero,
      clave: keyOf(1),
      permiso: { meses: 12, trabaja: 'S' },
    });
    const page = await call('GET', '/eventos?desde=1&limite=1');
    expect(contract.validateResponse('leerEventos', 200, page.body)).toEqual({ ok: true });
    expect(page.body.eventos).toMatchObject([{ cursor: '2', evento: { estado: 'OTO' } }]);
    expect((await call('GET', '/eventos?desde=2')).body.eventos).toEqual([]);
  });

  it('grants a child at once, without pay and without fines, whatever the officials do with others', async () => {
    const { file, untilEvents, call } = await portal();
    await call('POST', '/_sim/decision', { accion: 'denegar' });
    await file(1, await solicitudOf(4));
    expect((await untilEvents(2))[1]).toMatchObject({
      estado: 'OTO',
      permiso: { subcategoria: 'RTH-05', cobro: 'N', multas: 'N' },
    });
  });

  it('asks for antecedentes once, takes them once for a key, and then grants', async () => {
    const { file, upload, untilEvents, call, effects } = await portal();
    await call('POST', '/_sim/decision', { accion: 'requerir-antecedentes' });
    const { numero } = (await file(1, await solicitudOf(0))).body;
    await upload(numero);
    const [, observada] = await untilEvents(2);
    expect(observada).toMatchObject({
      estado: 'OBS',
      requeridos: [{ codigo: 'ACREDITA_CONDICION_VICTIMA' }],
    });
    const aporte = {
      fechaAporte: '2026-11-25T10:00:00-03:00',
      institucion: { nombre: 'Ejemplo', unidad: 'Ejemplo' },
      respondeA: observada?.idEvento,
      documentos: [{ codigo: 'ACREDITA_CONDICION_VICTIMA', situacion: 'D', sha256 }],
    };
    const path = `/solicitudes/${numero}/antecedentes`;
    const supply = (key: number, body: object = aporte) =>
      call('POST', path, body, { 'idempotency-key': keyOf(key) });
    expect([(await supply(2)).status, (await supply(2)).status]).toEqual([201, 200]);
    expect((await supply(2, { ...aporte, observaciones: 'Otra.' })).status).toBe(409);
    await upload(numero, pdf, 'application/pdf', 'ACREDITA_CONDICION_VICTIMA');
    expect((await untilEvents(3))[2]).toMatchObject({ estado: 'OTO' });
    expect((await supply(3)).status).toBe(409);
    expect(await effects()).toEqual(['SOLICITUD', 'DOCUMENTO', 'ANTECEDENTES', 'DOCUMENTO']);
  });

  it('denies with the ground that it is told, and does nothing where it is told so', async () => {
    const { file, upload, untilEvents, events, call } = await portal();
    await call('POST', '/_sim/decision', { accion: 'denegar', causal: 'DG02' });
    await upload((await file(1, await solicitudOf(0))).body.numero);
    expect((await untilEvents(2))[1]).toMatchObject({
      estado: 'DEN',
      causal: 'DG02',
      recursos: [{ tipo: 'RP' }],
    });
    await call('POST', '/_sim/decision', { accion: 'ninguna' });
    await upload((await file(2, await solicitudOf(0))).body.numero);
    await untilEvents(3);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(await events()).toHaveLength(3);
    expect((await call('POST', '/_sim/decision', { accion: 'otra' })).status).toBe(422);
  });

  it.each([
    ['evento-duplicado', ['ING', 'ING', 'OTO']],
    ['eventos-desordenados', ['OTO', 'ING']],
    ['evento-de-caso-desconocido', ['ING', 'ING', 'OTO']],
    ['estado-fuera-de-contrato', ['SUS', 'ING', 'OTO']],
  ])('says what it is asked to say wrongly: %s', async (falla, estados) => {
    const { file, untilEvents, call } = await portal();
    await call('POST', '/_sim/fallas', { falla, veces: 1 });
    await file(1, await solicitudOf(4));
    const eventos = await untilEvents(estados.length);
    expect(eventos.map(({ estado }) => estado)).toEqual(estados);
    expect(new Set(eventos.map(({ idEvento }) => idEvento)).size).toBe(
      falla === 'evento-duplicado' ? estados.length - 1 : estados.length,
    );
    expect(eventos.some(({ clave }) => clave === undefined)).toBe(falla === 'evento-de-caso-desconocido');
  });

  it('knows after a restart what it knew before', async () => {
    const first = await portal();
    const solicitud = await solicitudOf(0);
    const { numero } = (await first.file(1, solicitud)).body;
    await first.untilEvents(1);
    const before = await first.events();
    await first.close();
    const second = await portal(first.folder);
    expect(await second.events()).toEqual(before);
    expect((await second.file(1, solicitud)).status).toBe(200);
    await second.upload(numero);
    expect(await second.untilEvents(2)).toMatchObject([{ estado: 'ING' }, { estado: 'OTO', numero }]);
    expect(await second.effects()).toEqual(['SOLICITUD', 'DOCUMENTO']);
  });
});
