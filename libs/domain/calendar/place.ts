/** Where a term runs: the seat of whoever owes the act. Codes of the Código Único Territorial (CUT). */
export interface Place {
  /** Two digits, `01` to `16`. */
  readonly region: string;
  /** Five digits. Without it the holidays of single communes do not count, so that a term is never lengthened by guess. */
  readonly comuna?: string;
}

const islaDePascua = '05201';
const aysen = '11';
const magallanes = '12';

/**
 * IANA time zone of a place: `America/Santiago`, but for the two southern regions, which keep UTC−3 all year, and Isla de Pascua.
 *
 * @see Decreto Supremo 1.286 de 2018, Interior, modified by Decreto Supremo 224 de 2022: continental Chile, Magallanes (UTC−3) and
 * Chile insular occidental. Its text is known from press and from the time zone database.
 * @see Decree published on 20 March 2025 for the Región de Aysén (number not verified)
 */
export function zoneOf({ region, comuna }: Place): string {
  if (comuna === islaDePascua) return 'Pacific/Easter';
  if (region === aysen) return aysenZone;
  if (region === magallanes) return 'America/Punta_Arenas';
  return 'America/Santiago';
}

/** The zone of Aysén entered the database in 2025; a runtime with an older one has the same hours under Magallanes' name. */
const aysenZone = isKnownZone('America/Coyhaique') ? 'America/Coyhaique' : 'America/Punta_Arenas';

function isKnownZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}
