import { findTrayPages } from '../browsing/tray-pages.js';
import type { Visit } from '../browsing/visit.js';
import { fillTrays, traysCast } from '../demonstration/waiting.js';
import { castWith, togetherOf } from '../programs.js';
import type { Sitting } from './album.js';
import type { Shooting } from './shooting.js';

/** Until a page has noticed that the gateway is away, in milliseconds. */
const noticeMs = 8_000;
const withoutGateway = ['sermig-por-hacer', 'sermig-mensaje', 'pav-nuevo'];

/** Every page of the trays of Sermig, PAV and an NGO: empty, with work to do, and without a gateway. */
export const traysShooting: Shooting = {
  folder: 'bandejas',
  title: 'Bandejas',
  cast: togetherOf([traysCast, castWith([], ['identity'])]),
  settings: {},
  async shoot({ installation, signIn, take }) {
    const visits = {
      sermig: await signIn('bandeja-sermig', 'sermig-jefatura'),
      pav: await signIn('bandeja-pav', 'pav-jefatura'),
      ong: await signIn('bandeja-ong', 'ong-tramitacion'),
    };
    await take('vacio', await sittingsOf({ sermig: visits.sermig, ong: visits.ong }));
    await fillTrays(installation);
    const all = await sittingsOf(visits);
    await take('con-trabajo', all);
    await installation.process('gateway').stop();
    await new Promise((resolve) => setTimeout(resolve, noticeMs));
    await take(
      'sin-compuerta',
      all.filter(({ name }) => withoutGateway.includes(name)),
    );
  },
};

/** Every page of each tray; a person sees those that her role opens. */
async function sittingsOf(visits: Readonly<Record<string, Visit>>): Promise<Sitting[]> {
  const found = await Promise.all(
    Object.entries(visits).map(async ([tray, visit]) =>
      (await findTrayPages(visit)).map(({ name, path }) => ({ name: `${tray}-${name}`, path, visit })),
    ),
  );
  return found.flat();
}
