import type { Failures, MessagePage, ReplayPage } from '@valija/ops-api';
import { nothing, type PageOf } from './page-of.js';
import type { Person, Visit } from './visit.js';

export type ConsolePage = PageOf<Person>;

/**
 * Every page of the console: of those about one thing, the page of what most calls for a look, or of what does not exist
 * where there is none yet.
 */
export async function findConsolePages(visit: Visit): Promise<readonly ConsolePage[]> {
  const [failures, stuck, latest, replays] = await Promise.all([
    visit.ask<Failures>('/api/ops/failures'),
    visit.ask<MessagePage>('/api/ops/messages?stuck=true&limit=1'),
    visit.ask<MessagePage>('/api/ops/messages?limit=1'),
    visit.ask<ReplayPage>('/api/ops/replays?limit=1'),
  ]);
  const [group] = failures.groups;
  const message = group?.sample[0]?.id ?? stuck.messages[0]?.id ?? latest.messages[0]?.id ?? nothing;
  const thread = await visit
    .ask<MessagePage>(`/api/ops/messages?id=${message}`)
    .then(({ messages }) => messages[0]?.correlationid ?? nothing);
  const replay = replays.replays[0]?.id ?? nothing;
  return [
    { name: 'ahora', path: '/ahora' },
    { name: 'fallas', path: '/fallas' },
    { name: 'falla', path: `/fallas/${encodeURIComponent(group?.key ?? nothing)}` },
    { name: 'reenvio', path: `/reenvios/${replay}` },
    { name: 'mensajes', path: '/mensajes' },
    { name: 'mensaje', path: `/mensajes/${message}` },
    { name: 'hilo', path: `/hilos/${thread}` },
    { name: 'plazos', path: '/plazos' },
    { name: 'partes', path: '/partes' },
    { name: 'parte', path: `/partes/${group?.endpoint ?? 'ninez'}` },
    { name: 'acuerdos', path: '/acuerdos' },
    { name: 'firmas', path: '/firmas' },
    { name: 'alertas', path: '/alertas' },
    { name: 'auditoria', path: '/auditoria', person: 'auditoria-ficticia' },
    { name: 'codigo', path: `/codigos/${group?.code ?? 'native-refused'}` },
    { name: 'simulacion', path: '/simulacion' },
    { name: 'no-existe', path: '/mensajes/esta/no-existe' },
  ];
}
