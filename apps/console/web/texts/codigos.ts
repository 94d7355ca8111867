import { administratorTexts, catalogue, type Handling, isErrorCode } from '@valija/errors';
import { alertTexts, isAlertCode } from './alert-codes.js';

/** What the page of a code says. */
export interface CodeText {
  readonly code: string;
  readonly title: string;
  readonly means: string;
  readonly helps: string;
  /** What the sender was told; an alert has no sender. */
  readonly toSender?: string;
  /** What becomes of a message with it, and whether sending it again helps. */
  readonly handling?: { readonly title: string; readonly text: string };
}

const handlings: Readonly<Record<Handling, { readonly title: string; readonly text: string }>> = {
  retry: {
    title: 'Se reintenta solo',
    text: 'Nada se perdió y nadie tiene que enviar otra cosa. «Reintentar ahora» sólo ahorra la espera.',
  },
  park: {
    title: 'Espera a una persona',
    text: 'El mensaje está a salvo en el punto de conexión y detiene sólo su propio hilo. Corregida la causa, se reenvía con su mismo identificador.',
  },
  refuse: {
    title: 'Lo corrige quien envía',
    text: 'Quien envió recibió la respuesta. Reenviar el mismo mensaje no sirve: lo corregido va en uno nuevo.',
  },
  quarantine: {
    title: 'Quedó en cuarentena',
    text: 'No se puede creer que venga de quien dice, y por eso no se responde ni se reenvía.',
  },
};

/** Failures that no error explains: a message that nobody takes has none. */
const failures: Readonly<Record<string, Omit<CodeText, 'code'>>> = {
  undelivered: {
    title: 'El destinatario no ha recibido el mensaje',
    means:
      'La compuerta lo aceptó y lo publica una y otra vez, pero no llega el recibo de su punto de conexión. No se pierde: espera en la base de datos.',
    helps:
      'Mire en Partes si está detenido, en pausa o sin señales, y avise a la institución. Si es urgente, use su teléfono de turno. «Reintentar ahora» ahorra la espera cuando vuelva.',
    handling: handlings.retry,
  },
};

/** Errors and alerts alike; undefined for a code that this console does not know. */
export function textOfCode(code: string): CodeText | undefined {
  if (isErrorCode(code)) {
    const { title, detail, handling } = catalogue[code];
    return { code, title, ...administratorTexts[code], toSender: detail, handling: handlings[handling] };
  }
  if (isAlertCode(code)) {
    const { title, means, helps } = alertTexts[code];
    return { code, title, means, helps };
  }
  const failure = Object.hasOwn(failures, code) ? failures[code] : undefined;
  return failure && { code, ...failure };
}

export const codigos = {
  page: 'Código',
  means: 'Qué significa',
  helps: 'Qué suele ayudar',
  handling: 'Qué pasa con el mensaje',
  toSender: 'Lo que se le dice a quien envía',
  seeFailures: 'Mensajes con este código',
  unknown: (code: string) => `Esta consola no conoce el código «${code}»`,
  unknownText:
    'Puede venir de un punto de conexión más nuevo que la consola. Busque los mensajes que lo llevan y pregunte a quien mantiene ese programa.',
} as const;
