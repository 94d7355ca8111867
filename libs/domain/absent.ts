type PresentOnly<T> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> };

/**
 * Drops the fields that have no value, so that an absent datum is an absent property and never `undefined` or empty.
 *
 * @param fields one object; only its own first level is looked at
 */
export function withoutAbsent<T extends object>(fields: T): PresentOnly<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as PresentOnly<T>;
}
