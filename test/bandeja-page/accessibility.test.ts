import { afterAll, beforeAll, expect } from '@jest/globals';
import { findViolations } from '../../apps/local/browsing/axe.js';
import { findTrayPages } from '../../apps/local/browsing/tray-pages.js';
import { type Look, looks } from '../../apps/local/browsing/visit.js';
import { emit } from '../../apps/local/stories/saf.js';
import { describeWithBrowser, tell } from '../support/windows.js';
import type { Desk } from './desk.js';
import { TrayPageStage } from './stage.js';

/** A screen in light and a phone in dark: of an empty page the others tell nothing more. */
const twoLooks = looks.filter(({ scheme, width }) => (scheme === 'light') === width > 600);

let stage: TrayPageStage;
let desk: Desk;
beforeAll(async () => {
  stage = await TrayPageStage.open(['bandeja-sermig'], ['saf']);
  desk = await stage.sitDown('bandeja-sermig', 'jefatura');
}, 240_000);
afterAll(async () => {
  await stage?.close();
}, 60_000);

/** What axe finds on every page in these looks, by page and look; empty where it finds nothing. */
async function findAll(inLooks: readonly Look[]): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const { name, path } of await findTrayPages(desk.visit)) {
    await desk.goTo(path);
    for (const look of inLooks) {
      await desk.visit.look(look);
      await desk.visit.settled();
      const violations = await findViolations(desk.page);
      if (violations.length > 0) found[`${name}, ${look.scheme}, ${look.width}`] = violations;
    }
  }
  return found;
}

describeWithBrowser('axe finds nothing wrong', () => {
  tell(
    'on any page of a tray to which nothing has come',
    () => stage,
    async () => expect(await findAll(twoLooks)).toEqual({}),
    180_000,
  );

  tell(
    'on any page of one that has work to do',
    () => stage,
    async () => {
      const { idMensaje } = await emit(stage.agencies(), 'residencias', 'residencia-trata-adulta');
      await stage.agencies().tray('sermig').arrived('residencia.solicitada', idMensaje);
      expect(await findAll(looks)).toEqual({});
      expect(stage.complaints()).toEqual([]);
    },
    180_000,
  );
});
