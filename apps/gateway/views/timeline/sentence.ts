import { derivacionStates, findDerivacionRule, titleOfState } from '@valija/domain';
import { typeTitles } from '../generated/type-titles.js';
import { sayDay, sayMoment } from '../moment.js';
import type { StoredEntry, ThreadObligation } from './read-timeline.js';

/** Obligations that one sentence names; of more it says how many. */
const namedMax = 3;

/**
 * One sentence of an entry: what happened, and what was awaited of whom until when as of that moment. By envelopes alone: it tells nothing of
 * what a message says.
 *
 * @param obligations those of the thread, the one that ends first before the others
 * @param nameOf name of a party
 */
export const sentenceOf = (
  entry: StoredEntry,
  obligations: readonly ThreadObligation[],
  nameOf: (urn: string) => string,
): string => `${happened(entry, nameOf)}; ${awaited(entry.at, obligations, nameOf)}.`;

/** What is awaited at a moment: «se espera de …». */
export function awaited(
  at: Date,
  obligations: readonly ThreadObligation[],
  nameOf: (urn: string) => string,
): string {
  const open = obligations.filter(
    ({ opened_at, ended_at }) => opened_at <= at && (ended_at === null || ended_at > at),
  );
  if (open.length === 0) return 'no hay plazos pendientes';
  const named = open.slice(0, namedMax).map((each) => sayAwaited(each, at, nameOf));
  const more = open.length - named.length;
  if (more === 0) return named.join(', y ');
  return `${named.join(', ')} y ${more === 1 ? 'un plazo más' : `${more} plazos más`}`;
}

function sayAwaited(
  { title, debtor, due_at, due_date, clock }: ThreadObligation,
  at: Date,
  nameOf: (urn: string) => string,
): string {
  const endsAtMoment = clock === 'hours' || clock === 'immediate';
  const isLate = due_at <= at;
  const when = endsAtMoment
    ? `${isLate ? 'desde' : 'hasta'} el ${sayMoment(due_at)} (hora de Santiago)`
    : `${isLate ? 'desde el fin del' : 'hasta el fin del'} ${sayDay(due_date)}`;
  const what = `se espera de ${nameOf(debtor)}: ${lower(title)}`;
  return isLate ? `${what}, plazo vencido ${when}` : `${what}, ${when}`;
}

function happened(entry: StoredEntry, nameOf: (urn: string) => string): string {
  const { kind, name, detail } = entry;
  const party = nameOf(entry.party);
  switch (kind) {
    case 'message':
      return sayMessage(entry, nameOf);
    case 'receipt':
      return (receipts[name] ?? (() => `Recibo «${name}» de ${party}`))(party, detail) + sayCourse(entry);
    case 'obligation-opened':
      return `Empezó a correr un plazo de ${party}: ${lower(name)}`;
    case 'obligation-overdue':
      return `Venció un plazo de ${party}: ${lower(name)}`;
    case 'obligation-met':
      return `${party} cumplió: ${lower(name)}`;
    case 'obligation-cancelled':
      return `Dejó de correr un plazo de ${party}: ${lower(name)}`;
    case 'course':
      return `${party} pidió lo mismo a otra institución${sayCourse(entry)}`;
    case 'notice':
      return `Se avisó a ${party} ${notices[name] ?? `(${name})`}: ${lower(detail)}`;
  }
}

function sayMessage(entry: StoredEntry, nameOf: (urn: string) => string): string {
  const type = entry.name.slice('cl.valija.'.length);
  const lane = entry.detail === 'urgent' ? ', por el carril urgente' : '';
  const sent = `${nameOf(entry.source)} envió a ${nameOf(entry.party)} «${typeTitles[type] ?? type}»${lane}`;
  return sent + sayCourse(entry);
}

/** Where the derivación stands since, or why what was said does not fit into its course. */
function sayCourse({ misfit, course }: StoredEntry): string {
  if (misfit !== null)
    return `, que no calza con el curso de la derivación: ${lower(findDerivacionRule(misfit)?.title ?? misfit)}`;
  const state = derivacionStates.find((each) => each === course);
  return state ? `, y la derivación quedó en «${titleOfState(state)}»` : '';
}

/** What each receipt says, of its maker and with its code. @see libs/envelope/receipt.ts */
const receipts: Readonly<Record<string, (by: string, code: string) => string>> = {
  accepted: () => 'La compuerta aceptó el mensaje y lo va a entregar',
  received: (by) => `El sistema de ${by} recibió el mensaje`,
  delivered: (by) => `El mensaje quedó entregado en el sistema de ${by}`,
  refused: (by, code) => `${by} devolvió el mensaje${because(code)}`,
  expired: (_by) => 'Pasó el tiempo del mensaje sin que su destinatario diera señal, y se sigue entregando',
  withheld: (_by, code) => `La compuerta retuvo el mensaje${because(code)}`,
  abandoned: () => 'Dos administradores dieron el mensaje por abandonado',
};

const because = (code: string): string => (code === '' ? '' : ` (${code})`);

const notices: Readonly<Record<string, string>> = {
  'por-vencer': 'que un plazo está por vencer',
  vencido: 'que un plazo venció',
  resuelto: 'que un plazo vencido se resolvió',
};

/** A title within a sentence; a word of capitals, as a name of an institution, stays. */
const lower = (title: string): string =>
  /^[A-ZÁÉÍÓÚÑ][a-záéíóúñ]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
