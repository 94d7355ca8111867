import { readPrivateFile } from '@valija/directory';
import { usage } from './exit.js';
import type { Terminal } from './terminal.js';

/** Shortest passphrase, in characters. */
export const passphraseCharsMin = 12;

/**
 * The passphrase of a person: the first line of a file, or what is typed at the terminal, unseen. It never comes from an environment
 * variable or an argument, which other processes can read; a variable may name the file.
 * @throws CliError where there is neither; KeyFileError where others may read the file
 */
export async function readPassphrase(
  terminal: Terminal,
  file: string | undefined,
  question: string,
): Promise<string> {
  if (file !== undefined) return firstLine(await readPrivateFile(file), file);
  if (!terminal.isInteractive)
    throw usage(
      'No hay terminal donde escribir la clave',
      'Indique con --clave-archivo (o VALIJA_CLAVE_ARCHIVO) un archivo que sólo usted pueda leer, con la clave en su primera línea.',
    );
  return terminal.askSecret(question);
}

/** A new passphrase, typed twice. @throws CliError where it is too short or was not the same twice */
export async function choosePassphrase(terminal: Terminal, file: string | undefined): Promise<string> {
  const chosen = await readPassphrase(
    terminal,
    file,
    `Clave nueva (al menos ${passphraseCharsMin} caracteres): `,
  );
  if (chosen.length < passphraseCharsMin)
    throw usage('La clave es demasiado corta', `Elija una de al menos ${passphraseCharsMin} caracteres.`);
  if (file === undefined && (await terminal.askSecret('La misma clave otra vez: ')) !== chosen)
    throw usage('Las dos claves no son iguales', 'Repita la orden. No se escribió ningún archivo.');
  return chosen;
}

function firstLine(text: string, file: string): string {
  const [line] = text.split(/\r?\n/);
  if (!line) throw usage(`El archivo ${file} no lleva una clave`, 'Escriba la clave en su primera línea.');
  return line;
}
