import { type Piece, type Sentence, say } from '@valija/words';

/** What giving a message up does, before it is done. */
export const sayAbandoning = (message: Piece): Sentence =>
  say`Propone abandonar el mensaje ${message}. No cambia nada hasta que otra persona firme en Firmas; entonces nadie lo entrega ni lo ofrece más, lo sellado se borra y no hay vuelta atrás. Quien lo envió recibe un recibo firmado.`;

export const abandoning = {
  open: 'Abandonar…',
  label: 'Proponer abandonar 1 mensaje',
} as const;
