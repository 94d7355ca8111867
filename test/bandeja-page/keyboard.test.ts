import { afterAll, beforeAll, expect } from '@jest/globals';
import { derivacionOf } from '../../apps/local/stories/prestaciones.js';
import type { Stage } from '../../apps/local/stories/stage.js';
import { until } from '../support/until.js';
import { describeWithBrowser, tell } from '../support/windows.js';
import type { Desk } from './desk.js';
import { Hands } from './hands.js';
import { TrayPageStage } from './stage.js';

let stage: TrayPageStage;
let agencies: Stage;
let ong: Desk;
let hands: Hands;
let id: string;
beforeAll(async () => {
  stage = await TrayPageStage.open(['bandeja-pav', 'bandeja-ong']);
  agencies = stage.agencies();
  ({ id } = await agencies.tray('pav').send({
    type: 'derivacion.solicitada',
    recipient: 'urn:valija:cl:ong:acogida-ficticia',
    content: derivacionOf({ nodo: 'ALOJAMIENTO', personas: 1, desde: '2026-11-20' }),
  }));
  await agencies.tray('ong').arrived('derivacion.solicitada', id);
  ong = await stage.sitDown('bandeja-ong');
  hands = new Hands(ong.page);
}, 240_000);
afterAll(async () => {
  await stage?.close();
}, 60_000);

/** From wherever she is to the one matter of the inbox: `g p` goes there, `j` to the first row, Enter opens it. */
async function openFirst(): Promise<void> {
  // A page that is not drawn yet hears no key, and a slow one hears the second too late.
  await until('the inbox', async () => {
    await hands.press('g', 'p');
    const gone = ong.page.waitForURL('**/por-hacer', { timeout: 2_000 });
    return await gone.then(() => true).catch(() => undefined);
  });
  await ong.visit.settled();
  const row = ong.main.locator(`a[href="/mensajes/${id}"]`);
  await row.waitFor();
  // What was just sent may still move the row to another group, and whoever had gone to it goes there again.
  await until('the first row is opened', async () => {
    await hands.press('j', 'Enter');
    const opened = ong.page.waitForURL(`**/mensajes/${id}`, { timeout: 2_000 });
    return await opened.then(() => true).catch(() => undefined);
  });
  await ong.visit.settled();
}

async function send(): Promise<void> {
  await hands.reach(/button "Revisar y enviar"/);
  await hands.press('Enter');
  await ong.reads(/Esto recibirá/);
  await hands.reach(/button "Enviar a /);
  await hands.press('Enter');
  await ong.reads(/^La tiene /);
}

describeWithBrowser('a person without a mouse', () => {
  tell(
    'reads, acknowledges and rejects with grounds',
    () => stage,
    async () => {
      await openFirst();
      await hands.reach(/link "Acusar recibo/);
      await hands.press('Enter');
      await ong.page.waitForURL('**/borradores/*');
      await ong.visit.settled();
      await send();

      await openFirst();
      await hands.reach(/link "Rechazar con fundamento/);
      await hands.press('Enter');
      await ong.page.waitForURL('**/borradores/*');
      await ong.visit.settled();
      await hands.reach(/(combobox|textbox) "Motivo/);
      await hands.type('La prestación no');
      await hands.press('ArrowDown', 'Enter');
      await hands.reach(/textbox "Fundamento/);
      await hands.type('Ejemplo: no hay alojamiento para la fecha que se pide.');
      await send();
      const { id: rejected } = await agencies.tray('pav').arrived('derivacion.rechazada', id);
      expect(await agencies.tray('pav').read(rejected)).toMatchObject({ motivo: 'PRESTACION_NO_FACTIBLE' });
    },
    240_000,
  );

  tell(
    'is told of the keys by a question mark, and leaves what opened with Escape, back where she was',
    () => stage,
    async () => {
      await ong.goTo('/por-hacer');
      await hands.press('?');
      const help = ong.page.getByRole('dialog');
      await help.waitFor();
      await hands.press('Escape');
      await help.waitFor({ state: 'detached' });
      await hands.press('/');
      expect(await hands.focused()).toMatch(/Buscar/);
      expect(stage.complaints()).toEqual([]);
    },
    120_000,
  );
});
