import { Shell } from '@valija/web';
import { shortNameOf } from '@valija/words';
import { Search } from './buscar/search.js';
import { useSummary } from './counts.js';
import { useDesk, useMayIn } from './desk.js';
import { banners } from './texts/banners.js';
import { frame } from './texts/frame.js';
import { paths } from './texts/paths.js';

const { pages, counts: says } = frame;

/** The frame of the tray: whose it is, menu with what waits, search. */
export function Frame() {
  const desk = useDesk();
  const { data: summary } = useSummary();
  const writes = useMayIn(undefined, 'tramitacion', 'jefatura');
  const leads = useMayIn(undefined, 'jefatura');
  return (
    <Shell
      product={frame.product(desk && shortNameOf(desk.institution))}
      role={desk?.units.length ? frame.units(desk.units.map(({ name }) => name)) : frame.noUnit}
      search={<Search />}
      banners={banners}
      navigation={[
        {
          to: paths.porHacer,
          label: pages.porHacer,
          key: 'p',
          ...(summary && { count: summary.porHacer, countSays: says.porHacer(summary.porHacer) }),
        },
        {
          to: paths.enEspera,
          label: pages.enEspera,
          key: 'e',
          ...(summary && { count: summary.enEspera, countSays: says.enEspera(summary.enEspera) }),
        },
        { to: paths.resueltas, label: pages.resueltas, key: 'r' },
        ...(desk?.institution.kind === 'sermig'
          ? [{ to: paths.residencias, label: pages.residencias, key: 'm' }]
          : []),
        ...(writes
          ? [
              { to: paths.nuevo, label: pages.nuevo, key: 'n' },
              { to: paths.borradores, label: pages.borradores, key: 'b' },
            ]
          : []),
        ...(leads ? [{ to: paths.vistas, label: pages.vistas, key: 'v' }] : []),
      ]}
    />
  );
}
