import type { Attempt, Holder, LifeEvent, MessageDetail, MessageRow } from '@valija/ops-api';
import type { Tone } from '@valija/words';
import {
  counted,
  epochOf,
  link,
  moment,
  type Piece,
  type Sentence,
  say,
  sayBefore,
  saySince,
  saySpan,
  sayWhen,
  strong,
  together,
} from '@valija/words';
import { sayError, titleOfError } from './errors.js';
import { type Gender, genderOf } from './gender.js';
import { sayParty } from './parties.js';
import { pathOfMessage } from './paths.js';

/** How long a message may wait for its recipient before it is late, by lane. @see contracts/gateway.openapi.json, OldestMessage */
export const limitsMs = { urgent: 2 * 60_000, normal: 15 * 60_000 } as const;

/** The first line of a message: who has it, since when, until when, and what to do. */
export interface Whereabouts {
  readonly tone: Tone;
  readonly sentence: Sentence;
}

/** Who has the message? @param now by the gateway's clock, in milliseconds */
export function whereabouts(message: MessageDetail, now: number): Whereabouts {
  const { holder } = message;
  return holder === null ? ended(message, now) : held(message, holder, now);
}

function held(message: MessageDetail, holder: Holder, now: number): Whereabouts {
  const { Lo, lo, o } = genderOf(message.title);
  const who = sayParty(holder.party);
  const to = sayParty(message.recipient);
  const since = moment(saySince(holder.since, now), holder.since);
  const term = sayTerm(holder, now);
  const isLate = holder.mustAnswerBefore !== undefined && epochOf(holder.mustAnswerBefore) <= now;
  const last = message.attempts[0];
  switch (holder.step) {
    case 'waiting': {
      const waited = now - epochOf(message.takenAt);
      const limit = limitsMs[message.lane];
      const over = waited > limit;
      const measure = over
        ? say`Su límite es ${saySpan(limit)}: llame a ${to} si no se resuelve solo.`
        : undefined;
      return {
        tone: over || isLate ? 'red' : 'quiet',
        sentence: together(
          say`${Lo} tiene la compuerta ${moment(saySince(message.takenAt, now), message.takenAt)}, hace ${saySpan(waited)}: ${to} no ${lo} ha recibido.`,
          measure,
          term,
        ),
      };
    }
    case 'withheld':
      return {
        tone: 'amber',
        sentence: together(
          say`${Lo} retiene la compuerta ${since}${becauseOf(message.error?.code)}. Sale ${o === 'a' ? 'sola' : 'solo'} cuando se levante la suspensión.`,
          term,
        ),
      };
    case 'blocked': {
      const before: Piece = message.blockedBy
        ? link('otro mensaje del hilo', pathOfMessage(message.blockedBy))
        : 'otro mensaje del hilo';
      return {
        tone: 'red',
        sentence: together(
          say`${Lo} tiene ${who} ${since}, pero espera a ${before} que quedó apartado. Reenvíe primero el que va adelante.`,
          term,
        ),
      };
    }
    case 'inside': {
      const tries = last
        ? say`Su sistema no ${lo} ha tomado tras ${counted(last.attempts, 'intento', 'intentos')}: ${sayError(last.code)}.`
        : undefined;
      return {
        tone: isLate ? 'red' : last ? 'amber' : 'quiet',
        sentence: together(say`${Lo} tiene ${who} ${since}.`, tries, term),
      };
    }
    case 'parked':
      if (holder.party.urn === message.source)
        return {
          tone: 'red',
          sentence: say`${to} ${lo} devolvió, pero el aviso quedó apartado en ${who} ${since}${becauseOf(message.error?.code)}. Corrija la causa y reenvíe.`,
        };
      return {
        tone: 'red',
        sentence: together(
          say`Quedó apartad${o} en ${who} ${since}${becauseOf(message.error?.code)}. Corrija la causa y reenvíe.`,
          term,
        ),
      };
    case 'answering':
      if (holder.party.urn !== message.recipient.urn)
        return {
          tone: isLate ? 'red' : 'quiet',
          sentence: together(say`Quedó entregad${o} en ${to} ${since}; lo que sigue es de ${who}.`, term),
        };
      return {
        tone: isLate ? 'red' : 'quiet',
        sentence: together(say`${Lo} tiene ${who} ${since}.`, term ?? say`Se espera su respuesta.`),
      };
  }
}

function sayTerm({ mustAnswerBefore }: Holder, now: number): Sentence | undefined {
  if (mustAnswerBefore === undefined) return undefined;
  const left = epochOf(mustAnswerBefore) - now;
  const before: Piece = { kind: 'moment', text: sayBefore(mustAnswerBefore, now), at: mustAnswerBefore };
  return left > 0
    ? say`Debe responder ${before}.`
    : say`Debía responder ${before}: el plazo venció hace ${saySpan(-left)}.`;
}

const becauseOf = (code: string | undefined): Sentence =>
  code === undefined ? [] : say`: ${sayError(code)}`;

function ended(message: MessageDetail, now: number): Whereabouts {
  const gender = genderOf(message.title);
  const to = sayParty(message.recipient);
  const at = endOf(message);
  const when: Piece = at === undefined ? '' : moment(` ${sayWhen(at, now)}`, at);
  const code = message.error?.code ?? lastCodeOf(message);
  switch (message.state) {
    case 'delivered':
      return { tone: 'quiet', sentence: sayDelivered(message, gender, now) };
    case 'refused':
      return {
        tone: 'amber',
        sentence: say`${refuserOf(message)} ${gender.lo} devolvió${when}${becauseOf(code)}. Quien envía debe corregir y emitir un mensaje nuevo.`,
      };
    case 'abandoned':
      return {
        tone: 'blue',
        sentence: say`Dos administradores ${gender.lo} dieron por abandonad${gender.o}${when}: ya no se entrega.`,
      };
    case 'withheld':
      return {
        tone: 'blue',
        sentence: say`La compuerta ${gender.lo} retuvo para siempre${when}${becauseOf(code)}. No se entrega.`,
      };
    case 'received':
    case 'accepted':
      return {
        tone: 'quiet',
        sentence: say`Va en camino a ${to}${when}; por ahora nadie debe actuar.`,
      };
  }
}

function sayDelivered(
  { recipient, consequences, life, endedAt }: MessageDetail,
  { Lo, o }: Gender,
  now: number,
): Sentence {
  const to = sayParty(recipient);
  const at = endedAt ?? life.find(({ kind }) => kind === 'delivered')?.at;
  const head = say`${Lo} tiene ${to}${at === undefined ? '' : moment(` ${saySince(at, now)}`, at)}: entregad${o} en su sistema`;
  const [answer] = consequences;
  if (answer === undefined) return say`${head}. Nadie debe nada más por este mensaje.`;
  const replied = link(`«${answer.title}»`, pathOfMessage(answer));
  return say`${head}, y respondid${o} con ${replied} ${moment(sayWhen(answer.takenAt, now), answer.takenAt)}.`;
}

const endOf = ({ endedAt, takenAt, state }: MessageRow): string | undefined =>
  endedAt ?? (state === 'accepted' ? takenAt : undefined);

const lastCodeOf = ({ life }: MessageDetail): string | undefined =>
  life.findLast(({ code }) => code !== undefined)?.code;

/** Gateway or recipient: whoever signed the refusal. */
function refuserOf({ life, recipient }: MessageDetail): Piece {
  const by = life.findLast(({ kind }) => kind === 'refused')?.by ?? recipient;
  return sayParty(by);
}

/** What happened, of one entry of the life line. @param requests what a request for a replay leads to */
export function sayLifeEvent(event: LifeEvent): Sentence {
  const by = sayParty(event.by);
  const because: Sentence = event.code === undefined ? [] : say`: ${sayError(event.code)}`;
  const times = event.count !== undefined && event.count > 1 ? ` ${event.count} veces` : '';
  switch (event.kind) {
    case 'accepted':
      return say`La compuerta lo aceptó`;
    case 'published':
      return say`La compuerta lo puso${times} a disposición del destinatario`;
    case 'withheld':
      return say`La compuerta lo retuvo${because}`;
    case 'received':
      return say`${by} lo recibió`;
    case 'expired':
      return say`Pasó su tiempo sin señal del destinatario; se sigue ofreciendo`;
    case 'parked':
      return say`${by} lo apartó${times}${because}`;
    case 'replayed':
      return say`${by} pidió reenviarlo`;
    case 'delivered':
      return say`Quedó entregado en el sistema de ${by}`;
    case 'refused':
      return say`${by} lo devolvió${because}`;
    case 'abandoned':
      return say`Dos administradores lo dieron por abandonado`;
    case 'called':
      return say`${by} llamó al teléfono de turno del destinatario`;
    case 'incident':
      return say`Incidente de seguridad${because}`;
    case 'answered': {
      const answer = event.message
        ? link('con otro mensaje', pathOfMessage(event.message))
        : 'con otro mensaje';
      return say`${by} respondió ${answer}`;
    }
  }
}

/** What was tried, how often, and why it failed. */
export const sayAttempt = ({ attempts, code }: Attempt): Sentence =>
  say`${counted(attempts, 'intento', 'intentos')}: ${sayError(code)}`;

/** State of a message in one word, for tables. */
export const states = {
  accepted: 'en camino',
  received: 'recibido',
  delivered: 'entregado',
  refused: 'devuelto',
  withheld: 'retenido',
  abandoned: 'abandonado',
} as const;

/** What a line of a table says of a message: its state, or what is wrong with it. */
export function sayRow(row: MessageRow, now: number): Whereabouts {
  const { state, error, waitingMs, lane } = row;
  if (error) {
    const since = moment(saySince(error.since, now), error.since);
    return {
      tone: error.kind === 'refused' ? 'amber' : 'red',
      sentence: say`${titleOfError(error.code)}, ${since}`,
    };
  }
  if (waitingMs === undefined || state !== 'accepted')
    return { tone: 'quiet', sentence: say`${states[state]}` };
  return {
    tone: waitingMs > limitsMs[lane] ? 'red' : 'quiet',
    sentence: say`espera hace ${strong(saySpan(waitingMs))}`,
  };
}
