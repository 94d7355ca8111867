import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { findViolations } from '../../apps/local/browsing/axe.js';
import { looks } from '../../apps/local/browsing/visit.js';
import { emit } from '../../apps/local/stories/saf.js';
import { describeWithBrowser, tell } from '../support/windows.js';
import type { Desk } from './desk.js';
import { TrayPageStage } from './stage.js';

let stage: TrayPageStage;
let head: Desk;
let id: string;
beforeAll(async () => {
  stage = await TrayPageStage.open(['bandeja-sermig'], ['saf']);
  ({ idMensaje: id } = await emit(
    stage.agencies(),
    'residencias',
    'residencia-trata-antecedentes-pendientes',
  ));
  await stage.agencies().tray('sermig').arrived('residencia.solicitada', id);
  head = await stage.sitDown('bandeja-sermig', 'jefatura');
}, 240_000);
afterAll(async () => {
  await stage?.close();
}, 60_000);

/** What axe finds in what is open now, in every look. */
async function findInDialog(): Promise<Record<string, string[]>> {
  await head.page.getByRole('dialog').waitFor();
  const found: Record<string, string[]> = {};
  for (const look of looks) {
    await head.visit.look(look);
    await head.visit.settled();
    const violations = await findViolations(head.page);
    if (violations.length > 0) found[`${look.scheme}, ${look.width}`] = violations;
  }
  return found;
}

const closed = () => head.page.getByRole('dialog').waitFor({ state: 'detached' });

describeWithBrowser('the head of a unit', () => {
  tell(
    'marks a paper as brought, in their own name',
    () => stage,
    async () => {
      await head.beginAtInbox();
      await head.press(/^Mesa de residencia|^Residencias/);
      await head.pressLocator(head.main.locator(`a[href="/residencias/${id}"]`), 'the request');
      const paper = head.main
        .getByRole('row')
        .filter({ has: head.page.getByRole('combobox') })
        .first();
      await paper.getByRole('combobox').selectOption('Aportado');
      await paper.getByText(/Javier Jefatura/).waitFor();
      expect(await paper.getByRole('combobox').inputValue()).toBe('aportado');
      expect(head.actions.length).toBeLessThanOrEqual(5);
    },
    120_000,
  );

  tell(
    'takes the month as a sheet that names nobody',
    () => stage,
    async () => {
      await head.visit.goTo('/residencias');
      const coming = head.page.waitForEvent('download');
      await head.press('Exportar el mes');
      const sheet = await text(await (await coming).createReadStream());
      expect(sheet).toMatch(/TRATA/);
      expect(sheet).not.toMatch(/Ficticia|Inventada|Ejemplo/);
    },
    120_000,
  );

  tell(
    'gives a matter the number of its own records',
    () => stage,
    async () => {
      await head.beginAtInbox();
      await head.open(id);
      await head.press('Asignar número propio…');
      expect(await findInDialog()).toEqual({});
      await head.fill({ 'Número en el registro de su institución': 'FIC-2026-0099' });
      await head.press('Guardar número');
      await closed();
      await head.reads('FIC-2026-0099');
      expect(head.actions.length).toBeLessThanOrEqual(5);
    },
    120_000,
  );

  tell(
    'looks at a document and throws a draft away, and is told what either does',
    () => stage,
    async () => {
      await head.visit.goTo(`/mensajes/${id}`);
      await head.press('Ver documento');
      expect(await findInDialog()).toEqual({});
      await head.page.keyboard.press('Escape');
      await closed();
      await head.press('Acusar recibo…');
      await head.page.waitForURL('**/borradores/*');
      await head.press('Borrar borrador');
      expect(await findInDialog()).toEqual({});
      await head.page.getByRole('dialog').getByRole('button', { name: 'Borrar borrador' }).click();
      await head.reads('No tiene borradores.');
    },
    120_000,
  );

  tell(
    'hands a matter to another unit with a reason, and sees it no more',
    () => stage,
    async () => {
      await head.beginAtInbox();
      await head.open(id);
      await head.press('Pasar a otra unidad…');
      expect(await findInDialog()).toEqual({});
      await head.fill({ Motivo: 'Ejemplo: corresponde a la otra unidad.' });
      // It is said for four seconds.
      await Promise.all([head.reads('El asunto pasó a la otra unidad.'), head.press('Pasar 1 asunto')]);
      expect(head.actions.length).toBeLessThanOrEqual(5);
      await head.visit.goTo(`/mensajes/${id}`);
      await head.reads(/no existe|no está/i);
      const other = await stage.sitDown('bandeja-sermig', 'otra');
      await other.beginAtInbox();
      await other.main.locator(`a[href="/mensajes/${id}"]`).waitFor();
      expect(stage.complaints()).toEqual([]);
    },
    120_000,
  );
});
