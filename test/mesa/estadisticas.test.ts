import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Draft, Endpoint } from '@valija/adapter-kit';
import type { MesaSchemas } from '@valija/contracts';
import type { WireMessage } from '@valija/envelope';
import { memoryMbMax, peakMemoryMb } from '../../apps/local/memory.js';
import { castWith } from '../../apps/local/programs.js';
import { openEndpoint } from '../support/endpoint.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { fiscalia as fiscaliaUrn, idOf, mesa, pav as pavUrn, TestParty } from '../support/party.js';
import { untilState } from '../support/state.js';
import { bound, equationsOf, readPublished, solve, sumsOf } from './attacker.js';
import { ministerioPublico, mitp, protocolo } from './figures.js';
import { type Extraction, informada, Secretariat, sendAndEnd } from './secretariat.js';

let stage: TestInstallation;
let fiscalia: Endpoint;
let pav: Endpoint;
let secretariat: Secretariat;

beforeAll(async () => {
  stage = await startInstallation({
    cast: castWith(['saf'], ['bandeja-pav', 'mesa']),
    only: ['gateway', 'mesa'],
  });
  fiscalia = await openEndpoint(stage.installation, 'fiscalia');
  pav = await openEndpoint(stage.installation, 'pav');
  secretariat = new Secretariat(stage);
}, 60_000);
afterAll(async () => {
  await Promise.all([fiscalia?.close(), pav?.close()]);
  await stage.close();
});

/** Says a part of a cut, and how it ended. */
const say = async (sender: Endpoint, extraction: Extraction) =>
  (await sendAndEnd(stage, sender, informada(extraction))).end;

/** A message that names the one that it replaces, which drafts cannot say. */
async function makeReplacing(party: TestParty, draft: Draft, supersedes: string): Promise<WireMessage> {
  const { name, recipient, purpose, legalbasis, content } = draft;
  const key = party.directory.sealingKey(mesa, new Date());
  const type = `cl.valija.${name}`;
  const dataschema = `urn:valija:schema:${name}:1.0.0`;
  return party.sign(
    await party.seal(content, { recipient, type, dataschema, purpose, legalbasis, supersedes }, key),
  );
}

/** What is counted in all by the rows of a table. */
const rowsOf = (publicacion: MesaSchemas['Publicacion'], poblacion: string, tabla: string) =>
  Object.fromEntries(tableOf(publicacion, poblacion, tabla).filas.map(({ valor, total }) => [valor, total]));

const totalOf = ({ poblaciones }: MesaSchemas['Publicacion'], poblacion: string) =>
  poblaciones.find((each) => each.poblacion === poblacion)?.total;

function tableOf({ poblaciones }: MesaSchemas['Publicacion'], poblacion: string, id: string) {
  const found = poblaciones
    .find((each) => each.poblacion === poblacion)
    ?.tablas.find((tabla) => tabla.id === id);
  if (!found) throw new Error(`no table ${id} of ${poblacion}`);
  return found;
}

describe('the three registers, with the figures of the study', () => {
  it('take what is said of them, in as many parts as it comes', async () => {
    const parts = [0, 500, 1000].map((from) => ministerioPublico.slice(from, from + 500));
    expect(await say(fiscalia, { registro: 'MITP', registros: mitp })).toMatchObject({ kind: 'delivered' });
    expect(await say(pav, { registro: 'PROTOCOLO', registros: protocolo })).toMatchObject({
      kind: 'delivered',
    });
    for (const [at, registros] of [...parts.entries()].reverse()) {
      expect((await secretariat.registro('MINISTERIO_PUBLICO')).cortes).toEqual([]);
      await say(fiscalia, { registro: 'MINISTERIO_PUBLICO', registros, parte: at + 1, partes: 3 });
    }
    expect((await secretariat.registro('MINISTERIO_PUBLICO')).cortes).toHaveLength(1);
  });

  it('give the published tables back at k = 1, with SIN_CLASIFICAR for what is left', async () => {
    const mesa = await secretariat.tablas('MITP', 1);
    expect(totalOf(mesa, 'CAUSA_FORMALIZADA')).toBe(73);
    expect(rowsOf(mesa, 'CAUSA_FORMALIZADA', 'tipoTrata-estado')).toHaveProperty('SIN_CLASIFICAR', 1);
    expect(tableOf(mesa, 'CAUSA_FORMALIZADA', 'anio-estado')).toMatchObject({
      columnas: ['TERMINADO', 'SUSPENDIDO', 'VIGENTE', 'SIN_CLASIFICAR'],
      totales: [51, 0, 22, 0],
      total: 73,
    });
    expect(rowsOf(mesa, 'CAUSA_FORMALIZADA', 'termino')).toEqual({
      CONDENATORIA: 29,
      ABSOLUTORIA: 7,
      NO_PERSEVERAR: 6,
      OTROS: 9,
      SIN_CLASIFICAR: 0,
    });
    expect(totalOf(mesa, 'VICTIMA')).toBe(405);
    expect(tableOf(mesa, 'VICTIMA', 'anio-sexo').totales).toEqual([243, 152, 10, 0]);
    expect(rowsOf(mesa, 'VICTIMA', 'tipoTrata-sexo')).toEqual({
      SEXUAL: 173,
      LABORAL: 230,
      EXTRACCION_ORGANOS: 0,
      SIN_CLASIFICAR: 2,
    });
    expect(tableOf(mesa, 'VICTIMA', 'nna-sexo').filas.slice(0, 2)).toEqual([
      { valor: 'NNA', celdas: [31, 4, 0, 0], total: 35 },
      { valor: 'ADULTO', celdas: [212, 148, 10, 0], total: 370 },
    ]);
    expect(rowsOf(mesa, 'VICTIMA', 'edad-nna')).toEqual({
      '05': 1,
      14: 2,
      15: 5,
      16: 9,
      17: 16,
      SIN_INFORMACION: 2,
      SIN_CLASIFICAR: 0,
    });
    expect(rowsOf(mesa, 'VICTIMA', 'edad-adultas')).toEqual({
      DE_18_A_29: 200,
      DE_30_A_44: 120,
      DE_45_A_59: 40,
      DE_60_Y_MAS: 3,
      SIN_INFORMACION: 7,
      SIN_CLASIFICAR: 0,
    });

    const fiscal = await secretariat.tablas('MINISTERIO_PUBLICO', 1);
    expect(totalOf(fiscal, 'CASO')).toBe(771);
    expect(tableOf(fiscal, 'CASO', 'estado-formalizado')).toMatchObject({
      columnas: ['SI', 'NO'],
      totales: [73, 698],
      filas: [645, 4, 122, 0].map((total) => ({ total })),
    });
    expect(rowsOf(fiscal, 'CASO', 'termino')).toEqual({
      CONDENATORIA: 33,
      ABSOLUTORIA: 6,
      NO_PERSEVERAR: 83,
      OTROS: 523,
      SIN_CLASIFICAR: 0,
    });
    expect(rowsOf(fiscal, 'CASO', 'tipoTrata-formalizado')).toMatchObject({
      SEXUAL: 483,
      LABORAL: 225,
      SIN_CLASIFICAR: 63,
    });
    expect(rowsOf(fiscal, 'CASO', 'victima-formalizado')).toEqual({
      CONOCIDA: 600,
      DESCONOCIDA: 168,
      SIN_CLASIFICAR: 3,
    });
    expect(totalOf(fiscal, 'VICTIMA_CONOCIDA')).toBe(715);
    expect(tableOf(fiscal, 'VICTIMA_CONOCIDA', 'anio-sexo').totales).toEqual([501, 213, 1, 0]);
    expect(rowsOf(fiscal, 'VICTIMA_CONOCIDA', 'tipoTrata-sexo')).toMatchObject({
      SEXUAL: 408,
      LABORAL: 283,
      SIN_CLASIFICAR: 24,
    });
    expect(tableOf(fiscal, 'VICTIMA_CONOCIDA', 'nna-sexo').filas[0]?.celdas).toEqual([57, 5, 0, 0]);

    const ingresos = await secretariat.tablas('PROTOCOLO', 1);
    expect(totalOf(ingresos, 'PERSONA_INGRESADA')).toBe(340);
    expect(tableOf(ingresos, 'PERSONA_INGRESADA', 'anio-sexo').totales).toEqual([227, 113, 0, 0]);
  });

  it('count accused and convicted persons, and do not take for zero what a record does not tell', async () => {
    const mesa = await secretariat.tablas('MITP', 1);
    const told = mitp.flatMap((each) => ('causa' in each ? [each.causa as { imputados?: number }] : []));
    const accused = told.reduce((sum, { imputados = 0 }) => sum + imputados, 0);
    expect(tableOf(mesa, 'IMPUTADO', 'anio-imputadoFormalizado')).toMatchObject({
      columnas: ['SI', 'NO', 'SIN_INFORMACION'],
      totales: [71, accused - 71, 0],
      total: accused,
    });
    expect(rowsOf(mesa, 'CAUSA_FORMALIZADA', 'informaImputados')).toEqual({ SI: 72, NO: 1 });
    expect(rowsOf(mesa, 'CAUSA_FORMALIZADA', 'informaCondenados')).toEqual({ SI: 51, NO: 22 });
    expect(rowsOf(mesa, 'CONDENADO', 'nacionalidadCondenado')).toEqual({
      BO: 8,
      CL: 11,
      CN: 3,
      CO: 6,
      SIN_INFORMACION: 1,
      SIN_CLASIFICAR: 0,
    });
  });

  it('hide at k = 5 what is small, and what it could be computed from', async () => {
    const mesa = await secretariat.tablas('MITP', 5);
    // One of five years, two of fourteen, two of whom it is not known: the five of fifteen go with them.
    expect(rowsOf(mesa, 'VICTIMA', 'edad-nna')).toEqual({
      16: 9,
      17: 16,
      SIN_INFORMACION: null,
      SIN_CLASIFICAR: 0,
      OTROS_VALORES: null,
    });
    // Four boys: neither the girls nor the adults of either sex may be told.
    expect(tableOf(mesa, 'VICTIMA', 'nna-sexo')).toMatchObject({
      filas: [
        { valor: 'NNA', celdas: [null, null, 0, 0], total: 35 },
        { valor: 'ADULTO', celdas: [null, null, 10, 0], total: 370 },
        { valor: 'SIN_INFORMACION', total: 0 },
        { valor: 'SIN_CLASIFICAR', total: 0 },
      ],
      totales: [243, 152, 10, 0],
      total: 405,
    });
    expect(rowsOf(mesa, 'VICTIMA', 'tipoTrata-sexo')).toEqual({
      SEXUAL: null,
      LABORAL: 230,
      EXTRACCION_ORGANOS: 0,
      SIN_CLASIFICAR: null,
    });
    expect(rowsOf(mesa, 'CONDENADO', 'nacionalidadCondenado')).toEqual({
      BO: 8,
      CL: 11,
      SIN_INFORMACION: null,
      SIN_CLASIFICAR: 0,
      OTROS_VALORES: null,
    });
    const fiscal = await secretariat.tablas('MINISTERIO_PUBLICO', 5);
    expect(tableOf(fiscal, 'VICTIMA_CONOCIDA', 'anio-sexo').totales).toEqual([501, null, null, 0]);
    expect(rowsOf(fiscal, 'CASO', 'estado-formalizado')).toEqual({
      TERMINADO: 645,
      SUSPENDIDO: null,
      VIGENTE: null,
      SIN_CLASIFICAR: 0,
    });
    expect(rowsOf(fiscal, 'CASO', 'termino')).toMatchObject({ CONDENATORIA: 33, ABSOLUTORIA: 6 });
  });

  it.each(['MITP', 'MINISTERIO_PUBLICO', 'PROTOCOLO'] as const)(
    'publish nothing of %s from which a hidden count can be computed',
    async (registro) => {
      const { poblaciones } = await secretariat.tablas(registro, 5);
      expect(poblaciones.length).toBeGreaterThan(0);
      for (const poblacion of poblaciones) {
        const { design, counts, hidden } = readPublished(poblacion);
        const equations = equationsOf(sumsOf(design), counts, hidden);
        expect(solve(equations)).toEqual([]);
        for (const [least, most] of bound(equations).values()) expect(most).toBeGreaterThan(least);
        expect([...counts.values()].filter((count) => count > 0 && count < 5)).toEqual([]);
      }
    },
  );

  it('come as lines for a spreadsheet, and as a page that loads and runs nothing', async () => {
    const id = (await secretariat.registro('MITP')).cortes[0]?.id;
    const csv = await secretariat.text(`/v1/registros/MITP/cortes/${id}/tablas.csv`);
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    const lines = csv.text.split('\r\n');
    expect(lines).toContain(
      `MITP,${fiscaliaUrn},2011-01-01,2023-12-31,2026-01-01T12:00:00.000Z,5,PUBLICABLE,VICTIMA,edad-nna,edad,17,,TOTAL,16,NO`,
    );
    expect(lines).toContain(
      `MITP,${fiscaliaUrn},2011-01-01,2023-12-31,2026-01-01T12:00:00.000Z,5,PUBLICABLE,VICTIMA,nna-sexo,nna,NNA,sexo,MASCULINO,,SI`,
    );
    const page = await secretariat.text(`/v1/registros/MITP/cortes/${id}/tablas.html`);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; /,
    );
    expect(page.text).not.toMatch(/<script|<link|<img|<iframe| style=| on[a-z]+=|https?:\/\//i);
  });

  it.each([
    ['leerTablas', 'tablas'],
    ['descargarTablas', 'tablas.csv'],
    ['imprimirTablas', 'tablas.html'],
  ])('are shown to officials only, and each look is recorded: %s', async (operation, form) => {
    const id = (await secretariat.registro('PROTOCOLO')).cortes[0]?.id;
    const path = `/v1/registros/PROTOCOLO/cortes/${id}/${form}?k=3`;
    expect((await secretariat.get(operation, path, '')).status).toBe(401);
    await secretariat.text(path);
    expect(
      await stage.rows(
        'mesa',
        `SELECT quien, detalle FROM consulta WHERE operacion = $1 AND detalle LIKE '%k=3'`,
        [operation],
      ),
    ).toEqual([{ quien: stage.installation.official('mesa').name, detalle: `PROTOCOLO ${id} k=3` }]);
  });

  it.each([
    ['MITP/cortes/999999/tablas', 404, undefined],
    ['TODOS/cortes/1/tablas', 404, undefined],
    ['MITP/cortes/1/tablas?k=0', 422, ['/k']],
    ['MITP/cortes/1/tablas?k=cinco', 422, ['/k']],
    ['MITP/cortes/1/tablas?sexo=FEMENINO', 422, ['']],
    ['MITP/cortes/uno/tablas', 422, ['/corte']],
  ])('are of a cut that counts, and of nothing else: %s', async (path, status, pointers) => {
    const { body, ...answer } = await secretariat.get('leerTablas', `/v1/registros/${path}`);
    expect([answer.status, body.pointers]).toEqual([status, pointers]);
  });

  it('have each its own table, and no answer holds figures of two', async () => {
    for (const [registro, units, populations] of [
      ['MITP', ['CAUSA_FORMALIZADA', 'VICTIMA'], ['CAUSA_FORMALIZADA', 'VICTIMA', 'IMPUTADO', 'CONDENADO']],
      [
        'MINISTERIO_PUBLICO',
        ['CASO', 'VICTIMA_CONOCIDA'],
        ['CASO', 'VICTIMA_CONOCIDA', 'IMPUTADO', 'CONDENADO'],
      ],
      ['PROTOCOLO', ['PERSONA_INGRESADA'], ['PERSONA_INGRESADA']],
    ] as const) {
      const answer = await secretariat.tablas(registro, 1);
      expect(answer.poblaciones.map(({ poblacion }) => poblacion)).toEqual(populations);
      expect(answer.advertencias[0]).toContain('no se suman ni se restan');
      const rows = await stage.rows(
        'mesa',
        `SELECT DISTINCT unidad FROM registro_${registro.toLowerCase()} ORDER BY 1`,
      );
      expect(rows.map(({ unidad }) => unidad)).toEqual([...units]);
    }
  });

  it('are for use inside where they show other counts than the installation publishes, or the cut overlaps another', async () => {
    const { uso, advertencias, k } = await secretariat.tablas('MITP', 1);
    expect([uso, k]).toEqual(['INTERNO', 1]);
    expect(advertencias[1]).toContain('Uso interno: la institución publica las cifras desde 5.');
    expect((await secretariat.tablas('MITP', 5)).uso).toBe('PUBLICABLE');
    await say(pav, {
      registro: 'PROTOCOLO',
      desde: '2020-01-01',
      hasta: '2020-12-31',
      registros: protocolo.slice(0, 9),
    });
    const { cortes } = await secretariat.registro('PROTOCOLO');
    for (const { id } of cortes)
      expect((await secretariat.tablas('PROTOCOLO', 5, id)).advertencias).toContainEqual(
        expect.stringContaining('publique sólo uno'),
      );
  });

  it('take no more memory than a process may', () => {
    expect(peakMemoryMb(stage.installation.process('mesa').pid ?? 0)).toBeLessThan(memoryMbMax);
  });
});

describe('a correction', () => {
  const year: Pick<Extraction, 'registro' | 'desde' | 'hasta'> = {
    registro: 'PROTOCOLO',
    desde: '2024-01-01',
    hasta: '2024-12-31',
  };
  const [a, b, c] = protocolo as readonly [object, object, object];
  const counted = async () => {
    const { cortes, incompletos } = await secretariat.registro('PROTOCOLO');
    const own = cortes.filter(({ desde }) => desde === year.desde);
    const tablas = await Promise.all(own.map(({ id }) => secretariat.tablas('PROTOCOLO', 1, id)));
    return {
      sexo: tablas.map((each) => tableOf(each, 'PERSONA_INGRESADA', 'anio-sexo').totales),
      incompletos: incompletos.map(({ recibidas, partes }) => `${recibidas}/${partes}`),
    };
  };

  it('by a new extraction replaces the old one, once it is whole', async () => {
    await say(pav, { ...year, registros: [a, b] });
    expect(await counted()).toEqual({ sexo: [[2, 0, 0, 0]], incompletos: [] });
    const later = { ...year, fechaExtraccion: '2026-02-01T09:00:00-03:00', partes: 2 };
    await say(pav, { ...later, registros: [a], parte: 1 });
    expect(await counted()).toEqual({ sexo: [[2, 0, 0, 0]], incompletos: ['1/2'] });
    await say(pav, { ...later, registros: [b, c].map(asMan), parte: 2 });
    expect(await counted()).toEqual({
      sexo: [[1, 2, 0, 0]],
      incompletos: [],
    });
  });

  it('of one part replaces that part', async () => {
    await say(pav, {
      ...year,
      fechaExtraccion: '2026-02-01T09:00:00-03:00',
      registros: [b],
      parte: 2,
      partes: 2,
    });
    expect(await counted()).toEqual({ sexo: [[2, 0, 0, 0]], incompletos: [] });
  });

  it('that is older than what counts changes nothing, and neither does what was said already', async () => {
    const before = await counted();
    const end = await say(pav, {
      ...year,
      fechaExtraccion: '2025-12-01T09:00:00-03:00',
      registros: [a, b, c],
    });
    expect(end.kind).toBe('delivered');
    expect(await counted()).toEqual(before);
  });

  it('by a message that names the one that it replaces takes that one back, in whatever order they come', async () => {
    const party = await TestParty.open(stage.installation, 'pav');
    const of = { ...year, desde: '2021-01-01', hasta: '2021-12-31' };
    const right = { ...of, hasta: '2021-06-30' };
    const earlier = await pav.seal(informada({ ...of, registros: [a, b] }));
    const replacing = await makeReplacing(
      party,
      informada({ ...right, registros: [a] }),
      earlier.envelope.id,
    );
    expect((await party.post(replacing)).status).toBe(201);
    await untilState(party, idOf(replacing), 'delivered');
    await pav.db.transaction(async (tx) => pav.send(tx, earlier));
    await untilState(party, earlier.envelope.id, 'delivered');
    const { cortes } = await secretariat.registro('PROTOCOLO');
    expect(cortes.filter(({ desde }) => desde === of.desde).map(({ hasta }) => hasta)).toEqual([right.hasta]);
  });

  it('by one source leaves what another said of the same period', async () => {
    await say(fiscalia, { ...year, fechaExtraccion: '2026-03-01T09:00:00-03:00', registros: [c] });
    const { cortes } = await secretariat.registro('PROTOCOLO');
    const own = cortes.filter(({ desde }) => desde === year.desde);
    const totals = await Promise.all(
      own.map(async ({ fuente, id }) => [
        fuente.urn,
        totalOf(await secretariat.tablas('PROTOCOLO', 1, id), 'PERSONA_INGRESADA'),
      ]),
    );
    expect(totals).toEqual([
      [fiscaliaUrn, 1],
      [pavUrn, 2],
    ]);
  });

  const asMan = (record: object): object => {
    const { persona } = record as { persona: object };
    return { ...record, persona: { ...persona, sexo: 'MASCULINO' } };
  };
});

describe('a part that cannot be counted', () => {
  const year = { registro: 'PROTOCOLO', desde: '2022-01-01', hasta: '2022-12-31' } as const;
  const [a, b] = protocolo as readonly [object, object];

  it.each<[string, Extraction, string[]]>([
    [
      'with one record twice',
      { ...year, registros: [a, b, a].map((each, at) => ({ ...each, anio: 2022 - at })) },
      ['/datos/registros/2/seudonimo'],
    ],
    ['beyond the last', { ...year, registros: [a], parte: 3, partes: 2 }, ['/parte']],
    [
      'of a period that ends before it begins',
      { ...year, hasta: '2021-12-31', registros: [a] },
      ['/corte/hasta'],
    ],
  ])('is refused with a pointer, and nothing of it stays: %s', async (_what, extraction, pointers) => {
    expect(await say(pav, extraction)).toMatchObject({ kind: 'refused', code: 'schema-violation', pointers });
    const left = await stage.rows('mesa', `SELECT FROM corte WHERE desde = '2022-01-01'`);
    expect(left).toEqual([]);
  });

  it('is refused where another part has the record, or said another number of parts', async () => {
    await say(pav, { ...year, registros: [a], parte: 1, partes: 2 });
    expect(await say(pav, { ...year, registros: [b, a], parte: 2, partes: 2 })).toMatchObject({
      kind: 'refused',
      pointers: ['/datos/registros/1/seudonimo'],
    });
    expect(await say(pav, { ...year, registros: [b], parte: 2, partes: 3 })).toMatchObject({
      kind: 'refused',
      pointers: ['/partes'],
    });
  });
});
