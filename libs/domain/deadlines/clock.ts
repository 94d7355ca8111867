/** On what kind of day a term of days or months may end; one that would end on another day ends on the next that fits. */
export type LastDay =
  /** As it falls. @see Código Civil art. 50 */
  | 'any-day'
  /** @see Ley 19.880 art. 25, third paragraph */
  | 'business-day'
  /** Terms of days given to the parties of a penal procedure. @see Código Procesal Penal art. 14 */
  | 'non-holiday';

/** How long one may take and which days count. Numbers are whole and at least 1. */
export type Clock =
  /** At once, where the norm gives no figure: watched against a limit that the deployment sets. */
  | { readonly kind: 'immediate'; readonly limitMinutes: number }
  /** Elapsed hours, on any day and whatever the wall clock does. @see Código Procesal Penal art. 15 */
  | { readonly kind: 'hours'; readonly hours: number }
  | BusinessDays
  /** Calendar days, from the day after. @see Código Civil arts. 48 and 50; Código Procesal Penal art. 14 */
  | { readonly kind: 'days'; readonly days: number; readonly lastDay?: LastDay }
  | Months;

/** Days on which public administration works, from the day after. @see Ley 19.880 art. 25 */
export interface BusinessDays {
  readonly kind: 'business-days';
  readonly days: number;
  /**
   * Local time `HH:MM` from which what arrives counts as of the next business day. Without it a business day lasts until midnight,
   * as the law has it for electronic filing.
   */
  readonly cutoff?: string;
}

/** From date to date, clamped to the end of a shorter month. @see Código Civil art. 48; Ley 19.880 art. 25, second paragraph */
export interface Months {
  readonly kind: 'months';
  readonly months: number;
  readonly lastDay?: LastDay;
}
