/** What people call an institution, by its segment of the party's URN. The full official name stands beside it where it is said first. */
const institutions: Readonly<Record<string, string>> = {
  caj: 'CAJ',
  carabineros: 'Carabineros',
  consulado: 'Consulado',
  'mejor-ninez': 'Mejor Niñez',
  minpublico: 'Fiscalía',
  mitp: 'Mesa MITP',
  ong: 'ONG',
  pav: 'PAV',
  pdi: 'PDI',
  pjud: 'Tribunal',
  salud: 'Salud',
  sermig: 'Sermig',
  sernameg: 'SernamEG',
  sml: 'SML',
};

/** Words of a unit's segment that are not said as any other word is. */
const words: Readonly<Record<string, string>> = {
  acogida: 'Acogida',
  bitrap: 'Bitrap',
  familia: 'Familia',
  santiago: 'Santiago',
  uravit: 'URAVIT',
};

/** Initials and numbers are written large: `rm`, `os9`, `ssmc`. */
const isInitials = (word: string): boolean => /^[a-z]{2}$|^[a-z]*\d+$|^[^aeiou]+$/.test(word);

/**
 * A short name for tables and sentences, `Carabineros OS9 RM`, from the party's URN; the directory's own name where the institution is not one
 * that the console knows.
 * @param urn `urn:valija:cl:<institution>:<unit>`
 * @param name as the directory says it
 */
export function shortNameOf({
  urn,
  name,
}: {
  readonly urn: string;
  readonly name?: string | undefined;
}): string {
  if (urn.endsWith(':valija:gateway')) return 'Compuerta';
  const [, , , institution = '', unit = ''] = urn.split(':');
  const said = institutions[institution];
  if (said === undefined) return name ?? urn;
  const rest = unit.split('-').map((word) => words[word] ?? (isInitials(word) ? word.toUpperCase() : word));
  return [said, ...rest].join(' ').trim();
}
