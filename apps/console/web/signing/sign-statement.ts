import { CompactSign } from 'jose';
import { fromBase64url } from './base64url.js';
import type { PersonKey } from './person-key.js';
import {
  AlreadySigned,
  readStatement,
  type SignedStatement,
  type Statement,
  toPayload,
} from './statement.js';

/** Most signatures of one statement. */
const signaturesMax = 4;

/** A statement signed by one, to whom others may add themselves: the same bytes as `npm run valija` makes. */
export const signStatement = async (statement: Statement, signer: PersonKey): Promise<SignedStatement> => ({
  payload: toPayload(statement),
  signatures: [await signPayload(toPayload(statement), signer)],
});

/**
 * The same statement with one more signature, over the very words that are there.
 * @throws Error where it is no statement, or this key signed it already
 */
export async function addSignature(signed: SignedStatement, signer: PersonKey): Promise<SignedStatement> {
  readStatement(signed);
  if (signersOf(signed).includes(signer.kid)) throw new AlreadySigned();
  const signatures = [...signed.signatures, await signPayload(signed.payload, signer)];
  if (signatures.length > signaturesMax) throw new Error('signed by enough already');
  return { payload: signed.payload, signatures };
}

/** Ids of the keys that say that they signed; whether they did is the gateway's to verify. */
export const signersOf = ({ signatures }: SignedStatement): string[] =>
  signatures.map(({ protected: header }) => {
    const { kid } = JSON.parse(new TextDecoder().decode(fromBase64url(header))) as { kid?: unknown };
    return String(kid);
  });

async function signPayload(
  payload: string,
  { kid, alg, key }: PersonKey,
): Promise<SignedStatement['signatures'][number]> {
  const compact = await new CompactSign(fromBase64url(payload))
    .setProtectedHeader({ alg, kid, typ: 'valija-statement+jws' })
    .sign(key);
  const [header = '', , signature = ''] = compact.split('.');
  return { protected: header, signature };
}
