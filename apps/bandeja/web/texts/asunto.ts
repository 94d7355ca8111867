import {
  epochOf,
  lower,
  moment,
  type Sentence,
  say,
  sayBefore,
  saySpan,
  shortNameOf,
  strong,
  type Tone,
} from '@valija/words';
import type { BandejaSchemas } from '../api.js';

type MessageSummary = BandejaSchemas['MessageSummary'];

/** A line about a matter, and how much it asks for. */
export interface Said {
  readonly tone: Tone;
  readonly sentence: Sentence;
}

/** What must be done about a matter, by whom and until when. @param now in milliseconds */
export function sayMatter(message: MessageSummary, now: number): Said {
  const { estado, rechazo, observacion, pendiente, atencion, direction, seen, counterpart } = message;
  if (rechazo && atencion === 'por_hacer')
    return {
      tone: 'red',
      sentence: say`Se devolvió: ${lower(rechazo.title)}. Debe corregirla o darla por terminada.`,
    };
  if (direction === 'sent' && isLost(estado) && atencion === 'por_hacer')
    return { tone: 'red', sentence: say`No se entregó: ${lost[estado]}. Debe revisar qué hacer.` };
  if (observacion && atencion === 'por_hacer')
    return {
      tone: 'amber',
      sentence: say`Debe aclararlo con la otra institución: ${lower(observacion.titulo)}.`,
    };
  if (pendiente?.debe === 'nosotros') return sayOurs(pendiente, now);
  if (pendiente) return sayTheirs(pendiente, counterpart, now);
  if (atencion === 'por_hacer')
    return seen
      ? { tone: 'blue', sentence: ['Debe revisarlo.'] }
      : { tone: 'blue', sentence: ['Llegó y nadie de su unidad lo ha leído.'] };
  if (atencion === 'en_espera') return { tone: 'quiet', sentence: sayUnderWay(message) };
  return {
    tone: 'quiet',
    sentence: [direction === 'sent' ? 'Entregada; no queda nada por hacer.' : 'No queda nada por hacer.'],
  };
}

function sayOurs({ accion, plazo, vencido }: BandejaSchemas['Pendiente'], now: number): Said {
  const what = strong(lower(accion));
  if (plazo === undefined) return { tone: 'quiet', sentence: say`Debe ${what}.` };
  const left = epochOf(plazo) - now;
  if (vencido || left <= 0)
    return { tone: 'red', sentence: say`Debe ${what}: ${moment(`venció hace ${saySpan(-left)}`, plazo)}.` };
  return {
    tone: left < soonMs ? 'amber' : 'quiet',
    sentence: say`Debe ${what} ${moment(sayBefore(plazo, now), plazo)}.`,
  };
}

function sayTheirs(
  { accion, plazo, vencido }: BandejaSchemas['Pendiente'],
  counterpart: BandejaSchemas['PartyName'],
  now: number,
): Said {
  const who = strong(shortNameOf(counterpart), counterpart.name);
  if (plazo === undefined) return { tone: 'quiet', sentence: say`${who} debe ${lower(accion)}.` };
  return vencido || epochOf(plazo) <= now
    ? {
        tone: 'amber',
        sentence: say`${who} debía ${lower(accion)}: ${moment(`venció hace ${saySpan(now - epochOf(plazo))}`, plazo)}.`,
      }
    : { tone: 'quiet', sentence: say`${who} debe ${lower(accion)} ${moment(sayBefore(plazo, now), plazo)}.` };
}

function sayUnderWay({ direction, estado, counterpart }: MessageSummary): Sentence {
  const who = strong(shortNameOf(counterpart), counterpart.name);
  if (direction === 'received') return ['Sigue en curso; por ahora no debe nada.'];
  switch (estado) {
    case 'enviado':
    case 'aceptado':
      return say`Va en camino a ${who}.`;
    case 'recibido':
      return say`${who} la recibió y aún no la entrega a quien debe leerla.`;
    case 'retenido':
      return say`Está detenida: el acuerdo con ${who} está suspendido. Seguirá sola cuando se reanude.`;
    default:
      return say`${who} la tiene; por ahora usted no debe nada.`;
  }
}

/** Within this it is said in amber, in milliseconds. */
const soonMs = 24 * 3_600_000;

const lost = {
  rechazado: 'la devolvieron',
  vencido: 'no llegó a tiempo',
  retenido: 'está detenida',
  abandonado: 'se dio por abandonada',
} as const;

const isLost = (estado: string): estado is keyof typeof lost => Object.hasOwn(lost, estado);
