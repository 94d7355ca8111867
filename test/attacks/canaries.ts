import { checkDigitOf } from '../../libs/domain/check-digit.js';

/** Five letters for a number, far apart for numbers that follow one another. */
function lettersOf(number: number): string {
  let rest = (number * 7_368_787) % 26 ** 5;
  return Array.from({ length: 5 }, () => {
    const letter = String.fromCharCode(97 + (rest % 26));
    rest = Math.floor(rest / 26);
    return letter;
  }).join('');
}

/**
 * Puts values into contents that exist nowhere else, one for each text that may hold one: names, RUN, RUC, addresses, telephones, mail
 * addresses and free text, all of persons who do not exist.
 */
export class Canaries {
  readonly placed: string[] = [];
  private made = 0;

  /**
   * A copy of a document with a canary in every text that stays valid with one.
   * @param isValid of the whole document
   * @param keep whether a text must stay as it is, by its pointer
   */
  place<T>(
    document: T,
    isValid: (document: T) => boolean,
    keep: (pointer: string) => boolean = () => false,
  ): T {
    const copy = structuredClone(document);
    if (!isValid(copy)) throw new Error('a document that is not valid to begin with');
    const visit = (parent: Record<string, unknown>, pointer: string): void => {
      for (const [name, value] of Object.entries(parent)) {
        const place = `${pointer}/${name}`;
        if (typeof value === 'object' && value !== null) visit(value as Record<string, unknown>, place);
        else if (typeof value === 'string' && !keep(place))
          this.placeOne(value, (text) => {
            parent[name] = text;
            return isValid(copy);
          });
      }
    };
    visit(copy as Record<string, unknown>, '');
    return copy;
  }

  private placeOne(original: string, accepts: (text: string) => boolean): void {
    this.made += 1;
    for (const canary of formsOf(original, this.made))
      if (accepts(canary)) {
        this.placed.push(canary);
        return;
      }
    accepts(original);
  }
}

/** Canaries that could stand in the place of a text, the likeliest first. */
function formsOf(original: string, number: number): string[] {
  const letters = lettersOf(number);
  const digits = String(number).padStart(6, '0');
  if (/^\d{4}-\d{2}-\d{2}/.test(original) || /^(urn|https?):/.test(original)) return [];
  if (/^\d{1,2}\.?\d{3}\.?\d{3}-[\dkK]$/.test(original)) return [runOf(45_200_000 + number)];
  if (/^\d{10}-[\dkK]$/.test(original)) return [runOf(2_610_000_000 + number * 11)];
  if (original.includes('@')) return [`canaria.${letters}@ejemplo.invalid`];
  if (/^\+?[\d ]{8,}$/.test(original))
    return [`+569${digits}77`, `+56 9 ${digits.slice(0, 4)} ${digits.slice(4)}77`];
  if (/^[A-Z0-9_]{1,40}$/.test(original) || /^\d/.test(original)) return [];
  return [`Canaria «${letters}» Ñuñoa, á & más`, `Canaria Ñ${letters}`, `canaria${letters}`];
}

const runOf = (number: number): string => `${number}-${checkDigitOf(String(number))}`;
