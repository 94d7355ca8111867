import { ValijaError } from '@valija/errors';
import { CompactEncrypt, compactDecrypt, decodeProtectedHeader, errors } from 'jose';
import { contentEncryption, keyAgreementAlgorithm, type UsableKey } from './keys.js';

/**
 * Encrypts to a recipient's key as a compact JWE.
 * @param typ what the plaintext is, where it is not a message's content
 * @see RFC 7516 §3.1, RFC 7516 §4.1.11
 */
export function encrypt(plaintext: Uint8Array, recipient: UsableKey, typ?: string): Promise<string> {
  return new CompactEncrypt(plaintext)
    .setProtectedHeader({
      alg: keyAgreementAlgorithm,
      enc: contentEncryption,
      kid: recipient.kid,
      ...(typ ? { typ } : {}),
    })
    .encrypt(recipient.key);
}

/**
 * Decrypts a compact JWE under the pinned algorithms, with whichever of our keys it names.
 * @returns the plaintext, and the `typ` that the seal protects
 * @throws ValijaError `content-unopenable` where it is no JWE, or is sealed to a key that is not ours
 */
export async function decrypt(
  sealed: string | Uint8Array,
  findKey: (kid: string) => UsableKey | undefined,
): Promise<{ plaintext: Uint8Array; typ: string | undefined }> {
  try {
    const jwe = typeof sealed === 'string' ? sealed : Buffer.from(sealed).toString('latin1');
    const recipient = findKey(decodeProtectedHeader(jwe).kid ?? '');
    if (!recipient) throw new ValijaError('content-unopenable', 'sealed to a key that is not ours');
    const { plaintext, protectedHeader } = await compactDecrypt(jwe, recipient.key, {
      keyManagementAlgorithms: [keyAgreementAlgorithm],
      contentEncryptionAlgorithms: [contentEncryption],
    });
    return { plaintext, typ: protectedHeader.typ };
  } catch (cause) {
    if (cause instanceof errors.JOSEError || cause instanceof TypeError)
      throw new ValijaError('content-unopenable', 'not a JWE that our key opens', { cause });
    throw cause;
  }
}
