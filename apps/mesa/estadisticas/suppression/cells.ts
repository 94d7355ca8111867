/** Where a cell lies: its value in each dimension by which it is counted. None: the total. */
export type Coordinates = Readonly<Record<string, string>>;

/** Counts by cell. A cell that is absent counts nobody. */
export type Counts = ReadonlyMap<string, number>;

/** The total of everything that is counted. */
export const totalKey = '';

/**
 * Names a cell by its coordinates alone, in whatever table it is shown: the women of a table by year and sex are those of a table by
 * kind of trata and sex, so that they are hidden in both or in neither.
 */
export const cellKey = (coordinates: Coordinates): string =>
  Object.entries(coordinates)
    .map(([dimension, value]) => `${dimension}=${value}`)
    .sort()
    .join('&');
