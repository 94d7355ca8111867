import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Failures, Replay } from '@valija/ops-api';
import type { Visit } from '../../apps/local/browsing/visit.js';
import { emit } from '../../apps/local/stories/saf.js';
import { until } from '../support/until.js';
import { describeWithBrowser, tell } from '../support/windows.js';
import { ConsoleStage } from './stage.js';

let stage: ConsoleStage;
let visit: Visit;
beforeAll(async () => {
  stage = await ConsoleStage.open(['saf', 'pdi']);
  visit = await stage.visit('operacion-ficticia');
}, 180_000);
afterAll(async () => {
  await stage?.close();
}, 30_000);

/** The Fiscal instructs PDI, as many times. */
async function instruct(times: number): Promise<string[]> {
  const agencies = stage.agencies();
  const ids: string[] = [];
  for (let time = 0; time < times; time += 1)
    ids.push((await emit(agencies, 'instrucciones', 'instruccion-contacto-profesional')).idMensaje);
  return ids;
}

const delivered = async (ids: readonly string[]): Promise<number> =>
  (
    await stage.test.rows<{ id: string }>(
      'gateway',
      "SELECT id FROM receipt WHERE kind = 'delivered' AND id = ANY($1)",
      [ids],
    )
  ).length;

let first: readonly string[] = [];

describeWithBrowser('an agency goes down and comes back', () => {
  tell(
    'is quiet while all is well',
    () => stage,
    async () => {
      await visit.goTo('/ahora');
      await visit.page.getByText('Todo al día').waitFor();
      await visit.goTo('/alertas');
      await visit.goTo('/fallas');
      await visit.page.getByText('No hay fallas', { exact: true }).waitFor();
    },
    60_000,
  );

  tell(
    'names who does not answer and how many wait, by itself, and raises an alert',
    () => stage,
    async () => {
      await visit.goTo('/ahora');
      await stage.installation.process('adapter-pdi').kill('SIGSTOP');
      first = await instruct(2);
      const sentence = visit.page.locator('main p').first();
      await until('the sentence on what waits', async () => {
        const text = await sentence.innerText();
        return /2 mensajes esperan más de lo debido/.test(text) && /PDI/.test(text) ? text : undefined;
      });
      await visit.goTo('/alertas');
      await visit.page.locator('main').getByText(/pdi/i).first().waitFor();
    },
    90_000,
  );

  tell(
    'says that all is well again once it is back, without a reload, and the alert is resolved',
    () => stage,
    async () => {
      await visit.goTo('/ahora');
      await stage.installation.process('adapter-pdi').kill('SIGCONT');
      await visit.page.getByText('Todo al día').waitFor({ timeout: 80_000 });
      await until('both delivered', async () => ((await delivered(first)) === 2 ? true : undefined));
    },
    120_000,
  );

  tell(
    'shows as one cause what its system refuses; once repaired the group is replayed to its receipts',
    () => stage,
    async () => {
      await stage.agencies().order('pdi', 'fallas', { falla: 'rechazo-422', ruta: '/ordenes' });
      const ids = await instruct(3);
      await visit.goTo('/fallas');
      await visit.page.getByText(/1 causa explica 3 fallas/).waitFor({ timeout: 40_000 });

      await visit.goTo('/simulacion');
      await visit.page.getByRole('button', { name: 'Reparar PDI' }).click();
      await visit.page.getByText(/Todas las instituciones simuladas funcionan/).waitFor();

      await visit.goTo('/fallas');
      await visit.page.getByRole('button', { name: /Reenviar 3 mensajes/ }).click();
      await visit.page.getByText(/3 se enviarían/).waitFor();
      await visit.page
        .getByRole('textbox', { name: /Motivo/ })
        .fill('El sistema ficticio de PDI fue reparado');
      await visit.page.getByRole('button', { name: /Probar con 1 y después reenviar los otros 2/ }).click();
      await visit.page.waitForURL('**/reenvios/*');
      await visit.page
        .getByText(/3 entregados/)
        .first()
        .waitFor({ timeout: 60_000 });
      await visit.page.getByText(/Cada uno tiene su recibo firmado/).waitFor({ timeout: 40_000 });

      const replay = await visit.ask<Replay>(`/api/ops/replays/${visit.page.url().split('/').at(-1)}`);
      expect(replay.totals).toMatchObject({ all: 3, delivered: 3, parkedAgain: 0 });
      // What an endpoint holds apart is known by its own next report.
      await until('no failure', async () =>
        (await visit.ask<Failures>('/api/ops/failures')).messages === 0 ? true : undefined,
      );
      expect(await delivered(ids)).toBe(3);
      expect(stage.complaints()).toEqual([]);
    },
    180_000,
  );
});
