/** Reads one variable: its text, or a thrown reason why the text will not do. */
export type Read<T> = (text: string | undefined) => T;

/**
 * Reads and checks the whole environment of a process at once, and freezes it.
 * @throws Error that names every variable that is missing or wrong, and never a value.
 */
export function readConfig<T extends Record<string, Read<unknown>>>(
  variables: T,
  environment: NodeJS.ProcessEnv,
): { readonly [K in keyof T]: ReturnType<T[K]> } {
  const faults: string[] = [];
  const config: Record<string, unknown> = {};
  for (const [name, read] of Object.entries(variables)) {
    try {
      config[name] = read(environment[name] || undefined);
    } catch (fault) {
      faults.push(`${name}: ${fault instanceof Error ? fault.message : 'unreadable'}`);
    }
  }
  if (faults.length > 0) throw new Error(`Configuración incompleta o errónea:\n  ${faults.join('\n  ')}`);
  return Object.freeze(config) as { readonly [K in keyof T]: ReturnType<T[K]> };
}

export const text: Read<string> = (value) => {
  if (value === undefined) throw new Error('falta');
  return value;
};

/** A whole number within [min, max]; `fallback` where the variable is absent. */
export const integer =
  (min: number, max: number, fallback?: number): Read<number> =>
  (value) => {
    if (value === undefined && fallback !== undefined) return fallback;
    const number = Number(value);
    if (!Number.isInteger(number) || number < min || number > max)
      throw new Error(`debe ser un entero entre ${min} y ${max}`);
    return number;
  };

export const url =
  (...protocols: readonly string[]): Read<string> =>
  (value) => {
    if (value === undefined) throw new Error('falta');
    if (!URL.canParse(value) || !protocols.includes(new URL(value).protocol))
      throw new Error(`debe ser una URL ${protocols.join(' o ')}`);
    return value;
  };
