import type { FailureGroup, FailureKind, Failures, ReplayPreview } from '@valija/ops-api';
import type { Tone } from '@valija/words';
import {
  capital,
  counted,
  moment,
  type Sentence,
  say,
  sayNumber,
  saySince,
  sayWhen,
  together,
} from '@valija/words';
import { titleOfError } from './errors.js';
import { sayParty } from './parties.js';

/** How many causes explain how many failures? */
export function explain({ groups, causes, messages }: Failures): Sentence {
  if (messages === 0) return say`No hay fallas: todo lo aceptado sigue su curso.`;
  const head = say`${counted(causes, 'causa explica', 'causas explican')} ${counted(messages, 'falla', 'fallas')}.`;
  const fresh = groups.filter(({ newSinceDeployment }) => newSinceDeployment).length;
  const behind = groups.reduce((sum, { waitingBehind }) => sum + waitingBehind, 0);
  return together(
    head,
    fresh === 0
      ? undefined
      : say`${counted(fresh, 'grupo empezó', 'grupos empezaron')} después del último despliegue de su punto de conexión.`,
    behind === 0 ? undefined : say`${counted(behind, 'mensaje espera', 'mensajes esperan')} detrás de ellas.`,
  );
}

const kinds: Readonly<Record<FailureKind, readonly [one: string, many: string]>> = {
  parked: ['mensaje apartado', 'mensajes apartados'],
  undelivered: ['mensaje sin entregar', 'mensajes sin entregar'],
  quarantined: ['mensaje en cuarentena', 'mensajes en cuarentena'],
  incident: ['incidente de seguridad', 'incidentes de seguridad'],
  refused: ['mensaje devuelto', 'mensajes devueltos'],
};

/** Whom a cause touches, since when, and what waits behind it. */
export function sayGroup(group: FailureGroup, now: number): Sentence {
  const { count, kind, party, title, since, last, waitingBehind } = group;
  const what = counted(count, ...kinds[kind]);
  const where: Sentence =
    party === null ? [] : say` ${kind === 'parked' ? 'en' : 'hacia'} ${sayParty(party)}`;
  const type: Sentence = title === null ? [] : say`, «${title}»`;
  const head = say`${what}${where}${type}, ${moment(saySince(since, now), since)}.`;
  const latest =
    count > 1 && last !== since ? say`El último, ${moment(sayWhen(last, now), last)}.` : undefined;
  const behind =
    waitingBehind === 0
      ? undefined
      : say`${counted(waitingBehind, 'mensaje espera', 'mensajes esperan')} detrás en ${waitingBehind === 1 ? 'su hilo' : 'sus hilos'}.`;
  return together(head, latest, behind);
}

/** What a replay would do, before it is begun. */
export function sayPreview({ would, ended, notReplayable }: ReplayPreview): Sentence {
  const cannot = notReplayable.reduce((sum, { count }) => sum + count, 0);
  const parts = [
    `${sayNumber(would)} ${would === 1 ? 'se enviaría' : 'se enviarían'}`,
    ...(ended > 0 ? [`${sayNumber(ended)} ya ${ended === 1 ? 'tiene' : 'tienen'} recibo`] : []),
    ...(cannot > 0 ? [`${sayNumber(cannot)} no se ${cannot === 1 ? 'puede' : 'pueden'} reenviar`] : []),
  ];
  return say`${parts.join(', ')}.`;
}

/** What cannot be replayed, by cause. */
export const sayNotReplayable = ({ notReplayable }: ReplayPreview): readonly string[] =>
  notReplayable.map(({ code, count }) => `${sayNumber(count)}: ${titleOfError(code)}`);

/** The button that begins a replay names its object and its effect. */
export const sayReplayButton = (would: number, canary: boolean): string => {
  if (would === 1) return 'Reenviar 1 mensaje';
  return canary
    ? `Probar con 1 y después reenviar ${would === 2 ? 'el otro' : `los otros ${sayNumber(would - 1)}`}`
    : `Reenviar ${sayNumber(would)} mensajes`;
};

/** How long a replay takes at a rate, at least. */
export const sayPace = (would: number, perSecond: number): string => {
  const seconds = Math.ceil(would / perSecond);
  if (seconds <= 1) return 'Se piden en un segundo.';
  return seconds < 120
    ? `Se piden en unos ${seconds} segundos.`
    : `Se piden en unos ${Math.round(seconds / 60)} minutos.`;
};

/** Everything else that the page and its drawer say. */
export const texts = {
  title: 'Fallas',
  oneTitle: 'Falla',
  none: 'No hay fallas',
  noneWhy:
    'Aquí aparecen, agrupados por causa, los mensajes que un punto de conexión apartó, que nadie recibe o que quedaron en cuarentena. Llegan solos, pocos segundos después de fallar.',
  gone: 'Esta falla ya no existe',
  goneWhy: 'Sus mensajes terminaron o cambiaron de causa.',
  all: 'Todas las fallas',
  means: 'Qué significa',
  helps: 'Qué suele ayudar',
  runbook: 'Página del código',
  fresh: 'Nueva desde el último despliegue',
  deployed: (when: string) => `La versión de su punto de conexión empezó ${when}.`,
  replay: (count: number) => `Reenviar ${counted(count, 'mensaje', 'mensajes')}…`,
  notReplayable: 'No se reenvía desde aquí: lea qué suele ayudar.',
  mayNot: 'Para reenviar se necesita el rol de operación.',
  see: (count: number) => `Ver ${counted(count, 'mensaje', 'mensajes')}`,
  messages: 'Mensajes de esta falla',
  more: 'Ver más',
  columns: {
    message: 'Mensaje',
    sender: 'De',
    error: 'Clase del error',
    since: 'Desde',
    last: 'Último intento',
    attempts: 'Intentos',
    behind: 'Detrás',
  },
  drawer: {
    title: 'Reenviar',
    dryRunReason: 'Recuento previo',
    nothing: 'No hay nada que reenviar: todos tienen ya su recibo o no se pueden reenviar.',
    canary: 'Probar primero con un mensaje',
    canaryWhy: 'Los demás siguen sólo si ese termina con un recibo de entrega.',
    rate: 'Mensajes por segundo',
    reasonExample: 'Por ejemplo: el sistema de la institución volvió a responder',
    same: 'Cada mensaje conserva su identificador: quien ya lo aplicó no lo aplica otra vez.',
    cancel: 'Cerrar sin reenviar',
  },
} as const;

/** Failures wait for a person: red. What was given back is with its sender: amber. */
export const toneOfGroup = ({ kind }: FailureGroup): Tone => (kind === 'refused' ? 'amber' : 'red');

/** As much as its worst group asks for. */
export function toneOfFailures({ groups }: Failures): Tone {
  if (groups.length === 0) return 'quiet';
  return groups.some((group) => toneOfGroup(group) === 'red') ? 'red' : 'amber';
}

/** A title as the heading of a card. */
export const headingOf = ({ code }: FailureGroup): string => capital(titleOfError(code));
