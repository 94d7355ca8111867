import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Agreement,
  addSignature,
  chainDigest,
  type DirectoryDocument,
  emptyDigest,
  type KeyEntry,
  type Party,
  type PinsFile,
  type SignedStatement,
  type Statement,
  signHead,
  signStatement,
} from '@valija/directory';
import { generatePrivateJwk, importKey, toPublicJwk, type UsableKey } from '@valija/envelope';
import { checkoutDir } from './checkout.js';

/** Who administers the directory of an installation on this machine: two persons who do not exist. */
export const administrators = ['Administradora Ficticia', 'Administrador Ficticio'] as const;

type Jwk = Awaited<ReturnType<typeof generatePrivateJwk>>;

/** Private keys of those who are pinned: roots of the parties, by URN, and administrators. */
export interface Founders {
  readonly gateway: string;
  readonly roots: Readonly<Record<string, Jwk>>;
  readonly administrators: Readonly<Record<string, Jwk>>;
}

const contracts = join(checkoutDir, 'contracts');
const readContract = <T>(name: string): T => JSON.parse(readFileSync(join(contracts, name), 'utf8')) as T;

/** The parties of the project's directory and the gateway's name. */
export const foundingParties = (): { gateway: string; parties: Party[] } => readContract('directory.json');

/** The project's agreements. */
export const foundingAgreements = (): Agreement[] =>
  readContract<{ agreements: Agreement[] }>('agreements.json').agreements;

export async function makeFounders(gateway: string, urns: readonly string[]): Promise<Founders> {
  const make = async (names: readonly string[]): Promise<Record<string, Jwk>> =>
    Object.fromEntries(
      await Promise.all(names.map(async (name) => [name, await generatePrivateJwk('root')] as const)),
    );
  return { gateway, roots: await make(urns), administrators: await make(administrators) };
}

/** What everybody pins. */
export const pinsOf = ({ gateway, roots, administrators }: Founders): PinsFile => {
  const publicOf = (keys: Readonly<Record<string, Jwk>>) =>
    Object.fromEntries(Object.entries(keys).map(([name, jwk]) => [name, toPublicJwk(jwk)]));
  return { gateway, parties: publicOf(roots), administrators: publicOf(administrators) };
};

/** Signs a statement of both administrators. */
export async function signByAdministrators(
  statement: Statement,
  founders: Founders,
): Promise<SignedStatement> {
  const [first, ...others] = await Promise.all(Object.values(founders.administrators).map(importKey));
  if (!first) throw new Error('an installation needs administrators');
  let signed = await signStatement(statement, first);
  for (const other of others) signed = await addSignature(signed, other);
  return signed;
}

/** Signs a statement of a party over its root. */
export async function signByRoot(
  statement: Statement,
  party: string,
  founders: Founders,
): Promise<SignedStatement> {
  const root = founders.roots[party];
  if (!root) throw new Error(`no root of ${party}`);
  return signStatement(statement, await importKey(root));
}

/** The directory that an installation begins with: its parties, their keys and agreements, and the gateway's word that this is all. */
export async function foundDirectory(
  founders: Founders,
  {
    parties,
    agreements,
    keys,
    signer,
  }: {
    readonly parties: readonly Party[];
    readonly agreements: readonly Agreement[];
    readonly keys: readonly KeyEntry[];
    /** The gateway's signing key. */
    readonly signer: UsableKey;
  },
): Promise<DirectoryDocument> {
  const at = new Date().toISOString();
  const first = { at, why: 'Instalación con datos ficticios', revision: 1 };
  const statements = await Promise.all([
    ...parties.map((party) => signByAdministrators({ kind: 'party', ...first, party }, founders)),
    ...keys.map((entry) => signByRoot({ kind: 'key', at, why: first.why, entry }, entry.party, founders)),
    ...agreements.map((agreement) =>
      signByAdministrators({ kind: 'agreement', ...first, agreement }, founders),
    ),
  ]);
  const digest = statements.reduce(chainDigest, emptyDigest);
  return { head: await signHead({ seq: statements.length, digest, at }, signer), statements };
}
