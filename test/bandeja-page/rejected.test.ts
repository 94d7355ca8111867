import { afterAll, beforeAll, expect } from '@jest/globals';
import { derivacionOf } from '../../apps/local/stories/prestaciones.js';
import type { Stage } from '../../apps/local/stories/stage.js';
import { describeWithBrowser, tell } from '../support/windows.js';
import type { Desk } from './desk.js';
import { TrayPageStage } from './stage.js';

let stage: TrayPageStage;
let agencies: Stage;
let pav: Desk;
let ong: Desk;
let asked: { readonly id: string; readonly subject: string };
beforeAll(async () => {
  stage = await TrayPageStage.open(['bandeja-pav', 'bandeja-ong', 'bandeja-sernameg']);
  agencies = stage.agencies();
  pav = await stage.sitDown('bandeja-pav');
  ong = await stage.sitDown('bandeja-ong');
}, 240_000);
afterAll(async () => {
  await stage?.close();
}, 60_000);

describeWithBrowser('a derivación that an NGO cannot take', () => {
  tell(
    'is acknowledged and rejected with grounds by the NGO',
    () => stage,
    async () => {
      await ong.beginAtInbox();
      asked = await agencies.tray('pav').send({
        type: 'derivacion.solicitada',
        recipient: 'urn:valija:cl:ong:acogida-ficticia',
        content: derivacionOf({ nodo: 'ALOJAMIENTO', personas: 1, desde: '2026-11-20' }),
      });
      await ong.open(asked.id);
      await ong.press('Acusar recibo…');
      await ong.send();
      expect(ong.actions.length).toBeLessThanOrEqual(5);

      await ong.beginAtInbox();
      await ong.open(asked.id);
      await ong.press('Rechazar con fundamento…');
      await ong.fill({
        Motivo: 'La prestación no es factible',
        Fundamento: 'Ejemplo: no hay alojamiento para la fecha que se pide.',
      });
      await ong.send();
      expect(ong.actions.length).toBeLessThanOrEqual(5);
    },
    180_000,
  );

  tell(
    'comes back to whoever asked, who derives again without writing the person anew',
    () => stage,
    async () => {
      const rejected = await agencies.tray('pav').arrived('derivacion.rechazada', asked.id);
      await pav.beginAtInbox();
      await pav.open(rejected.id);
      await pav.reads('Ejemplo: no hay alojamiento para la fecha que se pide.');
      await pav.press('Derivar a otra institución');
      await pav.page.waitForURL('**/borradores/*');
      await pav.visit.settled();
      await pav.fill({
        'A quién se envía': /^Sernameg/i,
        'Prestación del Protocolo Intersectorial': 'Alojamiento',
        Personas: '1',
        'Desde cuándo': '2026-12-01',
        'Observaciones sobre el motivo de la derivación': 'Ejemplo: la otra institución no pudo.',
      });
      await pav.send();
      expect(pav.actions.length).toBeLessThanOrEqual(5);
      const again = await agencies.tray('sernameg').arrived('derivacion.solicitada');
      expect(again.subject).toBe(asked.subject);
      expect(again.correlationid).not.toBe(asked.id);
      const { victima } = (await agencies.tray('sernameg').read(again.id)) as { victima: object };
      expect(victima).toEqual((derivacionOf({}) as { victima: object }).victima);
      expect(stage.complaints()).toEqual([]);
    },
    180_000,
  );
});
