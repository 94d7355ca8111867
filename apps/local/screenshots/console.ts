import { type ConsolePage, findConsolePages } from '../browsing/console-pages.js';
import type { Person, Visit } from '../browsing/visit.js';
import { lines } from '../life/lines.js';
import { consoleCast, togetherOf } from '../programs.js';
import type { Sitting } from './album.js';
import type { Shooting } from './shooting.js';
import { bringTrouble, endTrouble, liveADay } from './states.js';

/** Until what is wrong is late enough to be told, in milliseconds. */
const troubleMs = 60_000;
/** Until a page has noticed that the gateway is away, in milliseconds. */
const noticeMs = 8_000;
const withoutGateway = ['ahora', 'fallas', 'mensaje', 'alertas'];

/** Every page of the console, of an installation that is empty, that had an ordinary day, that is in trouble, and whose gateway is away. */
export const consoleShooting: Shooting = {
  folder: 'consola',
  title: 'Consola',
  cast: togetherOf([...lines.map((line) => line.cast), consoleCast]),
  // Alerts come sooner than they do in earnest.
  settings: {
    VALIJA_AGE_URGENT_MS: '5000',
    VALIJA_AGE_NORMAL_MS: '10000',
    VALIJA_ENDPOINT_SILENCE_MS: '45000',
    VALIJA_ALERTS_MS: '1000',
  },
  async shoot({ installation, signIn, take }) {
    const visits = {
      'administracion-ficticia': await signIn('console', 'administracion-ficticia'),
      'auditoria-ficticia': await signIn('console', 'auditoria-ficticia'),
    };
    const everyday = visits['administracion-ficticia'];
    const seen = (pages: readonly ConsolePage[]): Sitting[] => pages.map((page) => seenBy(page, visits));
    await take('vacio', seen(await findConsolePages(everyday)));
    await liveADay(installation);
    await take('normal', seen(await findConsolePages(everyday)));
    await bringTrouble(installation);
    try {
      await sleep(troubleMs);
      await beginReplay(everyday);
      const pages = await findConsolePages(everyday);
      await take('mal', seen(pages));
      await installation.process('gateway').stop();
      await sleep(noticeMs);
      await take('sin-compuerta', seen(pages.filter(({ name }) => withoutGateway.includes(name))));
    } finally {
      await endTrouble(installation).catch(() => undefined);
    }
  },
};

/** Replays a group whose cause is still there: its first message is parked again, and the rest stay. */
async function beginReplay(visit: Visit): Promise<void> {
  await visit.goTo('/fallas');
  const { page } = visit;
  await page
    .getByRole('button', { name: /^Reenviar \d+ mensajes/ })
    .first()
    .click();
  await page.getByRole('textbox', { name: /Motivo/ }).fill('Para ver si la institución ya responde');
  await page.getByRole('button', { name: /Probar con 1/ }).click();
  await page.waitForURL('**/reenvios/*');
}

function seenBy(
  { name, path, person = 'administracion-ficticia' }: ConsolePage,
  visits: Readonly<Partial<Record<Person, Visit>>>,
): Sitting {
  const visit = visits[person];
  if (!visit) throw new Error(`${person} has not signed in`);
  return { name, path, visit };
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
