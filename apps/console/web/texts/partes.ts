import type { EndpointNow, PartyDetail, PartyKey } from '@valija/ops-api';
import {
  counted,
  link,
  listed,
  moment,
  type Sentence,
  say,
  saySince,
  shortNameOf,
  strong,
  together,
} from '@valija/words';
import { sayState } from './ahora.js';
import { nameOfActor } from './alertas.js';
import { sayParty } from './parties.js';
import { pathOfEndpoint, pathOfFailuresAt } from './paths.js';

/** Days before its end from which a key is watched, and from which it is urgent. */
const watchDays = 30;
const urgentDays = 7;
/** Institutions that the first line names; of more it says how many. */
const namedMax = 3;

/** Who takes part, who is paused, whose keys end? */
export function answerParties(parties: readonly PartyDetail[]): Sentence {
  if (parties.length === 0) return say`Todavía no participa ninguna institución.`;
  const paused = parties.filter(({ paused }) => paused !== null);
  const ending = parties
    .map((party) => ({ party, days: daysLeftOf(party) }))
    .filter(
      (each): each is { party: PartyDetail; days: number } =>
        each.days !== undefined && each.days <= watchDays,
    )
    .sort((one, other) => one.days - other.days);
  return together(
    say`${counted(parties.length, 'institución participa', 'instituciones participan')}.`,
    paused.length === 0
      ? undefined
      : say`${listed(paused.map(toLink))} ${paused.length === 1 ? 'está' : 'están'} en pausa.`,
    ending.length === 0
      ? undefined
      : say`${counted(ending.length, 'tiene', 'tienen')} una llave que vence en ${String(watchDays)} días o menos: ${listed(
          ending.slice(0, namedMax).map(({ party }) => toLink(party)),
        )}${ending.length > namedMax ? ' y otras' : ''}.`,
  );
}

const toLink = (party: PartyDetail) => link(shortNameOf(party), pathOfEndpoint(party.endpoint));

/** Keys that are or will be in use: neither retired nor over. */
export const keysInUse = (keys: readonly PartyKey[]): PartyKey[] =>
  keys.filter(({ retiredFrom, daysLeft }) => retiredFrom === undefined && daysLeft >= 0);

/**
 * Days until a party has no key for one of its uses any more, since the newest key of each use takes over; undefined where it has none at
 * all.
 */
export function daysLeftOf({ keys }: Pick<PartyDetail, 'keys'>): number | undefined {
  const uses = (['sign', 'seal'] as const).flatMap((use) => {
    const left = keysInUse(keys).flatMap((key) => (key.use === use ? [key.daysLeft] : []));
    return left.length === 0 ? [] : [Math.max(...left)];
  });
  return uses.length === 0 ? undefined : Math.min(...uses);
}

/** How soon a key ends, in words. */
export function sayDaysLeft(days: number): string {
  if (days < 0) return 'venció';
  if (days === 0) return 'vence hoy';
  return `vence en ${counted(days, 'día', 'días')}`;
}

export const severityOfDays = (days: number): 'red' | 'amber' | undefined =>
  days < urgentDays ? 'red' : days <= watchDays ? 'amber' : undefined;

/** What a key is, as it stands. */
export function sayKeyState({ retiredFrom, daysLeft }: PartyKey, now: number): Sentence {
  if (retiredFrom !== undefined) return say`retirada ${moment(saySince(retiredFrom, now), retiredFrom)}`;
  return say`${sayDaysLeft(daysLeft)}`;
}

/** Whom one looks at, and whether anything is delivered there. @param endpoint how it is, once that is known */
export function answerParty(parties: readonly PartyDetail[], now: number, endpoint?: EndpointNow): Sentence {
  const [first] = parties;
  if (!first) return say`El directorio no conoce este punto de conexión.`;
  const who = listed(parties.map((party) => sayParty(party)));
  const { paused } = first;
  if (paused) {
    const { since, by, reason } = paused;
    return say`${who}: en pausa ${moment(saySince(since, now), since)} por ${strong(nameOfActor(by))} («${reason}»). Lo que llega para ella se acepta y espera.`;
  }
  const days = Math.min(...parties.map((party) => daysLeftOf(party) ?? Number.POSITIVE_INFINITY));
  const keys = days <= watchDays ? say`Una de sus llaves ${sayDaysLeft(days)}.` : undefined;
  const state: Sentence = endpoint ? say`: ${sayState(endpoint, now)}` : [];
  const failures = endpoint?.failures
    ? say`Hay ${link(counted(endpoint.failures, 'falla', 'fallas'), pathOfFailuresAt(endpoint.endpoint))} por revisar.`
    : undefined;
  return together(say`${who}${state}.`, failures, keys);
}

export const uses = { sign: 'firmar', seal: 'sellar' } as const;

export const partes = {
  title: 'Partes',
  caption: 'Instituciones que participan',
  columns: {
    party: 'Institución',
    endpoint: 'Punto de conexión',
    keys: 'Llaves',
    telephone: 'Turno',
    versions: 'Acepta',
    state: 'Entrega',
  },
  empty: 'Todavía no participa ninguna institución',
  emptyText:
    'Dos personas la declaran con «npm run valija -- party»; aparece aquí en segundos, con sus llaves cuando su raíz las publica.',
  paused: 'en pausa',
  active: 'activa',
  noKeys: 'sin llaves',
  accepts: (count: number) => counted(count, 'versión', 'versiones'),
  kinds: 'Clase',
  regions: 'Regiones',
  allRegions: 'todas',
  version: (version: string) => `Versión ${version}`,
  messages: 'Ver sus mensajes',
  sections: {
    keys: 'Llaves',
    agreements: 'Acuerdos',
    versions: 'Versiones que acepta',
    history: 'Lo declarado',
  },
  keyColumns: { use: 'Sirve para', kid: 'Huella', from: 'Rige desde', to: 'Hasta', state: 'Estado' },
  ended: (count: number) => `Ver ${counted(count, 'llave anterior', 'llaves anteriores')}`,
  matrix: {
    type: 'Tipo',
    sends: 'Envía a',
    receives: 'Recibe de',
    none: 'Ningún acuerdo la nombra: no envía ni recibe nada.',
  },
  permitted: 'permitido',
  suspended: 'suspendido',
  pause: 'Pausar…',
  resume: 'Reanudar…',
  pauseTitle: 'Pausar la entrega',
  resumeTitle: 'Reanudar la entrega',
  pauseEffect: (name: string, waiting: number) =>
    `Deja de entregarse a ${name}. Lo que llega para ella se sigue aceptando y espera; ahora ${waiting === 0 ? 'no espera nada' : `${waiting === 1 ? 'espera' : 'esperan'} ${counted(waiting, 'mensaje', 'mensajes')}`}. Los plazos legales siguen corriendo.`,
  resumeEffect: (name: string, waiting: number) =>
    `Vuelve a entregarse a ${name}${waiting === 0 ? '' : `: ${counted(waiting, 'mensaje sale', 'mensajes salen')} enseguida, en orden`}.`,
  pauseLabel: 'Pausar 1 punto de conexión',
  resumeLabel: 'Reanudar 1 punto de conexión',
  cancel: 'Cancelar',
  done: { paused: 'La entrega quedó en pausa.', resumed: 'La entrega se reanudó.' },
} as const;
