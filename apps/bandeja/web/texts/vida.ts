import type { Station } from '@valija/web';
import { epochOf, saySpan } from '@valija/words';
import type { BandejaSchemas } from '../api.js';

type Message = BandejaSchemas['Message'];
type Receipt = BandejaSchemas['Receipt'];

/** The life of a message as a line: enviada → recibida → entregada → respondida. @param now in milliseconds */
export function lifeLine(message: Message, now: number): readonly Station[] {
  const of = (...kinds: string[]): Receipt | undefined =>
    message.receipts.findLast(({ kind }) => kinds.includes(kind));
  const accepted = of('accepted');
  const received = of('received');
  const delivered = of('delivered');
  const ended = delivered ? undefined : of('refused', 'abandoned', 'withheld');
  return [
    accepted
      ? station('accepted', 'Aceptada para entregar', accepted, undefined)
      : { key: 'accepted', label: 'Enviada', state: 'done', at: message.time },

    ...(received || !ended
      ? [station('received', 'Recibida', received, accepted?.at ?? message.time, now)]
      : []),
    ended
      ? {
          ...station('ended', ends[ended.kind] ?? ended.titulo, ended, accepted?.at),
          state: 'failed' as const,
        }
      : station('ended', 'Entregada a quien la lee', delivered, received?.at, now),
    ...answered(message, delivered?.at),
  ];
}

const ends: Readonly<Record<string, string>> = {
  refused: 'Devuelta',
  abandoned: 'Dada por abandonada',
  withheld: 'Detenida',
};

/** @param from when it left the station before; @param now where it may still come */
function station(
  key: Station['key'],
  label: string,
  receipt: Receipt | undefined,
  from: string | undefined,
  now?: number,
): Station {
  if (!receipt)
    return {
      key,
      label,
      state: from === undefined || now === undefined ? 'ahead' : 'here',
      ...(from !== undefined && now !== undefined
        ? { gap: { text: `espera hace ${saySpan(now - epochOf(from))}`, tone: 'quiet' as const } }
        : {}),
    };
  return {
    key,
    label,
    state: 'done',
    at: receipt.at,
    by: receipt.by,
    proof: { verified: receipt.verified },
    ...(from === undefined
      ? {}
      : { gap: { text: `tras ${saySpan(epochOf(receipt.at) - epochOf(from))}`, tone: 'quiet' as const } }),
  };
}

/** The last answer within the thread, or that one is awaited. */
function answered({ id, thread, pendiente }: Message, from: string | undefined): readonly Station[] {
  const answer = thread.findLast(({ answers }) => answers === id);
  if (answer)
    return [
      {
        key: 'answered',
        label: answer.titulo,
        state: 'done',
        at: answer.at,
        ...(from === undefined
          ? {}
          : { gap: { text: `tras ${saySpan(epochOf(answer.at) - epochOf(from))}`, tone: 'quiet' } }),
      },
    ];
  return pendiente
    ? [{ key: 'answered', label: 'Por responder', state: pendiente.vencido ? 'failed' : 'ahead' }]
    : [];
}
