import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Draft, done, type Endpoint, type Incoming } from '@valija/adapter-kit';
import { castWith } from '../../apps/local/programs.js';
import { makePdf } from '../support/attachments.js';
import { type Handle, openEndpoint } from '../support/endpoint.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { sermig } from '../support/party.js';
import { draftWith } from '../support/residencia.js';
import { until } from '../support/until.js';

const answerTypes = ['acusada', 'antecedentes-requeridos', 'otorgada', 'denegada'];

let stage: TestInstallation;
let fiscalia: Endpoint;
/** What was answered, in the order in which it came. */
const answers: Incoming[] = [];
/** Requests by trata that were filed: the secretariat is told of each, once. */
let filed = 0;

beforeAll(async () => {
  stage = await startInstallation({
    cast: castWith(['saf', 'sermig'], ['mesa']),
    only: ['gateway', 'adapter-sermig', 'mesa', 'sim-sermig'],
    settings: { VALIJA_LEASE_MS: '8000' },
  });
  const take: Handle = async (message) => {
    answers.push(message);
    return done();
  };
  const handlers = Object.fromEntries(answerTypes.map((name) => [`cl.valija.residencia.${name}`, take]));
  fiscalia = await openEndpoint(stage.installation, 'fiscalia', { handlers });
}, 90_000);
afterAll(async () => {
  await fiscalia?.close();
  await stage?.close();
});
beforeEach(() => steer('decision', { accion: 'otorgar' }));

async function steer(path: string, body: object): Promise<void> {
  const { ok, status } = await fetch(`${stage.installation.url('sim-sermig')}/_sim/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!ok) throw new Error(`${path}: HTTP ${status}`);
}
const fail = (falla: string, more: object = { veces: 1 }) => steer('fallas', { falla, ...more });

async function send(draft: Draft): Promise<string> {
  const sealed = await fiscalia.seal(draft);
  await fiscalia.db.transaction(async (tx) => fiscalia.send(tx, sealed));
  return sealed.envelope.id;
}

/** A request for residence by trata with a fictitious paper, by Fiscalía. */
async function fileTrata(): Promise<string> {
  filed += 1;
  return send(draftWith(await fiscalia.attach(makePdf(3_000), { documento: 'INFORME_MITP' }, sermig)));
}

/** Names of the answers in a thread, once there are so many. */
const untilAnswered = (thread: string, count: number): Promise<string[]> =>
  until(`${count} answers`, async () => {
    const names = answers
      .filter(({ envelope }) => envelope.correlationid === thread)
      .map(({ envelope }) => envelope.type.slice('cl.valija.residencia.'.length));
    return names.length >= count ? names : undefined;
  });

interface Effect {
  readonly clase: string;
  readonly solicitud: string;
}
/** What was done in the portal for a request. */
async function effectsOf(solicitud: string): Promise<string[]> {
  const response = await fetch(`${stage.installation.url('sim-sermig')}/_sim/efectos`);
  const { efectos } = (await response.json()) as { efectos: Effect[] };
  return efectos.filter((effect) => effect.solicitud === solicitud).map(({ clase }) => clase);
}

const parked = (): Promise<{ code: string; pointers: string[] }[]> =>
  stage.rows('sermig', "SELECT code, pointers FROM parked_event WHERE feed = 'sermig' ORDER BY last_at");

/** How many notices reached the technical secretariat. */
const notices = async (): Promise<number> =>
  (
    await stage.rows(
      'mesa',
      "SELECT 1 FROM inbox WHERE type = 'cl.valija.residencia.avisada' AND state = 'applied'",
    )
  ).length;

const untilNoticed = (): Promise<true> =>
  until('every notice', async () => ((await notices()) === filed ? true : undefined));

describe('the residence portal, end to end', () => {
  it('grants what a member of the Mesa files for trata, and the secretariat is told', async () => {
    const id = await fileTrata();
    expect(await untilAnswered(id, 2)).toEqual(['acusada', 'otorgada']);
    expect(await effectsOf(id)).toEqual(['SOLICITUD', 'DOCUMENTO']);
    await untilNoticed();
  });

  it('denies', async () => {
    await steer('decision', { accion: 'denegar', causal: 'DG02' });
    const id = await fileTrata();
    expect(await untilAnswered(id, 2)).toEqual(['acusada', 'denegada']);
  });

  it('asks for antecedentes, takes them, and grants', async () => {
    await steer('decision', { accion: 'requerir-antecedentes' });
    const id = await fileTrata();
    expect(await untilAnswered(id, 2)).toEqual(['acusada', 'antecedentes-requeridos']);
    const asked = answers.find(
      ({ envelope }) => envelope.correlationid === id && envelope.type.endsWith('requeridos'),
    );
    const paper = await fiscalia.attach(makePdf(2_000), { documento: 'ACREDITA_CONDICION_VICTIMA' }, sermig);
    await send({
      ...draftWith(paper),
      name: 'residencia.antecedentes-aportados',
      correlationid: id,
      content: {
        solicitud: id,
        requerimiento: asked?.envelope.id,
        fechaAporte: '2026-11-25T10:00:00-03:00',
        solicitante: { institucion: 'Ministerio Público', unidad: 'URAVIT (ejemplo)' },
        antecedentes: [{ codigo: paper.adjunto.documento, estado: 'ACOMPANADO', adjunto: paper.adjunto }],
      },
    });
    expect(await untilAnswered(id, 3)).toEqual(['acusada', 'antecedentes-requeridos', 'otorgada']);
    expect(await effectsOf(id)).toEqual(['SOLICITUD', 'DOCUMENTO', 'ANTECEDENTES', 'DOCUMENTO']);
  });

  it.each([
    ['evento-duplicado', undefined],
    ['eventos-desordenados', undefined],
    ['evento-de-caso-desconocido', { code: 'thread-unknown', pointers: ['/numero'] }],
    ['estado-fuera-de-contrato', { code: 'native-code-unknown', pointers: ['/estado'] }],
  ])('ends right, and parks what can become nothing: %s', async (falla, aside) => {
    const before = await parked();
    await fail(falla);
    const id = await fileTrata();
    expect(await untilAnswered(id, 2)).toEqual(['acusada', 'otorgada']);
    expect((await parked()).slice(before.length)).toEqual(aside ? [aside] : []);
  });

  it.each([
    ['error-500', { veces: 4 }],
    ['no-autorizado-401', { veces: 3 }],
    ['demasiadas-429', { veces: 2, ms: 1_000 }],
    ['corte-despues-del-trabajo', { veces: 3 }],
    ['latencia', { veces: 2, ms: 2_500 }],
  ])(
    'does nothing twice and ends right: %s',
    async (falla, more) => {
      await fail(falla, more);
      const id = await fileTrata();
      expect(await untilAnswered(id, 2)).toEqual(['acusada', 'otorgada']);
      expect(await effectsOf(id)).toEqual(['SOLICITUD', 'DOCUMENTO']);
      await untilNoticed();
    },
    60_000,
  );

  it('goes on from its place after the adapter was killed and started again', async () => {
    await steer('decision', { accion: 'ninguna' });
    const first = await fileTrata();
    await untilAnswered(first, 1);
    const adapter = stage.installation.process('adapter-sermig');
    await adapter.kill();
    await steer('decision', { accion: 'otorgar' });
    const id = await fileTrata();
    await adapter.restart();
    expect(await untilAnswered(id, 2)).toEqual(['acusada', 'otorgada']);
    expect(await untilAnswered(first, 1)).toEqual(['acusada']);
    expect(await effectsOf(id)).toEqual(['SOLICITUD', 'DOCUMENTO']);
  }, 60_000);
});
