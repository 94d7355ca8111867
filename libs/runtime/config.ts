import { readFileSync, statSync } from 'node:fs';

/** Reads one variable: its text, or a thrown reason why the text will not do. */
export type Read<T> = (text: string | undefined) => T;

/** Largest file that may stand for a variable, in bytes: none of them is longer than a page. */
const fileBytesMax = 64 * 1024;

/**
 * Reads and checks the whole environment of a process at once, and freezes it. The text of any variable may lie in a file
 * instead, named by the variable with `_FILE` behind: what is secret needs not stand in an environment, which others can see.
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
      config[name] = read(textOf(name, environment));
    } catch (fault) {
      faults.push(`${name}: ${fault instanceof Error ? fault.message : 'unreadable'}`);
    }
  }
  if (faults.length > 0) throw new Error(`Configuración incompleta o errónea:\n  ${faults.join('\n  ')}`);
  return Object.freeze(config) as { readonly [K in keyof T]: ReturnType<T[K]> };
}

function textOf(name: string, environment: NodeJS.ProcessEnv): string | undefined {
  const [said, file] = [environment[name], environment[`${name}_FILE`]];
  if (!file) return said || undefined;
  if (said) throw new Error(`se da también por ${name}_FILE: sólo una de las dos`);
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile() || stats.size > fileBytesMax)
    throw new Error(`${name}_FILE no es un archivo de hasta ${fileBytesMax} bytes`);
  try {
    return readFileSync(file, 'utf8').trim() || undefined;
  } catch {
    throw new Error(`el archivo de ${name}_FILE no se puede leer: revise sus permisos`);
  }
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
