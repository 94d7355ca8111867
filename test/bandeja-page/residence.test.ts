import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { emit, supply } from '../../apps/local/stories/saf.js';
import type { Stage } from '../../apps/local/stories/stage.js';
import { dayFromToday } from '../support/days.js';
import { describeWithBrowser, tell } from '../support/windows.js';
import type { Desk } from './desk.js';
import { TrayPageStage } from './stage.js';

let stage: TrayPageStage;
let desk: Desk;
let agencies: Stage;
let folio: string;
let id: string;
beforeAll(async () => {
  stage = await TrayPageStage.open(['bandeja-sermig'], ['saf']);
  desk = await stage.sitDown('bandeja-sermig');
  agencies = stage.agencies();
}, 240_000);
afterAll(async () => {
  await stage?.close();
}, 60_000);

/** Waits until SAF shows to whoever works there that Sermig did something. */
const shownBySaf = (clase: string) =>
  agencies.done('saf', `${clase} en SAF`, (effect) => effect.folio === folio && effect.clase === clase);

/** Waits until a field has the focus: it may come a frame or two after what was pressed. */
const focused = (field: Locator) => field.and(desk.page.locator(':focus')).waitFor();

/** From the inbox to the message, as everybody goes. */
async function open(): Promise<void> {
  await desk.beginAtInbox();
  await desk.open(id);
  await desk.reads('Boldo Ficticio');
}

describeWithBrowser('a request for residence at Sermig', () => {
  tell(
    'comes into the inbox by itself, and is read with its labels and papers',
    () => stage,
    async () => {
      await desk.beginAtInbox();
      ({ folio, idMensaje: id } = await emit(
        agencies,
        'residencias',
        'residencia-trata-antecedentes-pendientes',
      ));
      await desk.main.locator(`a[href="/mensajes/${id}"]`).waitFor({ timeout: 30_000 });
      await open();
      for (const label of [
        'Subcategoría',
        'Víctima de trata de personas',
        'Nacionalidad',
        'Perú',
        /Vista registrada/,
      ])
        await desk.reads(label);
      await desk.press('Ver documento');
      const viewer = desk.page.getByRole('dialog');
      await viewer.locator('iframe').waitFor();
      expect(await viewer.locator('iframe').getAttribute('sandbox')).not.toMatch(/allow-same-origin/);
      await desk.page.keyboard.press('Escape');
      await viewer.waitFor({ state: 'detached' });
    },
    180_000,
  );

  tell(
    'is acknowledged with its own number, by which it is found afterwards',
    () => stage,
    async () => {
      await open();
      await desk.press('Acusar recibo…');
      await desk.fill({ 'Número de solicitud': 'R-FIC-2026-0187' });
      await desk.send();
      expect(desk.actions.length).toBeLessThanOrEqual(5);
      await shownBySaf('ACUSE');

      await desk.page.keyboard.press('/');
      await desk.page.keyboard.type('R-FIC-2026-0187');
      await desk.page.keyboard.press('Enter');
      await desk.main.locator(`a[href="/mensajes/${id}"]`).first().waitFor();
      expect(desk.page.url()).not.toContain('R-FIC');
    },
    180_000,
  );

  tell(
    'is not asked for papers until yesterday, nor with an account of the facts, before somebody has looked again',
    () => stage,
    async () => {
      await open();
      await desk.press('Pedir antecedentes…');
      await desk.fill({
        'Antecedente de la condición de víctima; no exige causa formalizada': true,
        'Plazo hasta': dayFromToday(-1),
        Fundamento: 'Ejemplo: la persona contó que nadie la ayudó.',
      });
      await desk.press('Revisar y enviar');
      await desk.reads('Revise 2 datos antes de enviar');
      await desk.press(/^Enviar a /);
      await desk.reads('Corríjalo o confirme que lo revisó.');
      await focused(desk.page.getByLabel('Lo revisé y puede enviarse así'));

      await desk.pressLocator(desk.main.getByRole('button', { name: 'Corregir' }), 'the day');
      await focused(desk.page.getByLabel(/^Plazo hasta/));
      await desk.press('Borrar borrador');
      await desk.page.getByRole('dialog').getByRole('button', { name: 'Borrar borrador' }).click();
      await desk.page.waitForURL('**/borradores');
    },
    180_000,
  );

  tell(
    'waits for papers that were asked for, which the desk shows, and is ready once they came',
    () => stage,
    async () => {
      await open();
      await desk.press('Pedir antecedentes…');
      await desk.reads('Antecedente de la condición de víctima; no exige causa formalizada');
      // What only another subcategory needs is not offered.
      expect(await desk.main.getByText(/embarazo/i).count()).toBe(0);
      await desk.fill({
        'Antecedente de la condición de víctima; no exige causa formalizada': true,
        'Constancia de que la persona quiere pedir la residencia': true,
        'Plazo hasta': dayFromToday(18),
        Fundamento: 'Ejemplo: se indicaron como pendientes.',
      });
      await desk.send();
      expect(desk.actions.length).toBeLessThanOrEqual(5);
      await shownBySaf('REQUERIMIENTO');

      await desk.visit.goTo('/residencias?estado=antecedentes');
      await desk.main.locator(`a[href*="${id}"]`).first().waitFor();
      await supply(agencies, folio, 'aporte-antecedentes-pendientes');
      await desk.visit.goTo('/residencias?estado=listas');
      await desk.main.locator(`a[href*="${id}"]`).first().waitFor({ timeout: 30_000 });
    },
    180_000,
  );

  tell(
    'is granted for what the law allows and no less, and Fiscalía’s system shows it',
    () => stage,
    async () => {
      await open();
      await desk.press('Otorgar la residencia…');
      const permit = {
        Número: 'FIC-100',
        'Vigente desde': dayFromToday(0),
        'Vigente hasta': dayFromToday(180),
        Meses: '6',
      };
      await desk.fill(permit);
      await desk.press('Revisar y enviar');
      await desk.reads(/entre 12 y 24/);
      await desk.fill({ ...permit, 'Vigente hasta': dayFromToday(365), Meses: '12' });
      await desk.send();
      // Two more than five: what the law does not allow was tried first, and mended.
      expect(desk.actions.length).toBeLessThanOrEqual(7);
      await shownBySaf('OTORGADA');
      expect(agencies.doneTwice()).toEqual([]);

      await desk.visit.goTo('/residencias?estado=resueltas');
      await desk.main.locator(`a[href*="${id}"]`).first().waitFor();
      expect(stage.complaints()).toEqual([]);
    },
    180_000,
  );
});
