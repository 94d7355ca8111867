import type { AuditAction, AuditEntry } from '@valija/ops-api';
import { link, type Sentence, say, strong } from '@valija/words';
import { titleOfError } from './errors.js';

/** What somebody did or saw, as it stands after the name: «vio un mensaje». A type holds it complete. */
export const actions: Readonly<Record<AuditAction, string>> = {
  'message.seen': 'vio un mensaje',
  'message.exported': 'exportó la prueba de un mensaje',
  'thread.seen': 'vio un hilo',
  'message.retried': 'pidió reintentar un mensaje',
  'replay.tried': 'probó un reenvío sin enviar',
  'replay.started': 'empezó un reenvío',
  'replay.cancelled': 'detuvo un reenvío',
  'endpoint.paused': 'pausó un punto de conexión',
  'endpoint.resumed': 'reanudó un punto de conexión',
  'alert.acknowledged': 'se ocupó de una alerta',
  'suspension.ratified': 'ratificó una suspensión',
  'incident.reported': 'informó un incidente',
  'incident.acted': 'informó lo hecho ante un incidente',
  'audit.exported': 'exportó la auditoría',
};

/** Where the target of an action has its page; nothing where it has none. */
const pages: Partial<Record<AuditAction, (target: string) => string>> = {
  'message.seen': pathOfSeen,
  'message.exported': pathOfSeen,
  'message.retried': pathOfSeen,
  'thread.seen': (target) => `/hilos/${target}`,
  'replay.started': (target) => `/reenvios/${target}`,
  'replay.cancelled': (target) => `/reenvios/${target}`,
  'endpoint.paused': (target) => `/partes/${target}`,
  'endpoint.resumed': (target) => `/partes/${target}`,
  'alert.acknowledged': () => '/alertas',
};

/** A message is named by its id, with its sender before it where that is known: `urn:… 0190…`. */
function pathOfSeen(target: string): string {
  const [source, id] = target.split(/\s+/);
  return id === undefined
    ? `/mensajes/${target}`
    : `/mensajes/${id}?source=${encodeURIComponent(source ?? '')}`;
}

/** The answer of the page: how much is shown, of whom. */
export function answerAudit(entries: readonly AuditEntry[], hasMore: boolean): Sentence {
  if (entries.length === 0) return say`Nadie ha visto ni hecho nada que calce con esto.`;
  const persons = new Set(entries.map(nameOf)).size;
  const [last] = entries;
  const head = last ? sayLast(last) : [];
  const sum = `${hasMore ? 'Se muestran los ' : ''}${entries.length} ${entries.length === 1 ? 'registro' : 'registros'}${hasMore ? ' más recientes' : ''}, de ${persons} ${persons === 1 ? 'persona' : 'personas'}.`;
  return [...head, ' ', sum];
}

/** What was not done is not told as if it had been. */
function sayLast(entry: AuditEntry): Sentence {
  const { says, isGood } = sayOutcome(entry);
  return isGood
    ? say`Lo último: ${strong(nameOf(entry))} ${actions[entry.action]}.`
    : say`Lo último que se intentó, «${actions[entry.action]}», de ${strong(nameOf(entry))}: ${says}.`;
}

/** A person, or the client where no person stands behind it. */
export const nameOf = ({ person, client }: AuditEntry): string => person ?? client;

const uuid = /\b([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/;

/** What was seen or changed, with its page; an id by its first eight characters. */
export function sayTarget({ action, target }: AuditEntry): Sentence {
  if (target === null) return [];
  const page = pages[action];
  const short = target.replace(uuid, '$1…');
  return [page ? link(short, page(target)) : short];
}

/** How it ended: done, refused with a code, or unknown. */
export function sayOutcome({ outcome }: AuditEntry): { readonly says: string; readonly isGood: boolean } {
  if (outcome === 'done') return { says: 'hecho', isGood: true };
  if (outcome === 'unknown') return { says: 'no se sabe si alcanzó a hacerse', isGood: false };
  return { says: `no se hizo: ${titleOfError(outcome)}`, isGood: false };
}

export const auditoria = {
  title: 'Auditoría',
  caption: 'Quién hizo o vio qué, lo más reciente primero',
  columns: {
    when: 'Cuándo',
    who: 'Quién',
    what: 'Qué',
    target: 'Sobre',
    reason: 'Motivo',
    outcome: 'Resultado',
  },
  filters: {
    person: 'Persona',
    action: 'Acción',
    anyAction: 'Todas',
    from: 'Desde el día',
    to: 'Hasta el día',
    clear: 'Quitar filtros',
  },
  export: 'Exportar (CSV)',
  empty: 'Nada que mostrar',
  emptyText:
    'Cada vista de un mensaje o de un hilo y cada acción de la consola quedan aquí, con la persona, su rol y el motivo.',
  noPerson: 'sin persona',
} as const;
