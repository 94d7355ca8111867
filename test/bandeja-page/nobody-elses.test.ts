import { afterAll, beforeAll, expect } from '@jest/globals';
import { emit } from '../../apps/local/stories/saf.js';
import { describeWithBrowser, tell } from '../support/windows.js';
import { TrayPageStage } from './stage.js';

let stage: TrayPageStage;
let id: string;
beforeAll(async () => {
  stage = await TrayPageStage.open(['bandeja-sermig'], ['saf']);
  ({ idMensaje: id } = await emit(stage.agencies(), 'residencias', 'residencia-trata-adulta'));
  await stage.agencies().tray('sermig').arrived('residencia.solicitada', id);
}, 240_000);
afterAll(async () => {
  await stage?.close();
}, 60_000);

/** What only the message says: names of fictitious persons. */
const content = /Maqui|Inventada|Notro/;

describeWithBrowser('what a unit received', () => {
  tell(
    'does not exist for another unit: neither in its lists, nor by its address, nor in the search',
    () => stage,
    async () => {
      const other = await stage.sitDown('bandeja-sermig', 'otra');
      for (const path of [
        '/por-hacer',
        '/en-espera',
        '/resueltas',
        '/residencias',
        '/borradores',
        '/vistas',
      ]) {
        await other.goTo(path);
        await other.main.locator('p').first().waitFor();
        expect(await other.page.locator(`a[href*="${id}"]`).count()).toBe(0);
      }
      for (const path of [`/mensajes/${id}`, `/hilos/${id}`, `/residencias/${id}`]) {
        await other.visit.goTo(path);
        await other.reads(/no existe/i);
        expect(await other.page.content()).not.toMatch(content);
      }
    },
    180_000,
  );

  tell(
    'is read by whoever may only read: nothing on the page acts or writes, and the server would refuse',
    () => stage,
    async () => {
      const reader = await stage.sitDown('bandeja-sermig', 'lectura');
      await reader.visit.goTo(`/mensajes/${id}`);
      await reader.main.getByText(content).first().waitFor();
      for (const name of [/acusar recibo/i, /otorgar/i, /denegar/i, /pedir antecedentes/i, /^nueva/i])
        expect(
          await reader.page.getByRole('button', { name }).or(reader.page.getByRole('link', { name })).count(),
        ).toBe(0);
      const status = await reader.page.evaluate(async (message) => {
        const { csrf } = (await (await fetch('/api/session')).json()) as { csrf: string };
        const answer = await fetch(`/v1/messages/${message}/answers`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'valija-csrf': csrf,
            'idempotency-key': 'prueba-ficticia-1',
          },
          body: JSON.stringify({ type: 'residencia.acusada', content: {} }),
        });
        return answer.status;
      }, id);
      expect([403, 404]).toContain(status);
    },
    180_000,
  );

  tell(
    'is shown to nobody whose account has no role, who is told so',
    () => stage,
    async () => {
      const nobody = await stage.sitDown('bandeja-sermig', 'sin-rol');
      await nobody.reads(/no tiene el rol/);
      await nobody.visit.goTo(`/mensajes/${id}`);
      expect(await nobody.page.content()).not.toMatch(content);
    },
    180_000,
  );

  tell(
    'was seen by whom the head of the unit is told, and by nobody else',
    () => stage,
    async () => {
      const head = await stage.sitDown('bandeja-sermig', 'jefatura');
      await head.beginAtInbox();
      await head.press(/Vistas/);
      await head.reads(/Laura Lectura/);
      expect(await head.main.innerText()).not.toMatch(content);
      expect(await head.main.getByText(/Olga Otra/).count()).toBe(0);
      expect(head.actions.length).toBeLessThanOrEqual(5);
    },
    180_000,
  );
});
