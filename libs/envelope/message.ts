import { ValijaError } from '@valija/errors';
import { parseStrictBytes } from './json.js';

/** A message on the wire: the signed envelope, the sealed content beside it and, to the recipient, the gateway's `accepted`. */
export interface WireMessage {
  readonly envelope: string;
  readonly sealed: string;
  readonly accepted?: string;
}

export const messageMediaType = 'application/vnd.valija.message+json';
export const receiptsMediaType = 'application/vnd.valija.receipts+json';

/** Parses JSON bytes, strictly. @throws ValijaError `malformed-json`, without the text that could not be read. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return parseStrictBytes(bytes);
  } catch {
    throw new ValijaError('malformed-json');
  }
}

/** Reads a wire message. @throws ValijaError `malformed-message` with the pointers of what is missing. */
export function asWireMessage(body: unknown): WireMessage {
  const fields = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const pointers = ['envelope', 'sealed']
    .filter((name) => typeof fields[name] !== 'string')
    .map((name) => `/${name}`);
  if (fields.accepted !== undefined && typeof fields.accepted !== 'string') pointers.push('/accepted');
  if (pointers.length > 0) throw new ValijaError('malformed-message', undefined, { pointers });
  const { envelope, sealed, accepted } = fields as { envelope: string; sealed: string; accepted?: string };
  return accepted === undefined ? { envelope, sealed } : { envelope, sealed, accepted };
}

/** Most receipts in one body. */
export const receiptsMax = 16;

/** Reads a list of signed receipts. @throws ValijaError `malformed-message`. */
export function asReceipts(body: unknown): string[] {
  const receipts = (body as { receipts?: unknown } | null)?.receipts;
  if (
    !Array.isArray(receipts) ||
    receipts.length > receiptsMax ||
    !receipts.every((jws) => typeof jws === 'string')
  )
    throw new ValijaError('malformed-message', undefined, { pointers: ['/receipts'] });
  return receipts;
}
