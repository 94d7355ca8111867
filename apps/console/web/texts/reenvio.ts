import type { Actor, Replay } from '@valija/ops-api';
import type { Tone } from '@valija/words';
import {
  counted,
  link,
  moment,
  type Piece,
  type Sentence,
  say,
  sayNumber,
  sayWhen,
  strong,
  together,
} from '@valija/words';
import { sayError } from './errors.js';
import { pathOfMessage } from './paths.js';

type Totals = Replay['totals'];

/** What of a replay has come to an end: a receipt, parked again, or nothing to do. */
export const endedOf = ({ delivered, refused, parkedAgain, ended, skipped }: Totals): number =>
  delivered + refused + parkedAgain + ended + skipped;

/** Where does the replay stand? */
export function progress(replay: Replay, now: number): { readonly tone: Tone; readonly sentence: Sentence } {
  const { totals, state, endedAt } = replay;
  const left = totals.waiting + totals.asked;
  const when: Piece = endedAt === undefined ? '' : moment(` ${sayWhen(endedAt, now)}`, endedAt);
  const results = say`${sayResults(totals)}`;
  switch (state) {
    case 'canary':
      return {
        tone: 'blue',
        sentence: say`Se prueba primero con ${canaryOf(replay)}; ${othersOf(totals.all)} sólo si termina bien.`,
      };
    case 'running':
      return {
        tone: 'blue',
        sentence: say`${strong(`${sayNumber(endedOf(totals))} de ${counted(totals.all, 'mensaje', 'mensajes')}`)} ${endedOf(totals) === 1 ? 'terminó' : 'terminaron'}: ${results}. ${left === 1 ? 'Falta 1' : `Faltan ${sayNumber(left)}`}.`,
      };
    case 'done':
      return totals.parkedAgain > 0
        ? {
            tone: 'red',
            sentence: together(
              say`Terminó${when}: ${results}.`,
              say`${link(counted(totals.parkedAgain, 'mensaje quedó apartado', 'mensajes quedaron apartados'), '/fallas')} otra vez: la causa sigue.`,
            ),
          }
        : {
            tone: totals.skipped > 0 ? 'amber' : 'quiet',
            sentence: say`Terminó${when}: ${results}. ${totals.skipped > 0 ? `${counted(totals.skipped, 'no se pidió', 'no se pidieron')}: siguen entre las fallas.` : 'Cada uno tiene su recibo firmado.'}`,
          };
    case 'cancelled':
      return {
        tone: 'amber',
        sentence: together(
          say`Se detuvo a pedido${when}: ${sayResults({ ...totals, skipped: 0 })}.`,
          say`${untouched(totals.skipped)}`,
          totals.asked === 0
            ? undefined
            : say`${counted(totals.asked, 'ya pedido sigue', 'ya pedidos siguen')} hasta su recibo.`,
        ),
      };
    case 'stopped': {
      const why: Sentence =
        replay.stoppedBecause === undefined ? [] : say`: ${sayError(replay.stoppedBecause)}`;
      return {
        tone: 'red',
        sentence: say`Se detuvo solo${when}: ${canaryOf(replay)} no terminó bien${why}. ${untouched(totals.skipped)}`,
      };
    }
  }
}

const canaryOf = ({ canary }: Replay): Piece =>
  canary ? link('un mensaje', pathOfMessage(canary.message)) : 'un mensaje';

const othersOf = (all: number): string =>
  all === 2 ? 'el otro sigue' : `los otros ${sayNumber(all - 1)} siguen`;

function untouched(count: number): string {
  if (count === 0) return 'Ninguno quedó sin pedir.';
  return count === 1 ? 'El otro no se tocó.' : `Los otros ${sayNumber(count)} no se tocaron.`;
}

function sayResults(totals: Totals): string {
  const parts = segments
    .filter(({ key }) => key !== 'waiting' && key !== 'asked' && totals[key] > 0)
    .map(({ key, one, many }) => counted(totals[key], one, many));
  if (parts.length === 0) return 'ninguno todavía';
  return parts.length === 1 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} y ${parts.at(-1)}`;
}

/** Who asked: the person, or the operator's client where a program did. */
export const nameOfActor = ({ person, client }: Actor): string => person ?? client;

/** What a replay's bar is made of, from what is surest to what has not begun. */
export const segments = [
  { key: 'delivered', one: 'entregado', many: 'entregados', tone: 'done' },
  { key: 'refused', one: 'devuelto', many: 'devueltos', tone: 'amber' },
  { key: 'parkedAgain', one: 'apartado otra vez', many: 'apartados otra vez', tone: 'red' },
  { key: 'ended', one: 'ya tenía recibo', many: 'ya tenían recibo', tone: 'quiet' },
  { key: 'skipped', one: 'omitido', many: 'omitidos', tone: 'quiet' },
  { key: 'asked', one: 'pedido, sin recibo', many: 'pedidos, sin recibo', tone: 'blue' },
  { key: 'waiting', one: 'por pedir', many: 'por pedir', tone: 'ahead' },
] as const satisfies readonly {
  key: Exclude<keyof Totals, 'all'>;
  one: string;
  many: string;
  tone: Tone | 'done' | 'ahead';
}[];

/** Everything else that the page says. */
export const texts = {
  title: 'Reenvío',
  recent: 'Reenvíos recientes',
  requested: (who: string, when: string) => `${who}, ${when}`,
  by: 'Lo pidió',
  reason: 'Motivo',
  at: 'Pedido',
  ended: 'Terminó',
  rate: 'Ritmo',
  perSecond: (count: number) => `${counted(count, 'mensaje', 'mensajes')} por segundo`,
  bar: 'Avance hasta los recibos firmados',
  proof:
    'Un mensaje cuenta como terminado con el recibo firmado de su destinatario, no cuando sale de la compuerta.',
  stop: (left: number) =>
    `Detener: no pedir ${left === 1 ? 'el que falta' : `los ${sayNumber(left)} que faltan`}`,
  stopWhy: 'Lo que ya se pidió sigue hasta su recibo.',
  stopOpen: 'Detener…',
  stopSure: '¿Detener este reenvío?',
  keep: 'Seguir reenviando',
  failures: 'Ver las fallas',
} as const;
