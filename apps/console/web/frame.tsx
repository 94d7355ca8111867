import { SearchField, Shell, useSession } from '@valija/web';
import { useNavigate } from 'react-router';
import { useCounts } from './now.js';
import { useIsSimulated } from './simulacion/api.js';
import { banners } from './texts/banners.js';
import { frame } from './texts/index.js';
import { simulacion } from './texts/simulacion.js';

const { pages, counts: says } = frame;
/** The widest role first: by it the person is named. */
const ranks = ['administracion', 'operacion', 'auditoria', 'consulta'] as const;

/** The frame of the console: menu with what waits, search, role. */
export function Frame() {
  const session = useSession();
  const counts = useCounts();
  const isSimulated = useIsSimulated();
  const role = ranks.find((name) => session.roles.includes(name)) ?? 'consulta';
  return (
    <Shell
      product={frame.product}
      role={frame.roles[role]}
      search={<Search />}
      banners={banners}
      navigation={[
        { to: '/ahora', label: pages.ahora, key: 'a' },
        { to: '/fallas', label: pages.fallas, key: 'f', ...counted(counts?.failures, says.fallas) },
        { to: '/plazos', label: pages.plazos, key: 'p', ...counted(counts?.overdue, says.plazos) },
        { to: '/alertas', label: pages.alertas, key: 'l', ...counted(counts?.alertsOpen, says.alertas) },
        { to: '/mensajes', label: pages.mensajes, key: 'm' },
        { to: '/partes', label: pages.partes, key: 'i' },
        { to: '/acuerdos', label: pages.acuerdos, key: 'c' },
        { to: '/firmas', label: pages.firmas, key: 's' },
        ...(session.roles.includes('auditoria')
          ? [{ to: '/auditoria', label: pages.auditoria, key: 'u' }]
          : []),
        ...(isSimulated ? [{ to: '/simulacion', label: simulacion.title, key: 'x' }] : []),
      ]}
    />
  );
}

const counted = (count: number | undefined, says: (count: number) => string) =>
  count === undefined ? {} : { count, countSays: says(count) };

/** Finds a message, a thread or a party by what is typed: the page of messages takes it from there. */
function Search() {
  const navigate = useNavigate();
  return (
    <SearchField
      label={frame.search}
      lengthMax={200}
      onSearch={(text) => void navigate(`/mensajes?${new URLSearchParams({ q: text })}`)}
    />
  );
}
