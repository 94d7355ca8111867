import { usage } from './exit.js';

/** An option that this command cannot do without. @throws CliError that names it and its variable */
export function required(value: string | undefined, option: string, variable: string): string {
  if (value) return value;
  throw usage(`Falta la opción --${option}`, `Indíquela, o ponga su valor en la variable ${variable}.`);
}
