import type { GatewaySchemas, Obligation } from '@valija/ops-api';
import {
  counted,
  daysBetween,
  epochOf,
  hourOf,
  moment,
  type Sentence,
  say,
  sayDay,
  sayHour,
  sayNumber,
  saySpan,
  together,
} from '@valija/words';
import { sayParty } from './parties.js';

type Overdue = GatewaySchemas['OverdueByInstitution'];
type Kept = GatewaySchemas['Kept'];

/** What can still be done today, and who is late? */
export function answerTerms(
  soon: readonly Obligation[],
  overdue: Overdue,
  now: number,
): { readonly late?: Sentence; readonly ahead: Sentence } {
  const today = soon.filter(({ dueAt }) => daysBetween(now, epochOf(dueAt) - 1) <= 0).length;
  const tomorrow = soon.length - today;
  const late = overdue.institutions.reduce((sum, each) => sum + each.overdue, 0);
  const [worst] = overdue.institutions;
  const parts = [
    today > 0 ? counted(today, 'plazo vence hoy', 'plazos vencen hoy') : undefined,
    tomorrow === 0
      ? undefined
      : today > 0
        ? counted(tomorrow, 'vence mañana', 'vencen mañana')
        : counted(tomorrow, 'plazo vence mañana', 'plazos vencen mañana'),
  ].filter((part) => part !== undefined);
  const ahead = parts.length === 0 ? say`Nada vence entre hoy y mañana.` : say`${parts.join(' y ')}.`;
  if (late === 0 || !worst) return { ahead: together(ahead, say`Nadie tiene plazos vencidos.`) };
  const who =
    overdue.institutions.length === 1
      ? say`de ${sayParty(worst.debtor)}`
      : say`en ${counted(overdue.institutions.length, 'institución', 'instituciones')}; ${sayNumber(worst.overdue)} ${worst.overdue === 1 ? 'es' : 'son'} de ${sayParty(worst.debtor)}`;
  return { late: say`${counted(late, 'plazo está vencido', 'plazos están vencidos')}, ${who}.`, ahead };
}

/** Terms of one hour of one day. */
export interface HourOfTerms {
  readonly key: string;
  /** «hoy, antes de las 16:00» */
  readonly label: string;
  readonly dueAt: string;
  readonly terms: readonly Obligation[];
}

/** Terms by the minute at which they end, as it is said; those that end with the day stand under its name alone. */
export function byHour(terms: readonly Obligation[], now: number): HourOfTerms[] {
  const groups = Map.groupBy(terms, ({ dueAt }) => sayEnd(dueAt, now));
  return [...groups].flatMap(([label, group]) =>
    group[0] === undefined ? [] : [{ key: label, label, dueAt: group[0].dueAt, terms: group }],
  );
}

/** To whom a term is owed, of one that an institution waits for: what the law sets in motion by itself is owed to none. */
export const creditorOf = ({ creditor }: Obligation): Obligation['creditor'] | undefined =>
  creditor.urn.endsWith(':valija:gateway') ? undefined : creditor;

/** Until when: a term that ends at midnight has the whole day before. */
export function sayEnd(dueAt: string, now: number): string {
  const hour = hourOf(dueAt);
  if (hour === '00:00') return `${sayDay(epochOf(dueAt) - 1, now)}, todo el día`;
  return `${sayDay(dueAt, now)}, antes de ${sayHour(dueAt)}`;
}

/** How late the oldest one is. */
export const sayLate = (oldestDueAt: string, now: number): Sentence =>
  say`el más antiguo, ${moment(`hace ${saySpan(now - epochOf(oldestDueAt))}`, oldestDueAt)}`;

/** A share in whole percent; «sin datos» where nothing can be said yet. */
export const sayShare = (share: number | null): string =>
  share === null ? 'sin datos' : `${Math.floor(share * 100)} %`;

/** What a share is made of, for whoever looks closer. */
export const sayKept = ({ inTime, late, missing, pending }: Kept): string =>
  [
    counted(inTime, 'a tiempo', 'a tiempo'),
    counted(late, 'tarde', 'tarde'),
    counted(missing, 'sin cumplir', 'sin cumplir'),
    counted(pending, 'por vencer', 'por vencer'),
  ].join(' · ');

/** «noviembre de 2026», short «nov» */
export function sayMonth(month: string): { readonly short: string; readonly long: string } {
  const at = Date.parse(`${month}-15T12:00:00Z`);
  const say = (style: 'short' | 'long') =>
    new Intl.DateTimeFormat('es-CL', { month: style, timeZone: 'America/Santiago' })
      .format(at)
      .replace('.', '');
  return { short: `${say('short')} ${month.slice(2, 4)}`, long: `${say('long')} de ${month.slice(0, 4)}` };
}

export const plazos = {
  title: 'Plazos',
  soon: 'Hoy y mañana',
  soonEmpty: 'Nada vence entre hoy y mañana',
  soonEmptyText:
    'Aquí aparece, por hora, lo que todavía se puede cumplir: cada mensaje que abre un plazo legal lo agrega solo.',
  overdue: 'Vencidos, por institución',
  overdueEmpty: 'Ningún plazo está vencido',
  overdueEmptyText: 'Una institución aparece aquí cuando llega el fin de un plazo suyo y no lo ha cumplido.',
  compliance: 'Cumplimiento por mes',
  complianceEmpty: 'Todavía no hay meses que mostrar',
  complianceEmptyText: 'Cada plazo cuenta en el mes en que termina. Las cifras salen solas de los sobres.',
  columns: {
    institution: 'Institución',
    overdue: 'Vencidos',
    urgent: 'Urgentes',
    oldest: 'El más antiguo',
    what: 'Qué',
  },
  owes: 'debe',
  to: 'a',
  thread: 'Ver el hilo',
  urgent: 'urgente',
  legal: 'Norma',
  show: (count: number) => `Ver ${counted(count, 'plazo', 'plazos')}`,
  hide: 'Ocultar',
  charts: {
    acknowledged: 'Acuses a tiempo',
    decided: 'Decisiones a tiempo',
    followUps: 'Seguimientos a tiempo',
    start: 'De la denuncia al inicio',
  },
  hours: (hours: number | null) =>
    hours === null
      ? 'sin datos'
      : `${hours.toLocaleString('es-CL', { maximumFractionDigits: hours < 10 ? 1 : 0 })} h`,
  cases: (cases: number) => `mediana de ${counted(cases, 'caso', 'casos')}`,
  month: 'Mes',
  download: 'Descargar (CSV)',
  more: 'Hay más: se muestran los primeros 200.',
} as const;
