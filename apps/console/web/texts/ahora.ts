import type { EndpointNow, Now } from '@valija/ops-api';
import type { Tone } from '@valija/words';
import {
  counted,
  epochOf,
  link,
  listed,
  moment,
  type Piece,
  type Sentence,
  say,
  sayHour,
  sayMoment,
  sayNumber,
  saySince,
  saySpan,
  shortNameOf,
  strong,
  together,
} from '@valija/words';
import { pathOfEndpoint, pathOfMessage, pathOfMessages } from './paths.js';

/** First line of a page, how much it asks for, and where one does something about it. */
export interface Answer {
  readonly tone: Tone;
  readonly sentence: Sentence;
  readonly next?: { readonly text: string; readonly to: string };
}

/** Endpoints that the first line names; of more it says how many. */
const namedMax = 2;

/** An endpoint as it is some milliseconds after it was told: what waits has grown older. */
export function aged<T extends Pick<EndpointNow, 'oldest'>>(endpoint: T, ms: number): T {
  const { oldest } = endpoint;
  if (oldest === null || ms <= 0) return endpoint;
  const ageMs = oldest.ageMs + ms;
  return { ...endpoint, oldest: { ...oldest, ageMs, over: oldest.over || ageMs > oldest.limitMs } };
}

/** Is anything stuck, where, since when? @param at now by the gateway's clock, in milliseconds */
export function answerNow(now: Now, at: number): Answer {
  const { totals } = now;
  const endpoints = now.endpoints.map((each) => aged(each, at - epochOf(now.at)));
  if (endpoints.length === 0) return { tone: 'quiet', sentence: say`${texts.none}.` };
  const failing: Sentence | undefined =
    totals.failures > 0
      ? say`Hay ${link(counted(totals.failures, 'falla', 'fallas'), '/fallas')} por revisar.`
      : undefined;
  const late = endpoints.filter(({ oldest }) => oldest?.over);
  const isTroubled = ({ state }: EndpointNow) => state === 'silent' || state === 'circuit-open';
  if (totals.overLimit > 0) {
    const count = link(counted(totals.overLimit, 'mensaje', 'mensajes'), pathOfMessages({ stuck: 'true' }));
    const head = say`${count} ${totals.overLimit === 1 ? 'espera' : 'esperan'} más de lo debido.`;
    const [only] = late;
    return {
      tone: 'red',
      sentence: together(
        head,
        // Who does not answer is named even while nothing is late there.
        ...reasonsOf([...late, ...endpoints.filter((each) => isTroubled(each) && !late.includes(each))], at),
        failing,
      ),
      next: {
        text: texts.whatToDo,
        to: late.length === 1 && only ? pathOfEndpoint(only.endpoint) : '/alertas',
      },
    };
  }
  const troubled = endpoints.filter(isTroubled);
  if (troubled.length > 0)
    return {
      tone: 'amber',
      sentence: together(say`Nada espera aún más de lo debido.`, ...reasonsOf(troubled, at), failing),
      next: { text: texts.whatToDo, to: pathOfEndpoint(troubled[0]?.endpoint ?? '') },
    };
  if (failing)
    return {
      tone: 'amber',
      sentence: together(failing, say`Nada espera más de lo debido.`),
      next: { text: texts.seeFailures, to: '/fallas' },
    };
  const paused = endpoints.filter(({ state }) => state === 'paused');
  const onTheWay =
    totals.waiting === 0
      ? say`Todo al día: ningún mensaje espera.`
      : say`Todo al día: ${link(counted(totals.waiting, 'mensaje va', 'mensajes van'), pathOfMessages({ state: 'accepted' }))} en camino, dentro de su límite.`;
  return { tone: 'quiet', sentence: together(onTheWay, ...reasonsOf(paused, at), received(endpoints)) };
}

/** Why the endpoints are in trouble, one sentence each, and how many more there are. */
function reasonsOf(endpoints: readonly EndpointNow[], at: number): Sentence[] {
  const named = endpoints.slice(0, namedMax).map((each) => reasonOf(each, at));
  const more = endpoints.length - named.length;
  return more === 0
    ? named
    : [...named, say`${more === 1 ? 'Otra parte tiene' : `Otras ${more} partes tienen`} problemas.`];
}

function reasonOf(endpoint: EndpointNow, at: number): Sentence {
  const who = sayEndpoint(endpoint);
  const { state, since, nextTryAt, oldest } = endpoint;
  const from = since === null ? 'desde hace un tiempo' : moment(saySince(since, at), since);
  switch (state) {
    case 'silent':
      return say`${who} no da señales ${from}.`;
    case 'circuit-open': {
      const retry: Sentence = nextTryAt ? say`; se prueba otra vez ${tryAt(nextTryAt, at)}` : [];
      return say`El sistema de ${who} no responde ${from}${retry}.`;
    }
    case 'paused':
      return say`${who} está en pausa ${from}: lo suyo espera hasta que alguien la reanude.`;
    case 'unknown':
      return say`De ${who} no hay noticias todavía.`;
    case 'up-to-date':
    case 'working': {
      if (!oldest) return say`${who} está al día.`;
      const age = link(`desde hace ${saySpan(oldest.ageMs)}`, pathOfMessage(oldest));
      return say`El más antiguo para ${who} espera ${age}; su límite es ${saySpan(oldest.limitMs)}.`;
    }
  }
}

const tryAt = (at: string, now: number): Piece =>
  epochOf(at) <= now ? 'enseguida' : moment(`a ${sayHour(at)}`, at);

/** The parties behind an endpoint, by their short names. */
export const nameOfEndpoint = ({ parties, endpoint }: Pick<EndpointNow, 'parties' | 'endpoint'>): string => {
  const [first, ...others] = parties;
  if (!first) return endpoint;
  return others.length === 0
    ? shortNameOf(first)
    : `${shortNameOf(first)} y ${counted(others.length, 'parte', 'partes')} más`;
};

const sayEndpoint = (endpoint: EndpointNow): Piece =>
  strong(nameOfEndpoint(endpoint), endpoint.parties.map(({ name }) => name).join('; '));

function received(endpoints: readonly EndpointNow[]): Sentence {
  const sum = endpoints.reduce((total, { minutes }) => total + minutes.reduce((a, b) => a + b, 0), 0);
  return sum === 0
    ? say`En la última hora no se recibió ninguno.`
    : say`En la última hora se ${sum === 1 ? 'recibió' : 'recibieron'} ${counted(sum, 'mensaje', 'mensajes')}.`;
}

/** How an endpoint is, in a few words for its line of the table. */
export function sayState({ state, since, nextTryAt }: EndpointNow, at: number): Sentence {
  const from: Sentence = since === null ? [] : say` ${moment(`desde ${sayMoment(since, at)}`, since)}`;
  switch (state) {
    case 'up-to-date':
      return say`al día`;
    case 'working':
      return say`recibiendo`;
    case 'silent':
      return say`sin señales${from}`;
    case 'circuit-open': {
      const retry: Sentence = nextTryAt
        ? say` · reintenta ${moment(sayMoment(nextTryAt, at), nextTryAt)}`
        : [];
      return say`sin respuesta${from}${retry}`;
    }
    case 'paused':
      return say`en pausa${from}`;
    case 'unknown':
      return say`sin noticias todavía`;
  }
}

/** How much the line of an endpoint asks for. */
export function toneOf({ oldest, state, waiting, failures }: EndpointNow): Tone {
  if (oldest?.over) return 'red';
  const holdsBack = waiting.normal + waiting.urgent > 0;
  if (state === 'silent' || state === 'circuit-open') return holdsBack ? 'red' : 'amber';
  if (failures > 0) return 'amber';
  return state === 'paused' ? 'blue' : 'quiet';
}

/** Whether database and broker tell the same: the last line of the page. */
export function sayConciliation({ conciliation }: Now, at: number): Answer {
  if (conciliation === null) return { tone: 'quiet', sentence: say`${texts.notYetCompared}` };
  const age = moment(`hace ${saySpan(at - epochOf(conciliation.at))}`, conciliation.at);
  if (conciliation.differences === 0)
    return {
      tone: 'quiet',
      sentence: say`Base y broker coinciden · 0 diferencias · última conciliación ${age}`,
    };
  return {
    tone: 'red',
    sentence: say`Base y broker no coinciden · ${link(counted(conciliation.differences, 'diferencia', 'diferencias'), '/alertas')} · última conciliación ${age}`,
  };
}

/** The processes that carry messages, those that answer and those that do not. */
export function sayServices(
  { services }: Now,
  at: number,
): { readonly key: string; readonly tone: Tone; readonly sentence: Sentence }[] {
  const one = (name: string, { state, since }: Now['services']['database']) => ({
    key: name,
    tone: state === 'up' ? ('quiet' as const) : ('red' as const),
    sentence: say`${name} ${serviceStates[state]}${since && state !== 'up' ? say` ${moment(saySince(since, at), since)}` : []}`,
  });
  const versions = [...new Set(services.gateways.map(({ version }) => version))];
  const gateways = say`${counted(services.gateways.length, 'compuerta', 'compuertas')}${versions.length > 0 ? say` · versión ${listed(versions)}` : []}`;
  return [
    one('Base de datos', services.database),
    one('Broker', services.broker),
    { key: 'gateways', tone: services.gateways.length === 0 ? 'red' : 'quiet', sentence: gateways },
  ];
}

const serviceStates = { up: 'responde', blocked: 'no acepta más mensajes', down: 'no responde' } as const;

/** Everything else that the page says. */
export const texts = {
  title: 'Ahora',
  whatToDo: 'Ver qué hacer',
  seeFailures: 'Ver las fallas',
  noEndpoints: 'Cada una aparece aquí cuando el directorio publica su punto de conexión.',
  notYetCompared: 'Base y broker aún no se comparan; la primera conciliación llega dentro de un minuto.',
  caption: 'Puntos de conexión, el que está peor primero',
  columns: {
    party: 'Parte',
    waiting: 'Esperan',
    oldest: 'El más antiguo',
    hour: 'Última hora',
    failures: 'Fallas',
    state: 'Estado',
  },
  limit: (limit: string) => `límite ${limit}`,
  lanes: { urgent: 'urgente', normal: 'normal' },
  waits: (count: number) => sayNumber(count),
  ofThemUrgent: (count: number) => counted(count, 'urgente', 'urgentes'),
  nothingWaits: '0',
  none: 'Todavía no hay partes conectadas',
  inside: (count: number) => `${counted(count, 'recibido', 'recibidos')} sin terminar`,
  hour: (count: number, most: number) =>
    count === 0
      ? 'Ninguno recibido en la última hora'
      : `${counted(count, 'recibido', 'recibidos')} en la última hora; a lo más ${most} por minuto`,
} as const;
