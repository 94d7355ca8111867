import { counted, moment, type Sentence, say, sayWhen } from '@valija/words';
import type { BandejaSchemas } from '../api.js';
import { type Said, sayMatter } from './asunto.js';

/** What the page of a thread says beside its sentences. */
export const hilo = { title: 'Hilo' } as const;

/** How does the matter stand? What its open message asks, else since when it is at rest. @param now in milliseconds */
export function answerThread({ messages }: BandejaSchemas['Thread'], now: number): Said {
  const open =
    messages.find(({ atencion }) => atencion === 'por_hacer') ??
    messages.find(({ pendiente }) => pendiente !== undefined) ??
    messages.find(({ atencion }) => atencion === 'en_espera');
  if (open) return sayMatter(open, now);
  const last = messages.at(-1);
  const count = counted(messages.length, 'mensaje', 'mensajes');
  const sentence: Sentence = last
    ? say`No queda nada por hacer. ${count}; el último, ${moment(sayWhen(last.at, now), last.at)}.`
    : ['Este hilo está vacío.'];
  return { tone: 'quiet', sentence };
}
