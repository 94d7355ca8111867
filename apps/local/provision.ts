import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BrokerAdmin } from '@valija/bus';
import type { Agreement, DirectoryFile, KeyringFile, Party } from '@valija/directory';
import { generatePrivateJwk, importKey, signKeyEntry, toPublicJwk } from '@valija/envelope';
import pg from 'pg';
import type { BrokerAddress } from './broker.js';
import { checkoutDir } from './checkout.js';

/** Where one endpoint finds its own part of an installation. Both URLs carry its own credentials. */
export interface EndpointPlace {
  /** URN of the party that it speaks for. */
  readonly party: string;
  readonly amqpUrl: string;
  readonly databaseUrl: string;
  readonly keysFile: string;
}

/** What `provision` made. */
export interface Provisioned {
  readonly directoryFile: string;
  readonly pinsFile: string;
  readonly agreementsFile: string;
  /** By endpoint name. */
  readonly endpoints: Readonly<Record<string, EndpointPlace>>;
}

export interface ProvisionOptions {
  /** Prefix of virtual host, users, roles and databases: letters, digits and hyphens. */
  readonly name: string;
  /** Folder of keys and directory, made when missing. */
  readonly dir: string;
  readonly broker: BrokerAddress;
  readonly databaseUrl: string;
  /** Names of the endpoints to make; the parties of the others stay out of the directory. */
  readonly endpoints: readonly string[];
  /** What the directory says of a party otherwise than `contracts/directory.json`, by endpoint. Default nothing. */
  readonly parties?: PartyChanges;
  /** Parties beside those of `contracts/directory.json`, each with an endpoint of its own; default none. */
  readonly furtherParties?: readonly Party[];
  /** Agreements beside those of `contracts/agreements.json`; default none. */
  readonly furtherAgreements?: readonly Agreement[];
  /** Signing keys beside the current one of each endpoint: earlier ones, or some that do not rule yet. Default none. */
  readonly furtherSigners?: readonly FurtherSigner[];
}

export type PartyChanges = Readonly<Record<string, Partial<Party>>>;

interface Validity {
  readonly notbefore: Date;
  readonly notafter: Date;
}

/** A signing key that is published with this validity, and held by its endpoint after its current one. */
export interface FurtherSigner extends Validity {
  readonly endpoint: string;
}

const contracts = join(checkoutDir, 'contracts');
const day = 86_400_000;

/**
 * Makes what an operator would make for an installation: a virtual host and one broker user, database and role per
 * endpoint, keys of every party with entries signed by its root, and the directory that publishes them.
 */
export async function provision({
  name,
  dir,
  broker,
  databaseUrl,
  endpoints: wanted,
  parties: changes = {},
  furtherParties = [],
  furtherAgreements = [],
  furtherSigners = [],
}: ProvisionOptions): Promise<Provisioned> {
  mkdirSync(join(dir, 'keys'), { recursive: true });
  const file = JSON.parse(readFileSync(join(contracts, 'directory.json'), 'utf8')) as Omit<
    DirectoryFile,
    'keys'
  >;
  const parties = [
    ...file.parties
      .filter(({ endpoint }) => wanted.includes(endpoint))
      .map((party) => ({ ...party, ...changes[party.endpoint] })),
    ...furtherParties,
  ];
  const bare = { ...file, parties };
  const keys: string[] = [];
  const pins: Record<string, object> = {};
  const endpoints: Record<string, EndpointPlace> = {};
  const passwords = Object.fromEntries(bare.parties.map(({ endpoint }) => [endpoint, newPassword()]));
  await provisionBroker(name, broker, passwords);
  for (const party of bare.parties) {
    const keysFile = join(dir, 'keys', `${party.endpoint}.json`);
    const further = furtherSigners.filter(({ endpoint }) => endpoint === party.endpoint);
    const made = await makeKeys(party, further);
    writeFileSync(keysFile, JSON.stringify(made.keyring), { mode: 0o600 });
    keys.push(...made.entries);
    pins[party.urn] = made.root;
    endpoints[party.endpoint] = {
      party: party.urn,
      amqpUrl: brokerUrl(broker.amqpUrl, name, party.endpoint, passwords[party.endpoint] ?? ''),
      databaseUrl: await makeDatabase(databaseUrl, `${name}-${party.endpoint}`),
      keysFile,
    };
  }
  const directoryFile = join(dir, 'directory.json');
  const pinsFile = join(dir, 'pins.json');
  writeFileSync(directoryFile, JSON.stringify({ ...bare, keys }));
  writeFileSync(pinsFile, JSON.stringify(pins));
  return { directoryFile, pinsFile, agreementsFile: writeAgreements(dir, furtherAgreements), endpoints };
}

/** The project's own agreements, or, where there are more, all of them in a file beside the directory. */
function writeAgreements(dir: string, further: readonly Agreement[]): string {
  const file = join(contracts, 'agreements.json');
  if (further.length === 0) return file;
  const { agreements } = JSON.parse(readFileSync(file, 'utf8')) as { agreements: Agreement[] };
  const written = join(dir, 'agreements.json');
  writeFileSync(written, JSON.stringify({ agreements: [...agreements, ...further] }));
  return written;
}

/** Virtual host and users. Said again after a broker lost its data, with the same passwords, it brings them back. */
export async function provisionBroker(
  name: string,
  broker: BrokerAddress,
  passwords: Readonly<Record<string, string>>,
): Promise<void> {
  const admin = new BrokerAdmin(broker.adminUrl);
  await admin.createVhost(name);
  for (const [endpoint, password] of Object.entries(passwords))
    await admin.createUser(name, `${name}-${endpoint}`, password, endpoint);
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

/** Passwords back out of the URLs that `provision` made, to provision a broker anew. */
export const passwordsOf = ({ endpoints }: Provisioned): Record<string, string> =>
  Object.fromEntries(
    Object.entries(endpoints).map(([endpoint, { amqpUrl }]) => [
      endpoint,
      decodeURIComponent(new URL(amqpUrl).password),
    ]),
  );

async function makeKeys(party: Party, furtherSigners: readonly FurtherSigner[]) {
  const [root, seal] = await Promise.all([generatePrivateJwk('root'), generatePrivateJwk('seal')]);
  const rootKey = await importKey(root);
  const now = Date.now();
  const current: Validity = { notbefore: new Date(now - day), notafter: new Date(now + 365 * day) };
  const signers = await Promise.all(
    [current, ...furtherSigners].map(async (validity) => ({
      jwk: await generatePrivateJwk('sign'),
      validity,
    })),
  );
  const attest = (
    use: 'sign' | 'seal',
    jwk: typeof root,
    { notbefore, notafter }: Validity,
  ): Promise<string> =>
    signKeyEntry(
      {
        party: party.urn,
        use,
        jwk: toPublicJwk(jwk),
        notbefore: notbefore.toISOString(),
        notafter: notafter.toISOString(),
      },
      rootKey,
    );
  const entries = await Promise.all([
    ...signers.map(({ jwk, validity }) => attest('sign', jwk, validity)),
    attest('seal', seal, current),
  ]);
  const keyring: KeyringFile = { sign: signers.map(({ jwk }) => jwk), seal: [seal] };
  return { keyring, entries, root: toPublicJwk(root) };
}

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

function brokerUrl(adminAmqpUrl: string, vhost: string, endpoint: string, password: string): string {
  const url = new URL(adminAmqpUrl);
  url.username = `${vhost}-${endpoint}`;
  url.password = password;
  url.pathname = `/${encodeURIComponent(vhost)}`;
  return url.href;
}

const newPassword = (): string => randomBytes(24).toString('base64url');
