const numbers = new Intl.NumberFormat('es-CL');

/** A count with its noun: `1 mensaje`, `1.204 mensajes`. */
export const counted = (count: number, one: string, many: string): string =>
  `${sayNumber(count)} ${count === 1 ? one : many}`;

/** A number as it is written in Chile: `1.204` (four figures keep their point, so that columns line up). */
export const sayNumber = (count: number): string =>
  count >= 1000 && count < 10_000
    ? `${Math.floor(count / 1000)}.${String(count % 1000).padStart(3, '0')}`
    : numbers.format(count);

/** A sentence begins with a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A title within a sentence; a word of capitals, as a name of an institution, stays. */
export const lower = (title: string): string =>
  /^[A-ZÁÉÍÓÚÑ][a-záéíóúñ]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
