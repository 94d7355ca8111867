/**
 * `node dist/apps/local/deployment/databases.js`: makes a role and a database for every endpoint and for the console, where they are missing.
 * A role has no password: it is the common name of the endpoint's certificate.
 *
 * `VALIJA_DATABASE_URL` is the operator's own, who may make roles and databases.
 */
import { readConfig, url } from '@valija/runtime';
import pg from 'pg';
import { foundingParties } from '../founding.js';
import { consoleRole, installationName } from './layout.js';

const { VALIJA_DATABASE_URL: connectionString } = readConfig(
  { VALIJA_DATABASE_URL: url('postgres:', 'postgresql:') },
  process.env,
);
const client = new pg.Client({ connectionString, connectionTimeoutMillis: 15_000 });
await client.connect();
try {
  for (const { endpoint } of foundingParties().parties) await makeDatabase(`${installationName}-${endpoint}`);
  await makeDatabase(consoleRole);
} finally {
  await client.end();
}

async function makeDatabase(name: string): Promise<void> {
  const quoted = pg.escapeIdentifier(name);
  if (!(await exists('SELECT 1 FROM pg_roles WHERE rolname = $1', name)))
    await client.query(`CREATE ROLE ${quoted} LOGIN`);
  if (!(await exists('SELECT 1 FROM pg_database WHERE datname = $1', name))) {
    await client.query(`CREATE DATABASE ${quoted} OWNER ${quoted}`);
    console.log(`valija: base de datos «${name}» creada`);
  }
  await client.query(`REVOKE CONNECT ON DATABASE ${quoted} FROM PUBLIC`);
}

async function exists(sql: string, name: string): Promise<boolean> {
  return (await client.query(sql, [name])).rowCount === 1;
}
