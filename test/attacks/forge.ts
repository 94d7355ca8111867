import type { Envelope, WireMessage } from '@valija/envelope';
import type { TestParty } from '../support/party.js';

const encode = (part: object | string): string =>
  Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url');

/**
 * A compact JWS of whatever header, payload and signature; both parts may be given as text, to say what no serialiser would.
 * @param sign over the bytes of header and payload
 */
export function forgeCompact(
  header: object | string,
  payload: object | string,
  sign: (bytes: Buffer) => Uint8Array,
): string {
  const signed = `${encode(header)}.${encode(payload)}`;
  return `${signed}.${Buffer.from(sign(Buffer.from(signed))).toString('base64url')}`;
}

export interface Forgery {
  readonly header: object | string;
  /** The envelope as the forger says it; the honest one where absent. */
  readonly payload?: (envelope: Envelope) => object | string;
  readonly sign: (bytes: Buffer) => Uint8Array;
}

/** A message of a party that is in order in everything but for its signature. */
export async function forgeMessage(
  party: TestParty,
  { header, payload = (envelope) => envelope, sign }: Forgery,
): Promise<{ wire: WireMessage; id: string }> {
  const { envelope, sealed } = await party.seal({});
  return { wire: { envelope: forgeCompact(header, payload(envelope), sign), sealed }, id: envelope.id };
}

/** The header of an honest envelope of a party. */
export const honestHeader = (party: TestParty) => ({
  alg: party.signer.alg,
  kid: party.signer.kid,
  typ: 'valija-envelope+jws',
});
