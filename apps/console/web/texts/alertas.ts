import type { Actor, Alert, AlertCode, PartyDetail } from '@valija/ops-api';
import {
  capital,
  counted,
  epochOf,
  link,
  moment,
  type Sentence,
  say,
  sayNumber,
  saySince,
  sayWhen,
  strong,
  together,
} from '@valija/words';
import { nameOfEndpoint } from './ahora.js';
import { sayParty } from './parties.js';
import { pathOfEndpoint, pathOfMessage } from './paths.js';

/** Does something ask for an act, and of how much? */
export function answerAlerts(alerts: readonly Alert[]): Sentence {
  const open = alerts.filter(({ state }) => state === 'open');
  const acknowledged = alerts.filter(({ state }) => state === 'acknowledged').length;
  const red = open.filter(({ severity }) => severity === 'red').length;
  const other = open.length - red;
  const known =
    acknowledged === 0
      ? undefined
      : say`De ${counted(acknowledged, 'alerta', 'alertas')} ya se ocupa alguien.`;
  if (open.length === 0) return together(say`Nada pide actuar ahora.`, known);
  if (red === 0)
    return together(
      say`${counted(other, 'alerta abierta', 'alertas abiertas')}: nada está perdido ni atrasado todavía.`,
      known,
    );
  const rest =
    other === 0
      ? say``
      : other === 1
        ? say` Otra puede esperar un poco.`
        : say` Otras ${sayNumber(other)} pueden esperar un poco.`;
  return together(say`${counted(red, 'alerta pide', 'alertas piden')} actuar ahora.${rest}`, known);
}

const ranks = { red: 0, amber: 1, blue: 2 } as const;

/** What asks most first, and of the same the oldest. */
export const byUrgency = (alerts: readonly Alert[]): Alert[] =>
  alerts.toSorted(
    (one, other) =>
      ranks[one.severity] - ranks[other.severity] || epochOf(one.openedAt) - epochOf(other.openedAt),
  );

/** What an alert counts, where it is anything else than how often it happened. */
const counts: Readonly<Partial<Record<AlertCode, (count: number) => string>>> = {
  'age-over-limit': countMessages,
  'failure-rate': countMessages,
  'messages-parked': countMessages,
  'messages-quarantined': countMessages,
  'broker-drift': countMessages,
  'quota-exceeded': countMessages,
  'broker-unreachable': (count) => counted(count, 'compuerta', 'compuertas'),
  'database-size': (count) => `al ${count} %`,
};

function countMessages(count: number): string {
  return counted(count, 'mensaje', 'mensajes');
}

/** The parties behind an endpoint; its own name while they are not known. */
function sayEndpoint(endpoint: string, parties: readonly PartyDetail[]): Sentence {
  const behind = parties.filter((each) => each.endpoint === endpoint);
  const name = link(nameOfEndpoint({ endpoint, parties: behind }), pathOfEndpoint(endpoint));
  return behind.length === 0 ? say`Punto de conexión ${name}` : [name];
}

/** Whom or what an alert is about, since when, of how much. @param parties by which an endpoint is named */
export function sayAbout(
  { code, about, openedAt, count }: Alert,
  now: number,
  parties: readonly PartyDetail[] = [],
): Sentence {
  const { party, endpoint, message, agreement, kid, queue } = about;
  const subjects: Sentence[] = [];
  if (party) subjects.push([sayParty(party)]);
  else if (endpoint) subjects.push(sayEndpoint(endpoint, parties));
  if (agreement)
    subjects.push(
      say`${subjects.length === 0 ? 'Acuerdo' : 'acuerdo'} ${link(agreement, `/acuerdos?acuerdo=${agreement}`)}`,
    );
  if (message)
    subjects.push(
      say`${subjects.length === 0 ? 'Mensaje' : 'mensaje'} ${link(message.id.slice(0, 8), pathOfMessage(message))}`,
    );
  if (queue) subjects.push(say`${subjects.length === 0 ? 'Cola' : 'cola'} ${strong(queue)}`);
  if (kid)
    subjects.push(say`${subjects.length === 0 ? 'Llave' : 'llave'} ${strong(`${kid.slice(0, 8)}…`, kid)}`);
  const who = subjects.flatMap((each, at) => (at === 0 ? each : [' · ', ...each]));
  const since = moment(saySince(openedAt, now), openedAt);
  const times = count > 1 ? say`, ${counts[code]?.(count) ?? counted(count, 'vez', 'veces')}` : say``;
  return who.length === 0
    ? say`${capital(saySince(openedAt, now))}${times}.`
    : say`${who}, ${since}${times}.`;
}

/** Who takes care of it until when, or when it ended. */
export function sayCare(
  { state, acknowledgedBy, until, note, resolvedAt }: Alert,
  now: number,
): Sentence | undefined {
  if (state === 'resolved' && resolvedAt)
    return say`Se resolvió ${moment(sayWhen(resolvedAt, now), resolvedAt)}.`;
  if (state !== 'acknowledged' || !acknowledgedBy || !until) return undefined;
  const why: Sentence = note ? say` «${note}»` : [];
  return say`Se ocupa ${strong(nameOfActor(acknowledgedBy))}; vuelve a avisar ${moment(sayWhen(until, now), until)} si sigue.${why}`;
}

/** A person, or the client where no person stands behind it. */
export const nameOfActor = ({ person, client }: Actor): string => person ?? client;

/** For how long one may take care of an alert, in milliseconds. */
export const acknowledgePeriods = [
  { label: '1 hora', ms: 3_600_000 },
  { label: '4 horas', ms: 4 * 3_600_000 },
  { label: '1 día', ms: 24 * 3_600_000 },
  { label: '3 días', ms: 3 * 24 * 3_600_000 },
  { label: '7 días', ms: 7 * 24 * 3_600_000 },
] as const;

export const alertas = {
  title: 'Alertas',
  states: { open: 'Abiertas', acknowledged: 'Reconocidas', resolved: 'Resueltas' },
  severity: { red: 'Actúe ahora', amber: 'Pronto', blue: 'Para saber' },
  runbook: 'Qué significa',
  acknowledge: 'Me ocupo',
  acknowledgeTitle: 'Ocuparse de esta alerta',
  acknowledgeText:
    'Sigue a la vista como reconocida y no vuelve a contar como abierta hasta el plazo que elija. Se resuelve sola cuando la causa termina.',
  period: 'Volver a avisar en',
  note: 'Qué se está haciendo',
  noteHint: 'Hasta 200 caracteres, sin datos de ningún caso. La ven los demás.',
  noteMissing: 'Escriba qué se está haciendo.',
  confirm: (period: string) => `Ocuparme por ${period}`,
  done: 'Quedó a su nombre.',
  cancel: 'Cancelar',
  empty: {
    open: 'No hay alertas abiertas',
    openText:
      'Aparecen solas cuando algo espera de más, falla, calla o vence pronto, y se resuelven solas cuando termina.',
    acknowledged: 'Nadie tiene alertas a su nombre',
    acknowledgedText: 'Al ocuparse de una alerta abierta, pasa aquí con su nombre y hasta cuándo.',
    resolved: 'Ninguna alerta se ha resuelto todavía',
    resolvedText: 'Aquí quedan las que terminaron, con la hora en que se resolvieron.',
  },
} as const;
