import { afterAll, beforeAll, expect } from '@jest/globals';
import { findViolations } from '../../apps/local/browsing/axe.js';
import { findConsolePages } from '../../apps/local/browsing/console-pages.js';
import { looks, type Visit } from '../../apps/local/browsing/visit.js';
import { emit } from '../../apps/local/stories/saf.js';
import { until } from '../support/until.js';
import { describeWithBrowser, tell } from '../support/windows.js';
import { ConsoleStage } from './stage.js';

let stage: ConsoleStage;
let visit: Visit;
let auditor: Visit;
beforeAll(async () => {
  stage = await ConsoleStage.open(['saf', 'pdi']);
  visit = await stage.visit('administracion-ficticia');
  auditor = await stage.visit('auditoria-ficticia');
}, 240_000);
afterAll(async () => {
  await stage?.close();
}, 60_000);

/** What axe finds on every page in every look, by page and look; empty where it finds nothing. */
async function findAll(): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const { name, path, person } of await findConsolePages(visit)) {
    const seer = person === 'auditoria-ficticia' ? auditor : visit;
    await seer.goTo(path);
    // Before it is drawn, nothing says that it is being asked for.
    await seer.page.locator('h1').first().waitFor();
    for (const look of looks) {
      await seer.look(look);
      await seer.settled();
      const violations = await findViolations(seer.page);
      if (violations.length > 0) found[`${name}, ${look.scheme}, ${look.width}`] = violations;
    }
  }
  return found;
}

describeWithBrowser('axe finds nothing wrong', () => {
  tell(
    'on any page of an installation that is new',
    () => stage,
    async () => expect(await findAll()).toEqual({}),
    400_000,
  );

  tell(
    'on any page of one that is in trouble, nor in the drawer of a replay',
    () => stage,
    async () => {
      const agencies = stage.agencies();
      await agencies.order('pdi', 'fallas', { falla: 'rechazo-422', ruta: '/ordenes' });
      for (let time = 0; time < 2; time += 1)
        await emit(agencies, 'instrucciones', 'instruccion-contacto-profesional');
      await until('failures', async () => {
        const { messages } = await visit.ask<{ messages: number }>('/api/ops/failures');
        return messages === 2 ? true : undefined;
      });
      expect(await findAll()).toEqual({});
      await visit.goTo('/fallas');
      await visit.page.getByRole('button', { name: /Reenviar 2 mensajes/ }).click();
      await visit.page.getByText(/2 se enviarían/).waitFor();
      expect(await findViolations(visit.page)).toEqual([]);
      expect(stage.complaints()).toEqual([]);
    },
    400_000,
  );
});
