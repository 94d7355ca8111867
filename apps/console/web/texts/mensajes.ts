import type { Institution, MessageQuery } from '@valija/ops-api';
import {
  counted,
  moment,
  type Piece,
  type Sentence,
  say,
  sayMoment,
  shortNameOf,
  strong,
  together,
} from '@valija/words';
import { titleOfError } from './errors.js';
import { states } from './mensaje.js';
import { titleOfType } from './types.js';

/** What a search of messages is narrowed to, as it stands in the address of the page. */
export type Search = Readonly<Partial<Record<SearchName, string>>>;

export const searchNames = [
  'type',
  'party',
  'sender',
  'recipient',
  'error',
  'state',
  'lane',
  'from',
  'to',
  'stuck',
  'id',
  'thread',
] as const;

export type SearchName = (typeof searchNames)[number];

/** The search that an address asks for; what is no part of one is left out. */
export const searchOf = (query: URLSearchParams): Search =>
  Object.fromEntries(searchNames.flatMap((name) => (query.get(name) ? [[name, query.get(name)]] : [])));

const isState = (value: string): value is keyof typeof states => Object.hasOwn(states, value);
const isLane = (value: string): value is 'normal' | 'urgent' => value === 'normal' || value === 'urgent';

/** A search as the gateway takes it. */
export function queryOf({ state, lane, stuck, ...others }: Search): MessageQuery {
  return {
    ...others,
    ...(state !== undefined && isState(state) ? { state } : {}),
    ...(lane !== undefined && isLane(lane) ? { lane } : {}),
    ...(stuck === 'true' ? { stuck: true } : {}),
  };
}

/** Which messages are these? @param shown how many there are so far @param more whether there are more */
export function saySearch(
  search: Search,
  parties: readonly Institution[],
  { shown, more }: { readonly shown: number; readonly more: boolean },
  now: number,
): Sentence {
  const which = narrowing(search, parties, now);
  if (shown === 0) return say`Ningún mensaje${which}.`;
  const head = more
    ? say`Los ${search.stuck === 'true' ? 'primeros' : 'últimos'} ${strong(counted(shown, 'mensaje', 'mensajes'))}${which}.`
    : say`${strong(counted(shown, 'mensaje', 'mensajes'))}${which}.`;
  return together(head, shown > 1 ? order(search) : undefined);
}

const order = ({ stuck }: Search): Sentence =>
  stuck === 'true' ? say`El que más espera, primero.` : say`El más reciente, primero.`;

function narrowing(search: Search, parties: readonly Institution[], now: number): Sentence {
  const named = (urn: string): Piece =>
    strong(shortNameOf(parties.find((each) => each.urn === urn) ?? { urn }));
  const says: Readonly<Record<SearchName, (value: string) => Sentence>> = {
    type: (value) => say` del tipo «${titleOfType(value)}»`,
    party: (value) => say` de o para ${named(value)}`,
    sender: (value) => say` de ${named(value)}`,
    recipient: (value) => say` para ${named(value)}`,
    error: (value) => say`, con la falla «${titleOfError(value)}»`,
    state: (value) => say`, en estado «${isState(value) ? states[value] : value}»`,
    lane: (value) => say`, por el carril ${value === 'urgent' ? 'urgente' : 'normal'}`,
    from: (value) => say`, desde ${moment(sayMoment(value, now), value)}`,
    to: (value) => say`, hasta ${moment(sayMoment(value, now), value)}`,
    stuck: () => say`, con más espera de la debida`,
    id: (value) => say` con el identificador ${value}`,
    thread: (value) => say` del hilo ${value}`,
  };
  return searchNames.flatMap((name) => {
    const value = search[name];
    return value === undefined ? [] : says[name](value);
  });
}

/** What was typed into the search of the frame may name. */
export type Meaning =
  | { readonly kind: 'id'; readonly id: string }
  | { readonly kind: 'search'; readonly search: Search }
  | { readonly kind: 'nothing' };

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Letters alone: neither case nor accents tell words apart. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** One thing that a word may name: a party, a type or the code of an error. */
export interface Named {
  readonly search: Search;
  /** All that it is called. */
  readonly words: readonly string[];
}

/** What somebody means by what was typed: an id, or the first thing that is called so. Whole words count before parts of words. */
export function meaningOf(typed: string, known: readonly Named[]): Meaning {
  const text = typed.trim();
  if (uuid.test(text)) return { kind: 'id', id: text.toLowerCase() };
  const asked = folded(text).split(/\s+/);
  const score = ({ words }: Named): number => {
    const said = folded(words.join(' '));
    if (!asked.every((word) => said.includes(word))) return 0;
    return words.some((word) => folded(word) === folded(text)) ? 2 : 1;
  };
  const best = known
    .map((named) => ({ named, score: score(named) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)[0];
  return best ? { kind: 'search', search: best.named.search } : { kind: 'nothing' };
}

/** Everything else that the page says. */
export const texts = {
  title: 'Mensajes',
  caption: 'Mensajes',
  columns: { what: 'Mensaje', from: 'De', to: 'Para', state: 'Estado', at: 'Aceptado', lane: 'Carril' },
  urgent: 'urgente',
  filters: 'Filtros',
  foldedFilters: (count: number) => (count === 0 ? 'Filtros' : `Filtros (${count})`),
  party: 'Parte',
  anyParty: 'Todas',
  role: { party: 'de o para', sender: 'de', recipient: 'para' },
  type: 'Tipo',
  anyType: 'Todos',
  error: 'Falla',
  anyError: 'Cualquiera',
  state: 'Estado',
  anyState: 'Todos',
  lane: 'Carril',
  anyLane: 'Ambos',
  lanes: { normal: 'normal', urgent: 'urgente' },
  from: 'Aceptado desde',
  to: 'Aceptado hasta',
  stuck: 'Sólo los que esperan más de lo debido',
  clear: 'Quitar filtros',
  nothing: 'Nada con estos filtros',
  nothingWhy: 'Quite algún filtro. Un mensaje aparece aquí apenas la compuerta lo acepta.',
  none: 'Todavía no hay mensajes',
  noneWhy: 'Cada mensaje aparece aquí apenas la compuerta lo acepta.',
  unknown: (typed: string) => `Nada se llama «${typed}».`,
  unknownWhy:
    'Busque por el identificador de un mensaje o de un hilo, por una parte (Carabineros, Mejor Niñez…), por un tipo (derivación, denuncia…) o por el código de una falla.',
  looking: 'Buscando…',
} as const;
