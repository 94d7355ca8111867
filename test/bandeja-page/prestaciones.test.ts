import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Stage } from '../../apps/local/stories/stage.js';
import { describeWithBrowser, tell } from '../support/windows.js';
import type { Desk } from './desk.js';
import type { Answer } from './form.js';
import { TrayPageStage } from './stage.js';

let stage: TrayPageStage;
let agencies: Stage;
let pav: Desk;
beforeAll(async () => {
  stage = await TrayPageStage.open([
    'bandeja-pav',
    'bandeja-sernameg',
    'bandeja-caj',
    'bandeja-ong',
    'bandeja-sermig',
  ]);
  agencies = stage.agencies();
  pav = await stage.sitDown('bandeja-pav');
}, 240_000);
afterAll(async () => {
  await stage?.close();
}, 60_000);

const anotherOf = 'Pedir otra prestación para la misma persona';
const node = 'Prestación del Protocolo Intersectorial';
const reason = 'Observaciones sobre el motivo de la derivación';

/** What is asked for next, of the same person: only whom and what, and why. */
async function askAnother(recipient: RegExp, asked: Readonly<Record<string, Answer>>): Promise<void> {
  await pav.press(anotherOf);
  await pav.page.waitForURL('**/borradores/*');
  await pav.visit.settled();
  await pav.fill({
    'A quién se envía': recipient,
    ...asked,
    [reason]: 'Ejemplo: quiere quedarse en el país mientras decide.',
  });
  await pav.send();
}

describeWithBrowser('PAV and the four prestaciones of one victim', () => {
  tell(
    'the person is written once, with the reasons why others cannot receive her',
    () => stage,
    async () => {
      await pav.beginAtInbox();
      await pav.press(/^Nueva/);
      await pav.press(/Derivar a una persona/);
      await pav.page.waitForURL('**/borradores/*');
      await pav.visit.settled();
      await pav.fill({
        Calidad: 'Víctima',
        Identificación: 'Sin documento',
        Nombres: 'Persona Ficticia',
        'Apellido paterno': 'Ejemplo',
        Edad: '34',
        Nacionalidad: 'Bolivia',
        Artículo: /411 quáter/,
        'A quién se envía': /^SernamEG/,
        [node]: 'Alojamiento',
        Personas: '1',
        'Desde cuándo': '2026-12-01',
        [reason]: 'Ejemplo: necesita donde vivir.',
        'Apreciación del profesional que deriva': 'Ejemplo: prefiere un lugar tranquilo.',
        'Se informó antes de derivar': true,
        'Al adulto': true,
      });
      await pav.send();
      expect(pav.actions.length).toBeLessThanOrEqual(5);
      await agencies.tray('sernameg').arrived('derivacion.solicitada');
    },
    180_000,
  );

  tell(
    'legal aid, care and residence are asked for without writing her again',
    () => stage,
    async () => {
      await askAnother(/^CAJ/, { [node]: 'Prestaciones jurídicas', Ámbito: 'Laboral' });
      await askAnother(/^ONG/, { [node]: 'Atención psicosocial', 'Intervención reparatoria': true });
      await pav.press('Pedir la residencia para la misma persona');
      await pav.page.waitForURL('**/borradores/*');
      await pav.visit.settled();
      await pav.fill({
        'A quién se envía': /^Sermig/i,
        'Subcategoría que se pide': 'Víctima de trata de personas',
        'Mayor de edad o NNA': 'Mayor de edad',
        'Volver a su país la expone a un peligro grave': 'No',
        'Informe de la institución de la Mesa que presenta la solicitud': 'Pendiente',
        'Pide trabajar durante la tramitación': 'Sí',
      });
      await pav.send();
      const [atCaj, atOng, atSermig] = await Promise.all([
        agencies.tray('caj').arrived('derivacion.solicitada'),
        agencies.tray('ong').arrived('derivacion.solicitada'),
        agencies.tray('sermig').arrived('residencia.solicitada'),
      ]);
      const { subject } = await agencies.tray('sernameg').arrived('derivacion.solicitada');
      expect([atCaj, atOng, atSermig].map((each) => each.subject)).toEqual([subject, subject, subject]);
    },
    240_000,
  );

  tell(
    'are followed in one list, where an answer comes by itself',
    () => stage,
    async () => {
      await pav.visit.goTo('/en-espera');
      const rows = pav.main.locator('a[href^="/mensajes/"]');
      await rows.nth(3).waitFor();
      expect(await rows.count()).toBe(4);
      const { id } = await agencies.tray('caj').arrived('derivacion.solicitada');
      await agencies.tray('caj').read(id);
      await agencies.tray('caj').answer(id, 'derivacion.acusada', {
        receptor: {
          institucion: 'Corporación de Asistencia Judicial (ejemplo)',
          unidad: 'Oficina de ejemplo',
        },
        fechaRecepcion: new Date().toISOString(),
      });
      await pav.open(id);
      await pav.reads(/Derivación acusada/);
      expect(stage.complaints()).toEqual([]);
    },
    180_000,
  );
});
