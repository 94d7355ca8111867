import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Draft, done, type Endpoint, type Incoming } from '@valija/adapter-kit';
import { castWith } from '../../apps/local/programs.js';
import { schemaOf } from '../schemas/catalogue.js';
import { openEndpoint } from '../support/endpoint.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { mesa } from '../support/party.js';
import { until } from '../support/until.js';
import { Secretariat, sendAndEnd } from './secretariat.js';

const subject = 'f1c71c10f1c71c10f1c71c10f1c71c10';
const canaries = ['Persona Ficticia', 'XX000001', 'Profesional Ficticio Canario', '2600000001-8'];

let stage: TestInstallation;
let pav: Endpoint;
let pdi: Endpoint;
let sermig: Endpoint;
let secretariat: Secretariat;
const acuses: Incoming[] = [];

beforeAll(async () => {
  stage = await startInstallation({
    cast: castWith(['pdi', 'sermig'], ['bandeja-pav', 'mesa']),
    only: ['gateway', 'mesa'],
  });
  const take = async (message: Incoming) => {
    acuses.push(message);
    return done<never>();
  };
  pav = await openEndpoint(stage.installation, 'pav', { handlers: { 'cl.valija.protocolo.acusado': take } });
  pdi = await openEndpoint(stage.installation, 'pdi');
  sermig = await openEndpoint(stage.installation, 'sermig');
  secretariat = new Secretariat(stage);
}, 60_000);
afterAll(async () => {
  await Promise.all([pav?.close(), pdi?.close(), sermig?.close()]);
  await stage.close();
});

/** The example of a message, without what may not go to the secretariat. */
function exampleOf(type: string, without: readonly string[] = []): Record<string, unknown> {
  const [example] = (schemaOf(`urn:valija:schema:${type}:1.0.0`).examples ?? []) as object[];
  return Object.fromEntries(Object.entries(example ?? {}).filter(([name]) => !without.includes(name)));
}

const activation = (changes: object = {}): Draft => ({
  name: 'protocolo.activado',
  recipient: mesa,
  subject,
  lane: 'urgent',
  purpose: 'proteccion-intersectorial',
  legalbasis: 'protocolo-intersectorial:activacion',
  content: {
    ...exampleOf('protocolo.activado', ['observaciones', 'necesidadesInmediatas']),
    activante: {
      institucion: 'Institución de ejemplo',
      unidad: 'Unidad de ejemplo',
      profesional: { nombre: 'Profesional Ficticio Canario' },
    },
    ...changes,
  },
});

describe('an activation of the Protocolo', () => {
  let id: string;

  it('is acknowledged in its thread to who activated it', async () => {
    const sent = await sendAndEnd(stage, pav, activation());
    id = sent.id;
    expect(sent.end.kind).toBe('delivered');
    const acuse = await until('the acuse', async () => acuses[0]);
    expect(acuse).toMatchObject({
      envelope: { source: mesa, correlationid: id, causationid: id, subject, lane: 'urgent' },
      content: { activacion: id, coordinador: { unidad: 'Secretaría técnica' } },
    });
  });

  it('is shown by who, when and what kind, under its pseudonym', async () => {
    const { activaciones } = await secretariat.activaciones();
    expect(activaciones).toEqual([
      {
        id,
        hilo: id,
        seudonimo: subject,
        carril: 'urgent',
        informante: { urn: 'urn:valija:cl:pav:rm', nombre: expect.stringContaining('Apoyo a Víctimas') },
        institucion: 'Institución de ejemplo',
        unidad: 'Unidad de ejemplo',
        fechaActivacion: '2026-11-20T12:40:00.000Z',
        recibidaEn: expect.any(String),
        origen: 'INSTITUCION_DETECTORA',
        tipoTrata: 'LABORAL',
        denuncia: 'CON_DENUNCIA',
        causaFormalizada: false,
        condicionEtaria: 'ADULTO',
        nodos: [],
      },
    ]);
  });

  it('leaves no name, number or RUC of anybody in any table of the secretariat', async () => {
    expect(await tablesWith(subject)).toContain('activacion');
    expect(await tablesWith(...canaries)).toEqual([]);
    expect(stage.log('mesa')).not.toContain('Ficticia');
  });

  it('says nothing of a causa where there is no denuncia', async () => {
    await sendAndEnd(stage, pav, activation({ denuncia: { estado: 'SIN_DENUNCIA' } }));
    const { activaciones } = await secretariat.activaciones('?limite=1');
    expect(activaciones[0]).toMatchObject({ denuncia: 'SIN_DENUNCIA' });
    expect(activaciones[0]).not.toHaveProperty('causaFormalizada');
  });

  it('is kept, and answered by receipts alone, where its sender takes no acuse', async () => {
    const { id, end } = await sendAndEnd(stage, pdi, activation());
    expect(end.kind).toBe('delivered');
    const { activaciones } = await secretariat.activaciones('?limite=1');
    expect(activaciones).toMatchObject([{ id, informante: { urn: 'urn:valija:cl:pdi:bitrap-rm' } }]);
    expect(await stage.rows('mesa', 'SELECT FROM sent WHERE correlationid = $1', [id])).toEqual([]);
  });

  it('comes in pages, the newest first', async () => {
    const first = await secretariat.activaciones('?limite=2');
    const second = await secretariat.activaciones(`?limite=2&cursor=${first.siguiente}`);
    expect([...first.activaciones, ...second.activaciones]).toEqual(
      (await secretariat.activaciones()).activaciones,
    );
    expect(second).not.toHaveProperty('siguiente');
  });
});

describe('a notice', () => {
  it('of a residence request is kept with the number of the request', async () => {
    const content = exampleOf('residencia.avisada');
    const { id, end } = await sendAndEnd(stage, sermig, {
      name: 'residencia.avisada',
      recipient: mesa,
      subject,
      lane: 'normal',
      purpose: 'regularizacion-migratoria',
      legalbasis: 'decreto-177-2022:parrafo-8',
      content,
    });
    expect(end.kind).toBe('delivered');
    const { avisos } = await secretariat.avisos('?tipo=residencia.avisada');
    expect(avisos).toMatchObject([
      {
        id,
        tipo: 'residencia.avisada',
        seudonimo: subject,
        informante: { urn: 'urn:valija:cl:sermig:residencias' },
        detalle: {
          numeroSolicitud: content.numeroSolicitud,
          institucionSolicitante: content.institucionSolicitante,
        },
      },
    ]);
    expect(await secretariat.avisos('?tipo=plazo.vencido')).toEqual({ avisos: [] });
  });
});

describe('the API of the secretariat', () => {
  it.each([
    ['listarActivaciones', '/v1/activaciones'],
    ['listarAvisos', '/v1/avisos'],
    ['leerRegistro', '/v1/registros/MITP'],
  ])('asks who is looking, and records it: %s', async (operation, path) => {
    for (const token of ['', 'no-es-una-credencial-vigente'])
      expect(await secretariat.get(operation, path, token)).toMatchObject({
        status: 401,
        body: { code: 'unauthenticated' },
      });
    const count = 'SELECT count(*)::int AS count FROM consulta WHERE operacion = $1 AND quien = $2';
    const quien = stage.installation.official('mesa').name;
    const [before] = await stage.rows<{ count: number }>('mesa', count, [operation, quien]);
    expect((await secretariat.get(operation, path)).status).toBe(200);
    expect(await stage.rows('mesa', count, [operation, quien])).toEqual([
      { count: (before?.count ?? 0) + 1 },
    ]);
  });

  it.each([
    ['listarActivaciones', '/v1/activaciones?limite=0', '/limite'],
    ['listarActivaciones', '/v1/activaciones?limite=muchas', '/limite'],
    ['listarActivaciones', '/v1/activaciones?cursor=1;DROP', '/cursor'],
    ['listarAvisos', '/v1/avisos?tipo=derivacion.solicitada', '/tipo'],
    ['listarAvisos', '/v1/avisos?nombre=Persona', ''],
  ])('refuses a parameter that it does not know: %s %s', async (operation, path, pointer) => {
    expect(await secretariat.get(operation, path)).toMatchObject({
      status: 422,
      body: { code: 'schema-violation', pointers: [pointer] },
    });
  });

  it.each(['TODOS', 'mitp', 'MITP,PROTOCOLO'])('knows no such register: %s', async (nombre) => {
    expect((await secretariat.get('leerRegistro', `/v1/registros/${nombre}`)).status).toBe(404);
  });
});

/** Tables of the secretariat's database in which any of these texts is found. */
async function tablesWith(...texts: string[]): Promise<string[]> {
  const tables = await stage.rows<{ name: string }>(
    'mesa',
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await stage.rows('mesa', `SELECT t::text AS row FROM ${name} t`);
    if (rows.some(({ row }) => texts.some((text) => String(row).includes(text)))) found.push(name);
  }
  return found;
}
