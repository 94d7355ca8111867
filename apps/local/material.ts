import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Agreement,
  type KeyEntry,
  type KeyringFile,
  type Party,
  writeSealedKeys,
  writeSecretFile,
} from '@valija/directory';
import { generatePrivateJwk, importKey, toPublicJwk } from '@valija/envelope';
import {
  type Founders,
  foundDirectory,
  foundingAgreements,
  foundingParties,
  makeFounders,
  pinsOf,
} from './founding.js';

/** Who takes part in an installation, and otherwise than the project's own files say. */
export interface MaterialOptions {
  /** Folder of keys and directory, made when missing. */
  readonly dir: string;
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

/** What lies of one endpoint. */
export interface KeyringPlace {
  /** URN of the party that it speaks for. */
  readonly party: string;
  /** File of its private keys, and the secret under which they are sealed. */
  readonly keysFile: string;
  readonly secretFile: string;
}

/** Keys and directory of an installation: files, and nothing of broker or database. */
export interface Material {
  readonly directoryFile: string;
  readonly pinsFile: string;
  /** Private keys of who may change the directory. On a real installation no machine has them. */
  readonly founders: Founders;
  /** By endpoint name. */
  readonly keyrings: Readonly<Record<string, KeyringPlace>>;
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

const day = 86_400_000;

/** Makes keys of every party, each published by its root, and the directory that administrators sign. Nobody else is asked. */
export async function makeMaterial({
  dir,
  endpoints,
  parties: changes = {},
  furtherParties = [],
  furtherAgreements = [],
  furtherSigners = [],
}: MaterialOptions): Promise<Material> {
  mkdirSync(join(dir, 'keys'), { recursive: true });
  const known = foundingParties();
  const parties = [
    ...known.parties
      .filter(({ endpoint }) => endpoints.includes(endpoint))
      .map((party) => ({ ...party, ...changes[party.endpoint] })),
    ...furtherParties,
  ];
  const urns = parties.map(({ urn }) => urn);
  const founders = await makeFounders(known.gateway, urns);
  const keys: KeyEntry[] = [];
  const keyrings: Record<string, KeyringPlace> = {};
  let gatewayKeys: KeyringFile | undefined;
  for (const party of parties) {
    const keysFile = join(dir, 'keys', `${party.endpoint}.jwe`);
    const secretFile = join(dir, 'keys', `${party.endpoint}.secret`);
    const further = furtherSigners.filter(({ endpoint }) => endpoint === party.endpoint);
    const made = await makeKeys(party, further);
    await writeSecretFile(secretFile);
    await writeSealedKeys(keysFile, { secretFile }, 'valija-keyring+json', made.keyring);
    keys.push(...made.entries);
    if (party.urn === known.gateway) gatewayKeys = made.keyring;
    keyrings[party.endpoint] = { party: party.urn, keysFile, secretFile };
  }
  const [signer] = gatewayKeys?.sign ?? [];
  if (!signer) throw new Error('an installation needs a gateway');
  const directory = await foundDirectory(founders, {
    parties,
    keys,
    agreements: [...foundingAgreements(), ...furtherAgreements].filter(
      ({ sender, recipient }) => urns.includes(sender) && urns.includes(recipient),
    ),
    signer: await importKey(signer),
  });
  const directoryFile = join(dir, 'directory.json');
  const pinsFile = join(dir, 'pins.json');
  writeFileSync(directoryFile, JSON.stringify(directory));
  writeFileSync(pinsFile, JSON.stringify(pinsOf(founders)));
  return { directoryFile, pinsFile, founders, keyrings };
}

async function makeKeys(party: Party, furtherSigners: readonly FurtherSigner[]) {
  const now = Date.now();
  const current: Validity = { notbefore: new Date(now - day), notafter: new Date(now + 365 * day) };
  const make = async (use: 'sign' | 'seal', { notbefore, notafter }: Validity) => {
    const jwk = await generatePrivateJwk(use);
    const entry: KeyEntry = {
      party: party.urn,
      use,
      jwk: toPublicJwk(jwk),
      notbefore: notbefore.toISOString(),
      notafter: notafter.toISOString(),
    };
    return { jwk, entry };
  };
  const signers = await Promise.all([current, ...furtherSigners].map((validity) => make('sign', validity)));
  const seal = await make('seal', current);
  const keyring: KeyringFile = { sign: signers.map(({ jwk }) => jwk), seal: [seal.jwk] };
  return { keyring, entries: [...signers, seal].map(({ entry }) => entry) };
}
