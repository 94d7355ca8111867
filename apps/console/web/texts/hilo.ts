import type { Obligation, ThreadDetail } from '@valija/ops-api';
import type { Tone } from '@valija/words';
import {
  capital,
  counted,
  epochOf,
  link,
  lower,
  moment,
  type Piece,
  type Sentence,
  say,
  sayBefore,
  saySince,
  saySpan,
  sayWhen,
  together,
} from '@valija/words';
import { genderOf } from './gender.js';
import { limitsMs } from './mensaje.js';
import { sayParty } from './parties.js';
import { pathOfMessage } from './paths.js';

/** What does the thread wait for? @param now in milliseconds */
export function sayThread(
  thread: ThreadDetail,
  now: number,
): { readonly tone: Tone; readonly sentence: Sentence } {
  const course: Sentence | undefined = thread.course
    ? say`La derivación está en «${thread.course.title}».`
    : undefined;
  const stopped = sayBlocked(thread, now);
  const due = sayDue(thread, now);
  if (stopped) return { tone: 'red', sentence: together(stopped, due?.sentence, course) };
  if (due) return { tone: due.tone, sentence: together(due.sentence, course) };
  const waiting = thread.messages.filter(({ state }) => state === 'accepted');
  const late = waiting.some(({ lane, takenAt }) => now - epochOf(takenAt) > limitsMs[lane]);
  if (waiting.length > 0)
    return {
      tone: late ? 'red' : 'quiet',
      sentence: together(
        late
          ? say`${counted(waiting.length, 'mensaje espera', 'mensajes esperan')} a su destinatario, más de lo debido.`
          : say`${counted(waiting.length, 'mensaje va', 'mensajes van')} en camino.`,
        course,
      ),
    };
  const last = thread.messages.at(-1);
  return {
    tone: 'quiet',
    sentence: together(
      say`Nada está pendiente en este hilo.`,
      last &&
        say`Lo último, ${moment(sayWhen(last.takenAt, now), last.takenAt)}: «${last.title}», de ${sayParty(last.sender)} a ${sayParty(last.recipient)}.`,
      course,
    ),
  };
}

function sayBlocked({ blocked, messages }: ThreadDetail, now: number): Sentence | undefined {
  const [first] = blocked;
  if (first === undefined) return undefined;
  const { head, waiting } = first;
  const row = messages.find(({ source, id }) => source === head.source && id === head.id);
  const what: Piece = link(row ? `«${row.title}»` : 'un mensaje', pathOfMessage(head));
  const where: Sentence = row ? say` en ${sayParty(row.recipient)}` : [];
  const since: Piece = row?.error ? moment(` ${saySince(row.error.since, now)}`, row.error.since) : '';
  const { o } = genderOf(row?.title ?? '');
  const others = blocked.length - 1;
  return together(
    say`El hilo está detenido: ${what} quedó apartad${o}${where}${since}${waiting.length === 0 ? '' : `, y ${counted(waiting.length, 'mensaje espera', 'mensajes esperan')} detrás`}.`,
    others > 0 ? say`${counted(others, 'mensaje más está', 'mensajes más están')} igual.` : undefined,
  );
}

function sayDue({ obligations }: ThreadDetail, now: number) {
  const open = obligations
    .filter(({ state }) => state === 'open')
    .sort((one, other) => epochOf(one.dueAt) - epochOf(other.dueAt));
  const [first] = open;
  if (first === undefined) return undefined;
  const more = open.length - 1;
  const isLate = epochOf(first.dueAt) <= now;
  const tone: Tone = isLate ? 'red' : 'quiet';
  return {
    tone,
    sentence: together(
      sayTerm(first, now),
      more > 0 ? say`Hay ${counted(more, 'plazo más abierto', 'plazos más abiertos')}.` : undefined,
    ),
  };
}

/** Who owes what until when, of one term. */
export function sayTerm({ debtor, title, dueAt, state, endedAt }: Obligation, now: number): Sentence {
  const who = sayParty(debtor);
  const what = lower(title);
  // Before what is owed, which may be long and end in a clause of its own.
  const before = moment(capital(sayBefore(dueAt, now)), dueAt);
  if (state === 'met')
    return say`${who} cumplió${endedAt === null ? '' : moment(` ${sayWhen(endedAt, now)}`, endedAt)}: ${what}.`;
  if (state === 'cancelled') return say`Quedó sin efecto el plazo de ${who}: ${what}.`;
  const left = epochOf(dueAt) - now;
  return left > 0
    ? say`${before}, ${who} debe ${what}.`
    : say`${before}, ${who} debía ${what}: el plazo venció hace ${saySpan(-left)}.`;
}

/** Everything else that the page says. */
export const texts = {
  title: 'Hilo',
  diagram: 'Mensajes del hilo, del más antiguo al más nuevo',
  when: 'Cuándo',
  terms: 'Plazos',
  noTerms: 'Este hilo no abrió plazos.',
  urgent: 'urgente',
  to: (sender: string, recipient: string) => `${sender} → ${recipient}`,
  holdsBack: (count: number) => `apartado; ${counted(count, 'espera', 'esperan')} detrás`,
  waitsBehind: 'espera al apartado',
  seeHead: 'Ver el apartado',
  more: 'Ver más mensajes',
  open: 'abierto',
  late: 'vencido',
  met: 'cumplido',
  cancelled: 'sin efecto',
} as const;
