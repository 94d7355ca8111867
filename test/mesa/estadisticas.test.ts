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

const totalsOf = ({ cortes }: MesaSchemas['Registro'], unidad: string) =>
  cortes.map(({ totales }) => totales.find((each) => each.unidad === unidad));

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

  it('count causes, victims and cases by every dimension, and leave in SIN_CLASIFICAR what is there', async () => {
    const mesa = await secretariat.registro('MITP');
    expect(totalsOf(mesa, 'CAUSA_FORMALIZADA')).toMatchObject([
      {
        total: 73,
        dimensiones: {
          estado: { TERMINADO: 51, VIGENTE: 22 },
          termino: { CONDENATORIA: 29, ABSOLUTORIA: 7, NO_PERSEVERAR: 6, OTROS: 9 },
        },
      },
    ]);
    expect(totalsOf(mesa, 'VICTIMA')).toMatchObject([
      {
        total: 405,
        dimensiones: {
          sexo: { FEMENINO: 243, MASCULINO: 152, SIN_INFORMACION: 10 },
          tipoTrata: { SEXUAL: 173, LABORAL: 230, SIN_CLASIFICAR: 2 },
          nna: { NNA: 35, ADULTO: 370 },
        },
      },
    ]);

    const fiscal = await secretariat.registro('MINISTERIO_PUBLICO');
    expect(totalsOf(fiscal, 'CASO')).toMatchObject([
      {
        total: 771,
        dimensiones: {
          formalizado: { SI: 73, NO: 698 },
          estado: { TERMINADO: 645, SUSPENDIDO: 4, VIGENTE: 122 },
          termino: { CONDENATORIA: 33, ABSOLUTORIA: 6, NO_PERSEVERAR: 83, OTROS: 523 },
          tipoTrata: { SEXUAL: 483, LABORAL: 225, SIN_CLASIFICAR: 63 },
        },
      },
    ]);
    expect(totalsOf(fiscal, 'VICTIMA_CONOCIDA')).toMatchObject([
      {
        total: 715,
        dimensiones: {
          sexo: { FEMENINO: 501, MASCULINO: 213, SIN_INFORMACION: 1 },
          tipoTrata: { SEXUAL: 408, LABORAL: 283, SIN_CLASIFICAR: 24 },
          nna: { NNA: 62, ADULTO: 653 },
        },
      },
    ]);

    expect(totalsOf(await secretariat.registro('PROTOCOLO'), 'PERSONA_INGRESADA')).toMatchObject([
      { total: 340, dimensiones: { sexo: { FEMENINO: 227, MASCULINO: 113 }, causaFormalizada: { NO: 340 } } },
    ]);
  });

  it('do not take for zero what a record does not tell', async () => {
    const [causas] = totalsOf(await secretariat.registro('MITP'), 'CAUSA_FORMALIZADA');
    expect(causas?.personas).toEqual({
      imputados: { total: 71 * 2, informadoEn: 72 },
      imputadosFormalizados: { total: 72, informadoEn: 72 },
      condenados: { total: 0, informadoEn: 0, porNacionalidad: {} },
    });
    expect(totalsOf(await secretariat.registro('MITP'), 'VICTIMA')[0]).not.toHaveProperty('personas');
  });

  it('have each its own table, and no answer holds figures of two', async () => {
    for (const [registro, units] of [
      ['MITP', ['CAUSA_FORMALIZADA', 'VICTIMA']],
      ['MINISTERIO_PUBLICO', ['CASO', 'VICTIMA_CONOCIDA']],
      ['PROTOCOLO', ['PERSONA_INGRESADA']],
    ] as const) {
      const answer = await secretariat.registro(registro);
      expect(answer.cortes.flatMap(({ totales }) => totales.map(({ unidad }) => unidad))).toEqual(units);
      expect(answer.advertencia).toContain('no se suman ni se restan');
      const rows = await stage.rows(
        'mesa',
        `SELECT DISTINCT unidad FROM registro_${registro.toLowerCase()} ORDER BY 1`,
      );
      expect(rows.map(({ unidad }) => unidad)).toEqual([...units]);
    }
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
    return {
      total: own.map(({ totales }) => totales[0]?.total),
      sexo: own[0]?.totales[0]?.dimensiones.sexo,
      incompletos: incompletos.map(({ recibidas, partes }) => `${recibidas}/${partes}`),
    };
  };

  it('by a new extraction replaces the old one, once it is whole', async () => {
    await say(pav, { ...year, registros: [a, b] });
    expect(await counted()).toEqual({ total: [2], sexo: { FEMENINO: 2 }, incompletos: [] });
    const later = { ...year, fechaExtraccion: '2026-02-01T09:00:00-03:00', partes: 2 };
    await say(pav, { ...later, registros: [a], parte: 1 });
    expect(await counted()).toEqual({ total: [2], sexo: { FEMENINO: 2 }, incompletos: ['1/2'] });
    await say(pav, { ...later, registros: [b, c].map(asMan), parte: 2 });
    expect(await counted()).toEqual({
      total: [3],
      sexo: { FEMENINO: 1, MASCULINO: 2 },
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
    expect(await counted()).toEqual({ total: [2], sexo: { FEMENINO: 2 }, incompletos: [] });
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
    expect(own.map(({ fuente, totales }) => [fuente.urn, totales[0]?.total])).toEqual([
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
