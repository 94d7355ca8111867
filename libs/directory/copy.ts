import { ValijaError } from '@valija/errors';
import { isAuthorized } from './authority.js';
import { chainDigest, emptyDigest, type Head, verifyHead } from './head.js';
import { currentKey } from './keys-in-force.js';
import type { Pins } from './pins.js';
import { Register } from './register.js';
import { asSignedStatement, type SignedStatement, verifyStatement } from './statement.js';

/** A directory on its way: its head and, after a number that was asked for, its statements. */
export interface DirectoryDocument {
  /** Compact JWS by the gateway. */
  readonly head: string;
  readonly statements: readonly SignedStatement[];
}

/** Statements that were verified one by one, and what they say together. */
export interface Chain {
  /** URN of the gateway. */
  readonly gateway: string;
  readonly seq: number;
  readonly digest: string;
  readonly register: Register;
}

/** A verified copy of the gateway's directory. */
export interface Copy extends Chain {
  /** When the gateway said that this was all, in milliseconds since the epoch. */
  readonly at: number;
}

/** Most statements of a directory. */
export const statementsMax = 20_000;
/** How far the gateway's clock may be ahead of ours, in milliseconds. */
const clockSkewMs = 300_000;

export const emptyChain = ({ gateway }: Pins): Chain => ({
  gateway,
  seq: 0,
  digest: emptyDigest,
  register: Register.empty,
});

/**
 * Verifies a further statement: signatures, whether its signers may say it, and that it follows.
 * @throws ValijaError as `verifyStatement`; `statement-unauthorized`, `statement-conflict`, `key-unknown`
 */
export async function extendChain(chain: Chain, signed: SignedStatement, pins: Pins): Promise<Chain> {
  const { statement, signers } = await verifyStatement(signed, pins);
  const { register } = chain;
  if (statement.kind === 'abandonment' || chain.seq >= statementsMax)
    throw new ValijaError('statement-conflict', 'no statement of the directory');
  if (!isAuthorized(statement, signers, (id) => register.findAgreement(id)))
    throw new ValijaError('statement-unauthorized');
  return {
    ...chain,
    seq: chain.seq + 1,
    digest: chainDigest(chain.digest, signed),
    register: await register.with(statement),
  };
}

/**
 * Verifies what the gateway published after the copy that we have, all of it or nothing: every statement by itself, and that they are
 * those of the head. A gateway can keep back what is new, until its copy is too old; it can neither change nor drop what we have.
 *
 * @throws ValijaError as `extendChain`; `directory-inconsistent` where statements are missing, differ or go back, or the head is of the
 *   future
 */
export async function extendCopy(
  copy: Chain | Copy,
  document: DirectoryDocument,
  pins: Pins,
  now: number,
): Promise<Copy> {
  const { head: signedHead, statements } = (document ?? {}) as Partial<DirectoryDocument>;
  if (typeof signedHead !== 'string' || !Array.isArray(statements))
    throw new ValijaError('malformed-message', 'not a directory');
  let chain: Chain = copy;
  for (const signed of statements) chain = await extendChain(chain, asSignedStatement(signed), pins);
  const head: Head = await verifyHead(signedHead, (kid, at) =>
    currentKey(chain.register, chain.gateway, kid, at),
  );
  if (head.seq !== chain.seq || head.digest !== chain.digest)
    throw new ValijaError('directory-inconsistent', 'statements that are not those of the head');
  const at = Date.parse(head.at);
  if (at > now + clockSkewMs) throw new ValijaError('directory-inconsistent', 'a head of the future');
  const { gateway, seq, digest, register } = chain;
  return { gateway, seq, digest, register, at: 'at' in copy ? Math.max(copy.at, at) : at };
}
