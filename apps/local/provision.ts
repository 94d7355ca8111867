import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { BrokerAdmin } from '@valija/bus';
import pg from 'pg';
import type { BrokerAddress } from './broker.js';
import { type ConsoleKeys, makeConsoleKeys } from './console-keys.js';
import { type KeyringPlace, type Material, type MaterialOptions, makeMaterial } from './material.js';
import { Pki, type TlsFiles } from './pki.js';

/** Where one endpoint finds its own part of an installation. Both URLs carry its own credentials. */
export interface EndpointPlace extends KeyringPlace {
  readonly amqpUrl: string;
  readonly databaseUrl: string;
  /** Its certificate, whose common name is its broker user. */
  readonly tls: TlsFiles;
}

/** Where the console finds its own part, and the gateway what it is told of it. */
export interface ConsolePlace extends ConsoleKeys {
  readonly databaseUrl: string;
  readonly tls: TlsFiles;
}

/** What `provision` made. */
export interface Provisioned extends Omit<Material, 'keyrings'> {
  /** By endpoint name. */
  readonly endpoints: Readonly<Record<string, EndpointPlace>>;
  /** Where it was asked for. */
  readonly console?: ConsolePlace;
}

export interface ProvisionOptions extends MaterialOptions {
  /** Prefix of virtual host, users, roles and databases: letters, digits and hyphens. */
  readonly name: string;
  readonly broker: BrokerAddress;
  readonly databaseUrl: string;
  /** Whether there is a console; default not. */
  readonly withConsole?: boolean;
}

/**
 * Makes what an operator would make for an installation: a virtual host and one broker user, database and role per
 * endpoint, keys of every party with entries signed by its root, and the directory that publishes them.
 */
export async function provision(options: ProvisionOptions): Promise<Provisioned> {
  const { name, dir, broker, databaseUrl } = options;
  const { keyrings, ...made } = await makeMaterial(options);
  const pki = await Pki.open(broker.tls?.pkiDir ?? join(dir, 'pki'));
  const passwords = Object.fromEntries(
    Object.keys(keyrings).map((endpoint) => [endpoint, broker.tls ? undefined : newPassword()]),
  );
  await provisionBroker(name, broker, passwords);
  const endpoints: Record<string, EndpointPlace> = {};
  for (const [endpoint, keyring] of Object.entries(keyrings))
    endpoints[endpoint] = {
      ...keyring,
      amqpUrl: brokerUrl(broker, name, endpoint, passwords[endpoint]),
      databaseUrl: await makeDatabase(databaseUrl, `${name}-${endpoint}`),
      tls: await pki.issue(join(dir, 'tls', endpoint), {
        cn: `${name}-${endpoint}`,
        dnsNames: ['localhost'],
        ips: ['127.0.0.1'],
      }),
    };
  if (!options.withConsole) return { ...made, endpoints };
  const console: ConsolePlace = {
    ...(await makeConsoleKeys(dir)),
    databaseUrl: await makeDatabase(databaseUrl, `${name}-console`),
    tls: await pki.issue(join(dir, 'tls', 'console'), {
      cn: `${name}-console`,
      dnsNames: ['localhost'],
      ips: ['127.0.0.1'],
    }),
  };
  return { ...made, endpoints, console };
}

/** Virtual host and users. Said again after a broker lost its data, with the same passwords, it brings them back. */
export async function provisionBroker(
  name: string,
  broker: BrokerAddress,
  passwords: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const admin = new BrokerAdmin(broker.adminUrl);
  await admin.createVhost(name);
  for (const [endpoint, password] of Object.entries(passwords))
    await admin.createUser(name, `${name}-${endpoint}`, endpoint, password);
}

/** Takes everything of an installation away again from broker and database. */
export async function unprovision({
  name,
  broker,
  databaseUrl,
}: Pick<ProvisionOptions, 'name' | 'broker' | 'databaseUrl'>): Promise<void> {
  const admin = new BrokerAdmin(broker.adminUrl);
  await admin.deleteVhost(name);
  for (const user of await admin.listUsers(`${name}-`)) await admin.deleteUser(user);
  await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
      [`${name}-`],
    );
    for (const { datname } of rows) {
      await client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(datname)} WITH (FORCE)`);
      await client.query(`DROP ROLE IF EXISTS ${pg.escapeIdentifier(datname)}`);
    }
  });
}

/** Passwords back out of the URLs that `provision` made, to provision a broker anew; none where certificates count. */
export const passwordsOf = ({ endpoints }: Provisioned): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries(endpoints).map(([endpoint, { amqpUrl }]) => [
      endpoint,
      decodeURIComponent(new URL(amqpUrl).password) || undefined,
    ]),
  );

/** A database that only its own role may enter. */
async function makeDatabase(adminUrl: string, name: string): Promise<string> {
  const password = newPassword();
  const quoted = pg.escapeIdentifier(name);
  await withClient(adminUrl, async (client) => {
    await client.query(`CREATE ROLE ${quoted} LOGIN PASSWORD ${pg.escapeLiteral(password)}`);
    await client.query(`CREATE DATABASE ${quoted} OWNER ${quoted}`);
    await client.query(`REVOKE CONNECT ON DATABASE ${quoted} FROM PUBLIC`);
  });
  const url = new URL(adminUrl);
  url.username = name;
  url.password = password;
  url.pathname = `/${name}`;
  return url.href;
}

async function withClient(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function brokerUrl(
  broker: BrokerAddress,
  vhost: string,
  endpoint: string,
  password: string | undefined,
): string {
  const url = new URL(broker.tls?.amqpsUrl ?? broker.amqpUrl);
  url.username = password === undefined ? '' : `${vhost}-${endpoint}`;
  url.password = password ?? '';
  url.pathname = `/${encodeURIComponent(vhost)}`;
  return url.href;
}

const newPassword = (): string => randomBytes(24).toString('base64url');
