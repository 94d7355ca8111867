import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { playScenario } from '../../apps/local/play-scenario.js';
import { ninezCast } from '../../apps/local/stories/ninez.js';
import { ninezAnulada } from '../../apps/local/stories/ninez-anulada.js';
import { ninezSeguimiento } from '../../apps/local/stories/ninez-seguimiento.js';
import type { Scenario } from '../../apps/local/stories/scenario.js';
import { Stage } from '../../apps/local/stories/stage.js';
import { consulta } from '../fixtures/saf/index.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { until } from '../support/until.js';

const stories = { 'ninez-seguimiento': ninezSeguimiento, 'ninez-anulada': ninezAnulada } as const;

let test: TestInstallation;
let stage: Stage;
let consultas = 0;

beforeAll(async () => {
  test = await startInstallation({ cast: ninezCast });
  stage = new Stage(test.installation);
}, 90_000);
afterAll(async () => {
  await test?.close();
});

const play = async (name: keyof typeof stories): Promise<readonly string[]> =>
  (await playScenario(test.installation, name, stories[name] as Scenario)).faults;

const parkedEvents = async () =>
  (await test.rows<{ code: string }>('ninez', 'SELECT code FROM parked_event ORDER BY code')).map(
    ({ code }) => code,
  );

/** SAF asks Mejor Niñez about a plan of a fictitious person, under a folio of its own. */
function ask(): Promise<{ folio: string; idMensaje: string }> {
  consultas += 1;
  const document = { ...consulta('consulta-plan'), codDestino: '504', folio: `P13-2026-99070${consultas}` };
  return stage.order('saf', 'consultas-plan', { document });
}

/** SAF derives to a PRM that does what the system was told; returns once the decision was told. */
async function derive(): Promise<{ folio: string; idMensaje: string }> {
  const order = { fixture: 'prm-comparece-solo', fresh: true };
  const sent = await stage.order<{ folio: string; idMensaje: string }>('saf', 'derivaciones', order);
  await stage.done(
    'saf',
    'the decision',
    ({ folio, clase }) => folio === sent.folio && clase === 'ACEPTACION',
  );
  return sent;
}

describe('stories with a programme that lasts', () => {
  it.each(['ninez-seguimiento', 'ninez-anulada'] as const)(
    '%s ends as it must: every message with its end, every receipt verified, nothing twice',
    async (name) => {
      expect(await play(name)).toEqual([]);
    },
    60_000,
  );

  it.each([
    ['error-500', { veces: 2 }],
    ['demasiadas-429', { veces: 1, ms: 500 }],
    ['corte-despues-del-trabajo', { veces: 1, ruta: '/ingresos' }],
    ['corte-despues-del-trabajo', { veces: 1, ruta: '/ingresos/' }],
    ['evento-duplicado', { veces: 8 }],
    ['eventos-desordenados', { veces: 1 }],
  ] as const)(
    'end as they must also with %s',
    async (falla, more) => {
      await stage.order('ninez', 'fallas', { falla, ...more });
      expect(await play('ninez-seguimiento')).toEqual([]);
      await stage.heal('ninez');
      await stage.order('ninez', 'fallas', { falla, ...more });
      expect(await play('ninez-anulada')).toEqual([]);
      await stage.heal('ninez');
      expect(await parkedEvents()).toEqual([]);
    },
    120_000,
  );

  it('end as they must also where the system speaks of nobody, or in codes that nobody knows: that is set aside', async () => {
    for (const falla of ['evento-de-caso-desconocido', 'estado-fuera-de-contrato'])
      await stage.order('ninez', 'fallas', { falla, veces: 6 });
    expect(await play('ninez-seguimiento')).toEqual([]);
    await stage.heal('ninez');
    const codes = await parkedEvents();
    expect(new Set(codes)).toEqual(new Set(['native-code-unknown', 'thread-unknown']));
  }, 120_000);
});

describe('a question about a plan in force', () => {
  it.each([['SP'], ['PC'], ['PN']])('is answered %s to who asked', async (plan) => {
    await stage.order('ninez', 'decision', { plan });
    const { folio } = await ask();
    await stage.done(
      'saf',
      'the answer',
      (effect) => effect.folio === folio && effect.clase === 'PLAN_INFORMADO',
    );
  });
});

describe('an annulment that comes when the intervention had ended', () => {
  it('is parked with its code, and the case stays closed', async () => {
    await stage.order('ninez', 'decision', { accion: 'aceptar' });
    const { folio, idMensaje } = await derive();
    for (const accion of ['iniciar', 'cerrar'])
      await stage.order('ninez', 'seguimientos', { referencia: idMensaje, accion });
    await stage.done('saf', 'the closure', (effect) => effect.folio === folio && effect.clase === 'CIERRE');
    const annulled = await stage.order<{ idMensaje: string }>('saf', 'anulaciones', {
      fixture: 'anulacion',
      folio,
    });
    const row = await until('its end', async () => {
      const sql = 'SELECT state, error_code FROM inbox WHERE id = $1 AND error_code IS NOT NULL';
      return (await test.rows('ninez', sql, [annulled.idMensaje]))[0];
    });
    expect(row).toEqual({ state: 'parked', error_code: 'out-of-course' });
    const annulments = stage.effects('ninez').filter(({ referencia }) => referencia === idMensaje);
    expect(annulments.map(({ clase }) => clase)).toEqual(['INGRESO']);
  }, 60_000);
});

describe('after an annulment', () => {
  it('nothing new is said of the case', async () => {
    await stage.order('ninez', 'decision', { accion: 'aceptar' });
    const { folio, idMensaje } = await derive();
    await stage.order('saf', 'anulaciones', { fixture: 'anulacion', folio });
    await stage.done(
      'ninez',
      'the annulment',
      ({ clase, referencia }) => clase === 'ANULACION' && referencia === idMensaje,
    );
    const late = await until('the case to be noted as annulled', async () => {
      const order = { referencia: idMensaje, accion: 'informar-relevante' };
      const answer = await stage.order<{ status: number; respuesta: { code?: string } }>(
        'ninez',
        'seguimientos',
        order,
      );
      return answer.status === 409 ? answer : undefined;
    });
    expect(late.respuesta.code).toBe('event-out-of-order');
  }, 60_000);
});
