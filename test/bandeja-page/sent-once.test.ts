import { afterAll, beforeAll, expect } from '@jest/globals';
import pg from 'pg';
import { derivacionOf } from '../../apps/local/stories/prestaciones.js';
import type { Stage } from '../../apps/local/stories/stage.js';
import { Failpoint } from '../support/failpoint.js';
import { until } from '../support/until.js';
import { describeWithBrowser, tell } from '../support/windows.js';
import type { Desk } from './desk.js';
import { TrayPageStage } from './stage.js';

const fundamento = 'Ejemplo: no hay alojamiento para la fecha que se pide.';

let stage: TrayPageStage;
let agencies: Stage;
let ong: Desk;
/** Derivaciones that wait for the NGO's acuse. */
let asked: readonly string[];
beforeAll(async () => {
  stage = await TrayPageStage.open(['bandeja-pav', 'bandeja-ong']);
  agencies = stage.agencies();
  const ask = (personas: number) =>
    agencies.tray('pav').send({
      type: 'derivacion.solicitada',
      recipient: 'urn:valija:cl:ong:acogida-ficticia',
      content: derivacionOf({ nodo: 'ALOJAMIENTO', personas, desde: '2026-11-20' }),
    });
  const sent = await Promise.all([1, 2, 3].map(ask));
  asked = sent.map(({ id }) => id);
  for (const id of asked) await agencies.tray('ong').arrived('derivacion.solicitada', id);
  ong = await stage.sitDown('bandeja-ong');
}, 240_000);
afterAll(async () => {
  await stage?.close();
}, 60_000);

/** Answers that PAV got to a derivación. */
const answersTo = async (id: string): Promise<number> =>
  (
    await stage.test.rows<{ count: number }>(
      'pav',
      "SELECT count(*)::int AS count FROM tray_message WHERE direction = 'received' AND type LIKE '%derivacion.%' AND correlationid = $1",
      [id],
    )
  )[0]?.count ?? 0;

const asks = (at: number): string => asked[at] ?? '';

describeWithBrowser('what a person writes', () => {
  tell(
    'is there again, as it was left, in another browser after hers was killed, and is sent once',
    () => stage,
    async () => {
      await ong.beginAtInbox();
      await ong.open(asks(0));
      await ong.press('Acusar recibo…');
      await ong.send();
      await ong.beginAtInbox();
      await ong.open(asks(0));
      await ong.press('Rechazar con fundamento…');
      await ong.fill({ Motivo: 'La prestación no es factible', Fundamento: fundamento });
      const address = new URL(ong.page.url()).pathname;
      await until('what was written to be kept', async () => {
        const { content } = await ong.visit.ask<{ content: { fundamento?: string } }>(
          `/v1${address.replace('borradores', 'drafts')}`,
        );
        return content.fundamento === fundamento ? true : undefined;
      });
      await stage.crashBrowser();

      ong = await stage.sitDown('bandeja-ong');
      await ong.press(/^Borradores/);
      await ong.pressLocator(ong.main.locator(`a[href="${address}"]`), 'the draft');
      await ong.reads(fundamento);
      await ong.send();
      await agencies.tray('pav').arrived('derivacion.rechazada', asks(0));
      expect(await answersTo(asks(0))).toBe(2);
    },
    180_000,
  );

  tell(
    'is sent once where the tray is killed before it could write it down, and again after it had: she only asks again',
    () => stage,
    async () => {
      const tray = stage.installation.process('bandeja-ong');
      await ong.beginAtInbox();
      await ong.open(asks(1));
      await ong.press('Acusar recibo…');
      await ong.press('Revisar y enviar');
      await ong.reads(/Esto recibirá/);

      const client = new pg.Client({
        connectionString: stage.installation.provisioned.endpoints.ong?.databaseUrl,
      });
      await client.connect();
      const failpoint = await Failpoint.set(client, {
        table: 'tray_message',
        event: 'INSERT',
        atCommit: true,
      });
      await ong.page.getByRole('button', { name: /^Enviar a / }).click();
      await failpoint.reached();
      await tray.kill('SIGKILL');
      await failpoint.cut();
      await failpoint.remove();
      await ong.reads(/No sabemos si alcanzó a salir/);
      await tray.restart();

      // Now it is written down, and the answer is lost on the way back.
      await ong.page.route('**/v1/messages/*/answers', async (route) => {
        if (route.request().method() !== 'POST') return route.continue();
        await route.fetch();
        await tray.kill('SIGKILL');
        await route.abort('connectionreset');
      });
      await ong.press('Intentar de nuevo');
      await ong.reads(/No sabemos si alcanzó a salir/);
      await ong.page.unrouteAll();
      await tray.restart();
      await ong.press('Intentar de nuevo');
      await ong.reads(/^La tiene |^Entregada/);
      await agencies.tray('pav').arrived('derivacion.acusada', asks(1));
      expect(await answersTo(asks(1))).toBe(1);
    },
    180_000,
  );

  tell(
    'is sent while the gateway is away, which the page says, and arrives once when it is back',
    () => stage,
    async () => {
      const gateway = stage.installation.process('gateway');
      await ong.beginAtInbox();
      await ong.open(asks(2));
      await ong.press('Acusar recibo…');
      await ong.press('Revisar y enviar');
      await ong.reads(/Esto recibirá/);
      await gateway.kill('SIGKILL');
      await ong.reads(/no están al alcance desde/);
      await ong.press(/^Enviar a /);
      await ong.reads(/^Salió hacia /);
      await gateway.restart();
      await ong.reads(/^La tiene /, 60_000);
      await agencies.tray('pav').arrived('derivacion.acusada', asks(2));
      await until('nothing to come twice', async () => ((await answersTo(asks(2))) === 1 ? true : undefined));
      await ong.page.getByText(/no están al alcance desde/).waitFor({ state: 'detached', timeout: 60_000 });
    },
    180_000,
  );
});
