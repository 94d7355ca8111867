/** Members of an answer that are there only where there is a moment. */
export const momentOf = <Name extends string>(
  name: Name,
  at: Date | null | undefined,
): Partial<Record<Name, string>> =>
  at ? ({ [name]: at.toISOString() } as Partial<Record<Name, string>>) : {};
