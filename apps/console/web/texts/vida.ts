import type { LifeEvent, LinkedMessage, MessageDetail } from '@valija/ops-api';
import type { Station } from '@valija/web';
import type { Tone } from '@valija/words';
import { epochOf, saySpan } from '@valija/words';
import { limitsMs } from './mensaje.js';

type Gap = NonNullable<Station['gap']>;

/** The life of a message as a line: aceptado → recibido → entregado → respuesta. @param now in milliseconds */
export function lifeLine(message: MessageDetail, now: number): readonly Station[] {
  const stations = [accepted(message), received(message, now), ended(message, now), answered(message, now)];
  return stations.filter((station) => station !== undefined);
}

const eventOf = ({ life }: MessageDetail, ...kinds: LifeEvent['kind'][]): LifeEvent | undefined =>
  life.findLast(({ kind }) => kinds.includes(kind));

const proofOf = ({ by, kid, verified }: LifeEvent): Pick<Station, 'by' | 'proof'> =>
  kid === undefined ? { by } : { by, proof: { kid, verified: verified === true } };

const took = (from: string, to: string): Gap => ({
  text: `tras ${saySpan(epochOf(to) - epochOf(from))}`,
  tone: 'quiet',
});

const awaited = (since: string, now: number, tone: Tone): Gap => ({
  text: `espera hace ${saySpan(now - epochOf(since))}`,
  tone,
});

function accepted(message: MessageDetail): Station {
  const event = eventOf(message, 'accepted');
  return {
    key: 'accepted',
    label: labels.accepted,
    state: 'done',
    at: event?.at ?? message.takenAt,
    ...(event && proofOf(event)),
  };
}

/** Left out where the message ended before its recipient took it in. */
function received(message: MessageDetail, now: number): Station | undefined {
  const { takenAt, receivedAt, state, lane, recipient } = message;
  const event = eventOf(message, 'received');
  const at = event?.at ?? receivedAt;
  if (at !== undefined)
    return {
      key: 'received',
      label: labels.received,
      state: 'done',
      at,
      by: recipient,
      gap: took(takenAt, at),
      ...(event && proofOf(event)),
    };
  if (state === 'withheld')
    return { key: 'received', label: labels.withheld, state: 'failed', gap: awaited(takenAt, now, 'amber') };
  if (state !== 'accepted') return undefined;
  const over = now - epochOf(takenAt) > limitsMs[lane];
  return {
    key: 'received',
    label: labels.awaitsReceived,
    state: over ? 'failed' : 'here',
    by: recipient,
    gap: awaited(takenAt, now, over ? 'red' : 'quiet'),
  };
}

function ended(message: MessageDetail, now: number): Station {
  const { takenAt, receivedAt, holder, recipient } = message;
  const from = receivedAt ?? takenAt;
  const event = eventOf(message, 'delivered') ?? eventOf(message, 'refused', 'abandoned');
  if (event && message.state !== 'received' && message.state !== 'accepted') {
    const label =
      event.kind === 'delivered'
        ? labels.delivered
        : event.kind === 'refused'
          ? labels.refused
          : labels.abandoned;
    return {
      key: 'ended',
      label,
      state: event.kind === 'delivered' ? 'done' : 'failed',
      at: event.at,
      gap: took(from, event.at),
      ...proofOf(event),
    };
  }
  if (holder?.step === 'parked' || holder?.step === 'blocked')
    return {
      key: 'ended',
      label: holder.step === 'parked' ? labels.parked : labels.blocked,
      state: 'failed',
      by: holder.party,
      gap: awaited(holder.since, now, 'red'),
    };
  if (holder?.step === 'inside')
    return {
      key: 'ended',
      label: labels.awaitsDelivered,
      state: 'here',
      by: recipient,
      gap: awaited(holder.since, now, message.attempts.length > 0 ? 'amber' : 'quiet'),
    };
  return { key: 'ended', label: labels.delivered, state: 'ahead' };
}

/** Only where somebody owes an answer, or gave one. */
function answered(message: MessageDetail, now: number): Station | undefined {
  const { consequences, obligations, state } = message;
  const open = obligations
    .filter((each) => each.state === 'open')
    .sort((a, b) => epochOf(a.dueAt) - epochOf(b.dueAt))[0];
  if (open === undefined && consequences[0] !== undefined) return answeredBy(message, consequences[0]);
  if (open === undefined || state === 'refused' || state === 'abandoned') return undefined;
  const left = epochOf(open.dueAt) - now;
  return {
    key: 'answered',
    label: labels.awaitsAnswer,
    state: left <= 0 ? 'failed' : state === 'delivered' ? 'here' : 'ahead',
    by: open.debtor,
    gap:
      left <= 0
        ? { text: `venció hace ${saySpan(-left)}`, tone: 'red' }
        : { text: `quedan ${saySpan(left)}`, tone: 'quiet' },
  };
}

const answeredBy = ({ endedAt, takenAt }: MessageDetail, answer: LinkedMessage): Station => ({
  key: 'answered',
  label: labels.answered,
  state: 'done',
  at: answer.takenAt,
  gap: took(endedAt ?? takenAt, answer.takenAt),
});

const labels = {
  accepted: 'Aceptado',
  received: 'Recibido',
  awaitsReceived: 'Sin recibir',
  withheld: 'Retenido',
  delivered: 'Entregado',
  awaitsDelivered: 'Por entregar',
  refused: 'Devuelto',
  abandoned: 'Abandonado',
  parked: 'Apartado',
  blocked: 'Espera a otro',
  answered: 'Respondido',
  awaitsAnswer: 'Por responder',
} as const;
