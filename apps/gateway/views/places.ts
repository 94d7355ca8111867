/** Moments as places in a list: whole microseconds since the epoch, as exact as the database keeps them. In SQL. */
export const places = {
  of: (moment: string): string => `(extract(epoch FROM ${moment}) * 1000000)::bigint::text`,
  /** The moment of a place that is a parameter. */
  after: (parameter: string): string =>
    `timestamptz 'epoch' + ${parameter}::bigint * interval '1 microsecond'`,
  /** Before every moment that there is: the year 0. */
  first: '-62000000000000000',
} as const;
