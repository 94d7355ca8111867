/**
 * The days of 2026, 2027 and the start of 2028 on which Chile rests, written down one by one: no rule, no catalogue, nothing of
 * `libs/domain`. Saturdays and Sundays are left to who counts.
 *
 * @see Ley 2.977 art. 1; Ley 19.668 (moved to a Monday); Ley 20.299 (moved to a Friday); Ley 20.983 (Friday 17 September); Ley 21.357
 */
const everywhere: ReadonlySet<string> = new Set([
  '2026-01-01', // Año Nuevo, jueves
  '2026-04-03', // Viernes Santo
  '2026-04-04', // Sábado Santo
  '2026-05-01', // Día del Trabajo, viernes
  '2026-05-21', // Glorias Navales, jueves
  '2026-06-21', // Pueblos Indígenas, domingo
  '2026-06-29', // San Pedro y San Pablo, lunes
  '2026-07-16', // Virgen del Carmen, jueves
  '2026-08-15', // Asunción, sábado
  '2026-09-18', // Independencia, viernes
  '2026-09-19', // Glorias del Ejército, sábado
  '2026-10-12', // Encuentro de Dos Mundos, lunes
  '2026-10-31', // Iglesias Evangélicas, sábado
  '2026-11-01', // Todos los Santos, domingo
  '2026-12-08', // Inmaculada Concepción, martes
  '2026-12-25', // Navidad, viernes
  '2027-01-01', // viernes
  '2027-03-26', // Viernes Santo
  '2027-03-27', // Sábado Santo
  '2027-05-01', // sábado
  '2027-05-21', // viernes
  '2027-06-21', // lunes
  '2027-06-28', // San Pedro y San Pablo, del martes 29 al lunes
  '2027-07-16', // viernes
  '2027-08-15', // domingo
  '2027-09-17', // Fiestas Patrias, viernes añadido
  '2027-09-18', // sábado
  '2027-09-19', // domingo
  '2027-10-11', // Encuentro de Dos Mundos, del martes 12 al lunes
  '2027-10-31', // domingo: no se traslada
  '2027-11-01', // lunes
  '2027-12-08', // miércoles
  '2027-12-25', // sábado
  '2028-01-01', // sábado
]);

/** Of one region alone. @see Ley 20.663 (asalto y toma del Morro de Arica) */
const inRegion: Readonly<Record<string, ReadonlySet<string>>> = {
  '15': new Set(['2026-06-07', '2027-06-07']),
};

/** Of two communes of Ñuble alone. @see Ley 20.768 (nacimiento del prócer O'Higgins) */
const inComuna: Readonly<Record<string, ReadonlySet<string>>> = {
  '16101': new Set(['2026-08-20', '2027-08-20']),
  '16103': new Set(['2026-08-20', '2027-08-20']),
};

/** Days with a known answer: the first and the last. Holy Week of 2028 comes after them. */
const covered = { from: '2026-01-01', to: '2028-03-31' } as const;

/** Where somebody owes something: the CUT codes of region and, if known, commune. */
export interface Where {
  readonly region: string;
  readonly comuna?: string;
}

/** @throws Error for a day that nobody has looked up */
export function isHoliday(day: string, { region, comuna = '' }: Where): boolean {
  if (day < covered.from || day > covered.to)
    throw new Error(`${day}: no list of holidays was written for it`);
  return (
    everywhere.has(day) || (inRegion[region]?.has(day) ?? false) || (inComuna[comuna]?.has(day) ?? false)
  );
}
