import { afterAll, beforeAll, expect } from '@jest/globals';
import type { MessageDetail } from '@valija/ops-api';
import type { Visit } from '../../apps/local/browsing/visit.js';
import { emit } from '../../apps/local/stories/saf.js';
import { describeWithBrowser, tell } from '../support/windows.js';
import { ConsoleStage } from './stage.js';

let stage: ConsoleStage;
let visit: Visit;
let id: string;
beforeAll(async () => {
  stage = await ConsoleStage.open(['saf', 'pdi']);
  visit = await stage.visit('consulta-ficticia');
  const agencies = stage.agencies();
  // One document alone is taken by nobody: its neighbours before and after it arrive.
  await emit(agencies, 'instrucciones', 'instruccion-contacto-profesional');
  await agencies.done('saf', 'el cumplimiento', ({ clase }) => clase === 'CUMPLIDA');
  await agencies.order('pdi', 'fallas', { falla: 'rechazo-422', ruta: '/ordenes', veces: 1 });
  id = (await emit(agencies, 'instrucciones', 'instruccion-contacto-profesional')).idMensaje;
}, 240_000);
afterAll(async () => {
  await stage?.close();
}, 60_000);

describeWithBrowser('a poison message', () => {
  tell(
    'is found from the first line of Ahora, by its cause, in three steps',
    () => stage,
    async () => {
      await visit.goTo('/ahora');
      await visit.page.getByRole('link', { name: '1 falla' }).first().click({ timeout: 60_000 });
      await visit.page.getByText(/1 causa explica 1 falla\b/).waitFor();
      await visit.page.getByRole('link', { name: 'Ver 1 mensaje' }).click();
      await visit.settled();
      await visit.page.locator(`a[href*="${id}"]`).first().click();
      await visit.page.waitForURL(`**/mensajes/${id}*`);
      await visit.settled();
    },
    120_000,
  );

  tell(
    'is explained in words: who has it, why it stopped, and what usually helps',
    () => stage,
    async () => {
      const main = visit.page.locator('main');
      await main.getByText(/PDI/).first().waitFor();
      await main
        .getByText(/no admitió los datos/)
        .first()
        .waitFor();
      await main
        .getByRole('link', { name: /no admitió los datos/ })
        .first()
        .click();
      await visit.page.waitForURL('**/codigos/native-refused');
      await visit.settled();
      await main.getByText(/Qué suele ayudar/).waitFor();
    },
    90_000,
  );

  tell(
    'is shown without its content and without the pseudonym of the person',
    () => stage,
    async () => {
      const detail = await visit.ask<MessageDetail>(`/api/ops/messages/${id}`);
      const [row] = await stage.test.rows<{ subject: string }>(
        'gateway',
        "SELECT envelope_attribute(envelope, 'subject') AS subject FROM message WHERE id = $1",
        [id],
      );
      expect(row?.subject.length).toBeGreaterThan(10);
      await visit.goTo(`/mensajes/${id}`);
      for (const text of [JSON.stringify(detail), await visit.page.content()])
        expect(text.includes(row?.subject ?? '')).toBe(false);
      expect(stage.complaints()).toEqual([]);
    },
    90_000,
  );
});
