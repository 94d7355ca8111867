import type { AgreementDetail } from '@valija/ops-api';
import {
  counted,
  daysBetween,
  link,
  moment,
  type Sentence,
  say,
  sayDay,
  sayNumber,
  saySince,
  shortNameOf,
  strong,
  together,
} from '@valija/words';
import { sayers } from './firmas.js';
import { sayParty } from './parties.js';
import { titleOfType } from './types.js';

/** Days before its end from which an agreement is said to end soon. */
const soonDays = 30;

/** What is suspended, what ends, what is used up? */
export function answerAgreements(agreements: readonly AgreementDetail[], now: number): Sentence {
  if (agreements.length === 0) return say`Todavía no hay acuerdos: nada puede enviarse.`;
  const suspended = agreements.filter((each) => each.suspended).length;
  const unratified = agreements.filter((each) => each.suspended && !each.suspended.ratified).length;
  const full = agreements.filter(isUsedUp).length;
  const ending = agreements.filter((each) => endsSoon(each, now)).length;
  const head =
    suspended === 0
      ? say`${counted(agreements.length, 'acuerdo', 'acuerdos')}, ninguno suspendido.`
      : say`${link(`${sayNumber(suspended)} de ${counted(agreements.length, 'acuerdo', 'acuerdos')}`, '/acuerdos?ver=suspendidos')} ${suspended === 1 ? 'está suspendido' : 'están suspendidos'}.`;
  return together(
    head,
    unratified === 0
      ? undefined
      : say`${link(counted(unratified, 'suspensión espera', 'suspensiones esperan'), '/firmas')} a la segunda persona.`,
    full === 0 ? undefined : say`${counted(full, 'agotó su cuota', 'agotaron su cuota')} de hoy.`,
    ending === 0
      ? undefined
      : say`${counted(ending, 'termina', 'terminan')} dentro de ${String(soonDays)} días.`,
  );
}

export const isUsedUp = ({ quota, usedToday }: AgreementDetail): boolean =>
  quota !== null && usedToday >= quota;

export const endsSoon = ({ validity }: AgreementDetail, now: number): boolean =>
  daysBetween(now, validity.to) <= soonDays;

/** From whom to whom. */
export const sayWay = ({ sender, recipient }: AgreementDetail): Sentence =>
  say`${sayParty(sender)} → ${sayParty(recipient)}`;

/** Whether it is in force, and why not. */
export function sayStanding(agreement: AgreementDetail, now: number): Sentence {
  const { suspended, validity } = agreement;
  if (suspended) {
    const { since, by, why, ratified } = suspended;
    return say`Suspendido ${moment(saySince(since, now), since)} por ${sayers(by)}: «${why}». ${ratified ? 'Ratificado por dos personas.' : 'Falta que otra persona lo ratifique.'}`;
  }
  if (Date.parse(validity.from) > now)
    return say`Rige desde ${moment(sayDay(validity.from, now), validity.from)}.`;
  if (Date.parse(validity.to) <= now) return say`Terminó ${moment(sayDay(validity.to, now), validity.to)}.`;
  return say`Rige hasta ${moment(sayDay(validity.to, now), validity.to)}.`;
}

/** In a word, for its line of a table. */
export function standingOf(
  agreement: AgreementDetail,
  now: number,
): { readonly word: string; readonly severity?: 'red' | 'amber' | 'blue' } {
  const { suspended, validity } = agreement;
  if (suspended)
    return { word: suspended.ratified ? 'suspendido' : 'suspendido, por ratificar', severity: 'amber' };
  if (Date.parse(validity.to) <= now) return { word: 'terminado', severity: 'blue' };
  if (Date.parse(validity.from) > now) return { word: 'aún no rige', severity: 'blue' };
  if (isUsedUp(agreement)) return { word: 'cuota agotada', severity: 'amber' };
  if (endsSoon(agreement, now)) return { word: `termina ${sayDay(validity.to, now)}`, severity: 'amber' };
  return { word: 'rige' };
}

/** What of the day's quota is used. Without a quota the day's messages are not counted. */
export const sayQuota = ({ quota, usedToday }: AgreementDetail): string =>
  quota === null ? 'sin cuota' : `${sayNumber(usedToday)} de ${sayNumber(quota)}`;

/** Titles of what may be sent. */
export const sayTypes = ({ types }: AgreementDetail): string => types.map(titleOfType).join(', ');

/** `ley-21430` is «ley 21430», `cpp:80` «cpp 80». */
export const sayCode = (code: string): string => code.replace(/[-:]/g, ' ');

/** Whether an agreement is of what somebody typed: an institution, a type, or its id. */
export function isMatch(agreement: AgreementDetail, text: string): boolean {
  const { id, sender, recipient, types } = agreement;
  const words = [
    id,
    sender.name,
    recipient.name,
    shortNameOf(sender),
    shortNameOf(recipient),
    ...types.map(titleOfType),
  ]
    .join(' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word));
}

/** What suspending does, before it is done. */
export const sayEffect = (agreement: AgreementDetail): Sentence =>
  say`Desde ahora nada se envía ni se entrega por el acuerdo ${strong(agreement.id)} (${sayWay(agreement)}). Lo que va en camino queda retenido, no se pierde. Rige con su firma sola; otra persona debe ratificarlo en Firmas.`;

/** What lifting does. */
export const sayLifting = (agreement: AgreementDetail): Sentence =>
  say`Propone levantar la suspensión del acuerdo ${strong(agreement.id)} (${sayWay(agreement)}). No cambia nada hasta que otra persona firme; entonces lo retenido se entrega solo.`;

export const acuerdos = {
  title: 'Acuerdos',
  caption: 'Acuerdos',
  search: 'Buscar institución, tipo o acuerdo',
  show: { all: 'Todos', suspended: 'Suspendidos' },
  columns: {
    way: 'De → a',
    types: 'Qué permite',
    standing: 'Estado',
    quota: 'Mensajes hoy',
    validity: 'Hasta',
  },
  empty: 'Todavía no hay acuerdos',
  emptyText:
    'Un acuerdo dice qué puede enviar una institución a otra. Lo declaran dos personas con «npm run valija -- agreement»; aparece aquí en segundos.',
  none: 'Ningún acuerdo calza con lo que busca',
  noneText: 'Pruebe con otra palabra, o vea todos.',
  detail: {
    types: 'Permite',
    purpose: 'Finalidad',
    legal: 'Base legal',
    quota: 'Mensajes hoy',
    history: 'Lo declarado sobre este acuerdo',
    back: 'Todos los acuerdos',
  },
  suspend: 'Suspender…',
  suspendLabel: 'Suspender 1 acuerdo',
  lift: 'Levantar la suspensión…',
  liftLabel: 'Proponer levantar 1 suspensión',
  unknown: (id: string) => `El acuerdo «${id}» no está en el directorio.`,
} as const;
