import type { Read } from './config.js';
import { isLoopback } from './http.js';

/**
 * URL of a PostgreSQL database. What is not on this machine is reached over TLS, and the server's name is checked:
 * `postgres://user:password@host:port/database?sslmode=verify-full&sslrootcert=/path/ca.pem`. The file is read at each
 * connection.
 *
 * @see PostgreSQL, libpq, «SSL Support»: only `verify-full` keeps out whoever stands in between
 */
export const databaseUrl: Read<string> = (value) => {
  if (value === undefined) throw new Error('falta');
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url?.protocol !== 'postgres:' && url?.protocol !== 'postgresql:')
    throw new Error('debe ser una URL postgres: o postgresql:');
  const { hostname, searchParams } = url;
  // The library takes the host from the parameter where there is one; a path is a socket of this machine.
  const host = searchParams.get('host') ?? hostname;
  const isHere = host === '' || host.startsWith('/') || isLoopback(host);
  if (!isHere && searchParams.get('sslmode') !== 'verify-full')
    throw new Error(
      'fuera de esta máquina sólo se admite con sslmode=verify-full, y sslrootcert si la autoridad es propia',
    );
  return value;
};
