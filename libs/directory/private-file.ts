import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Largest file of keys in bytes: hundreds of keys. */
const fileBytesMax = 256 * 1024;

/** Why a file of private keys was not used. */
export type KeyFileFault = 'missing' | 'exposed' | 'unreadable' | 'unopenable';

/** A file of private keys that cannot be used, in words for whoever runs the process; never with a part of the file. */
export class KeyFileError extends Error {
  override readonly name = 'KeyFileError';

  constructor(
    readonly fault: KeyFileFault,
    readonly file: string,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Reads a file that holds a private key, or the secret that opens one, and refuses where others may read it: nobody but its owner may, and,
 * where that is the system's administrator, its group.
 * @throws KeyFileError `missing`, `exposed`, `unreadable`.
 * @see PostgreSQL manual, 18.9.2: the same rule for the key of a server
 */
export async function readPrivateFile(file: string): Promise<string> {
  const handle = await open(file, 'r').catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT'
      ? new KeyFileError('missing', file, `No existe el archivo ${file}`)
      : new KeyFileError('unreadable', file, `No se pudo abrir el archivo ${file} (${error.code})`);
  });
  try {
    const { mode, uid, size } = await handle.stat();
    const forbidden = uid === 0 && process.getuid?.() !== 0 ? 0o037 : 0o077;
    if ((mode & forbidden) !== 0 && process.platform !== 'win32')
      throw new KeyFileError(
        'exposed',
        file,
        `Otros usuarios del sistema pueden abrir ${file}: ejecute «chmod 600 ${file}»`,
      );
    if (size > fileBytesMax)
      throw new KeyFileError('unreadable', file, `El archivo ${file} es demasiado grande`);
    return await handle.readFile('utf8');
  } catch (error) {
    if (error instanceof KeyFileError) throw error;
    throw new KeyFileError('unreadable', file, `No se pudo leer el archivo ${file}`);
  } finally {
    await handle.close();
  }
}

/** Writes such a file, for its owner only: whoever reads it finds the old one or the new one, whole, also after a power cut. */
export async function writePrivateFile(file: string, text: string): Promise<void> {
  const written = `${file}.${randomUUID()}`;
  try {
    const handle = await open(written, 'wx', 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(written, file);
  } catch (error) {
    await rm(written, { force: true });
    throw error;
  }
  // The new name must last too.
  const folder = await open(dirname(file), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
