/** How a law or a protocol is called, by the first part of a legal basis; of others the code is said in words. */
const called: readonly (readonly [form: RegExp, say: (...groups: string[]) => string])[] = [
  [/^ley-(\d+)$/, (number) => `Ley ${grouped(number)}`],
  [/^decreto-(\d+)-(\d{4})$/, (number, year) => `Decreto ${grouped(number)} de ${year}`],
  [/^protocolo-intersectorial$/, () => 'Protocolo Intersectorial'],
  [/^plan-trata$/, () => 'Plan de Acción contra la Trata de Personas'],
];

const within: readonly (readonly [form: RegExp, say: (...groups: string[]) => string])[] = [
  [/^art-(\d+)$/, (number) => `art. ${number}`],
  [/^art-(\d+)-([a-z])$/, (number, letter) => `art. ${number} letra ${letter})`],
  [/^art-(\d+)-([a-z]+)$/, (number, suffix) => `art. ${number} ${suffix}`],
  [/^parrafo-(\d+)$/, (number) => `párrafo ${number}`],
  [/^accion-([\d-]+)$/, (number = '') => `acción ${number.replaceAll('-', '.')}`],
  [/^derivacion$/, () => 'derivación'],
  [/^activacion$/, () => 'activación'],
  [/^valoracion$/, () => 'valoración'],
];

/** A legal basis as officials read it: «Ley 21.325, art. 71» for `ley-21325:art-71`. */
export function sayLegalBasis(legalbasis: string): string {
  const [law = '', place] = legalbasis.split(':');
  return place === undefined ? said(law, called) : `${said(law, called)}, ${said(place, within)}`;
}

function said(code: string, forms: typeof called): string {
  for (const [form, say] of forms) {
    const found = form.exec(code);
    if (found) return say(...found.slice(1));
  }
  return code.replaceAll('-', ' ');
}

/** Thousands with points, as Chilean laws are numbered. */
const grouped = (number = ''): string => number.replaceAll(/\B(?=(\d{3})+$)/g, '.');
