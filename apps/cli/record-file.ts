import { readFileSync, statSync } from 'node:fs';
import { checkStatement, type Statement } from '@valija/directory';
import { ValijaError } from '@valija/errors';
import { usage } from './exit.js';

/** Largest file of a record, in bytes. */
const fileBytesMax = 64 * 1024;

/** Reads a JSON file that a person wrote. @throws CliError */
export function readJsonFile(file: string, bytesMax = fileBytesMax): unknown {
  try {
    if (statSync(file).size > bytesMax)
      throw usage(`El archivo ${file} es demasiado grande`, `Admite ${bytesMax} bytes.`);
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof Error && error.name === 'CliError') throw error;
    throw usage(`El archivo ${file} no existe o no es JSON`, 'Revise la ruta y el texto del archivo.');
  }
}

/** Checks a statement before anybody signs it. @throws CliError where its record has not the form of one */
export function requireForm<Said extends Statement>(statement: Said, what: string): Said {
  try {
    checkStatement(statement);
    return statement;
  } catch (error) {
    if (!(error instanceof ValijaError)) throw error;
    throw usage(
      `${what} no tiene la forma que admite el directorio`,
      'Compare con uno de «directory show --json»: ni miembros de más, ni de menos, ni textos demasiado largos (el motivo, hasta 300).',
    );
  }
}
