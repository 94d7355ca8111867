/**
 * `node dist/apps/health/main.js [path]`: asks the process of this container, in its own terms, whether it is ready, and
 * ends with 0 or 1. An image without a shell has no other way to be asked. The environment is the process's own, which has
 * checked it; nothing is loaded that is not needed, since every container is asked again and again.
 */
import { readFileSync } from 'node:fs';

const timeoutMs = 4_000;

/** @returns whether the process answered with a status of 200 to 299 in time */
async function isReady(path: string): Promise<boolean> {
  const { VALIJA_HTTP_PORT: port, VALIJA_TLS_CA_FILE: caFile } = process.env;
  const options = { host: '127.0.0.1', port, path, timeout: timeoutMs };
  const request = caFile
    ? (await import('node:https')).get({ ...options, ca: readFileSync(caFile), servername: 'localhost' })
    : (await import('node:http')).get(options);
  return new Promise((resolve) => {
    request.once('response', ({ statusCode = 0 }) => resolve(statusCode >= 200 && statusCode < 300));
    request.once('timeout', () => resolve(false));
    request.once('error', () => resolve(false));
  });
}

process.exit((await isReady(process.argv[2] ?? '/health/ready')) ? 0 : 1);
