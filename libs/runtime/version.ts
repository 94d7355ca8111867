/** What a build calls itself where nobody said. */
const unnamed = 'sin-version';

/** Which software a process runs. */
export const versionVariables = {
  /** Name of the build, by which it is seen what is new since a deployment: up to 40 letters, digits, dots, hyphens and plus signs. */
  VALIJA_VERSION: (value: string | undefined): string => {
    if (value === undefined) return unnamed;
    if (!/^[A-Za-z0-9][A-Za-z0-9.+-]{0,39}$/.test(value))
      throw new Error('debe tener hasta 40 letras, números, puntos, guiones y signos más');
    return value;
  },
} as const;
