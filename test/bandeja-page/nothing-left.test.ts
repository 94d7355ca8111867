import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { findBrowser, noBrowser, openProfile } from '../../apps/local/browsing/browser.js';
import { findInProfile, Traces } from '../../apps/local/browsing/traces.js';
import { findTrayPages } from '../../apps/local/browsing/tray-pages.js';
import { Visit } from '../../apps/local/browsing/visit.js';
import { emit } from '../../apps/local/stories/saf.js';
import { describeWithBrowser, tell } from '../support/windows.js';
import { TrayPageStage } from './stage.js';

/** What only contents of messages say, or whoever writes: a name, a document's number, an own number, words of free text. */
const said = ['Maqui Ficticia', 'XFIC00301', 'Casa Ficticia de Acogida', 'R-FIC-771', 'Zarzamora Inventada'];

let stage: TrayPageStage;
let folder: string;
let id: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'valija-profile-'));
  stage = await TrayPageStage.open(['bandeja-sermig'], ['saf']);
  ({ idMensaje: id } = await emit(stage.agencies(), 'residencias', 'residencia-trata-adulta'));
  await stage.agencies().tray('sermig').arrived('residencia.solicitada', id);
}, 240_000);
afterAll(async () => {
  await stage?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
}, 60_000);

describeWithBrowser('a person who read, searched and wrote', () => {
  tell(
    'left nothing of a content in an address, a title, storage or cache, nor in the files of the browser, nor in a log',
    () => stage,
    async () => {
      const program = findBrowser();
      if (!program) throw new Error(noBrowser);
      const context = await openProfile(program, folder);
      const visit = await Visit.within(context, stage.installation.url('bandeja-sermig'));
      const traces = new Traces(visit.page);
      await visit.signIn('sermig-jefatura');
      await visit.goTo(`/mensajes/${id}`);
      await visit.page.getByText('Maqui Ficticia').first().waitFor();
      await traces.note();

      await visit.page.keyboard.press('/');
      await visit.page.keyboard.type('R-FIC-771');
      await visit.page.keyboard.press('Enter');
      await visit.page.waitForURL('**/buscar*');
      await visit.settled();
      await traces.note();

      // A draft, left by going elsewhere.
      await visit.goTo(`/mensajes/${id}/responder/residencia.acusada`);
      await visit.page.locator('main textarea, main input[type=text]').last().fill('Zarzamora Inventada');
      await visit.page
        .getByText(/guardado/i)
        .first()
        .waitFor();
      for (const { path } of await findTrayPages(visit)) {
        await visit.goTo(path);
        await traces.note();
      }
      expect(await traces.find(said)).toEqual([]);
      expect(visit.complaints).toEqual([]);
      await context.close();
      expect(findInProfile(folder, said)).toEqual([]);
      expect(said.filter((word) => stage.test.log('bandeja-sermig').includes(word))).toEqual([]);
    },
    180_000,
  );
});
