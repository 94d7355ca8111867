import { createCipheriv } from 'node:crypto';
import { loadContract } from '@valija/contracts';
import { type SealedAttachment, sealAttachment } from '@valija/envelope';
import { readAnswer } from './answer.js';
import type { TestParty } from './party.js';

/** Largest part of an upload in bytes. */
export const chunkBytes = 1024 * 1024;

/** What the gateway said of an upload: how far it has come, or why not. */
export interface UploadAnswer {
  readonly status: number;
  readonly code?: string | undefined;
  readonly offset?: number;
  readonly length?: number;
}

const pathOf = (digest: string): string => `/v1/attachments/${digest}`;

/** Bytes that look like nothing, the same every time: a test can search for them, and nothing compresses them away. */
export const noise = (bytes: number): Buffer =>
  createCipheriv('aes-128-ctr', 'ficticio-ficticio'.slice(0, 16), Buffer.alloc(16)).update(
    Buffer.alloc(bytes),
  );

/** A fictitious PDF of a size, with the text somewhere in it. */
export function makePdf(bytes: number, text = 'documento ficticio'): Buffer {
  const pdf = noise(bytes);
  pdf.write('%PDF-1.7\n');
  pdf.write(text, Math.floor(bytes / 2));
  pdf.write('\n%%EOF\n', bytes - 7);
  return pdf;
}

/** A document sealed to a party, as an adapter would seal it. */
export const sealTo = (
  party: TestParty,
  recipient: string,
  document: Uint8Array,
): Promise<SealedAttachment> =>
  sealAttachment(document, party.directory.sealingKey(recipient, new Date()), {
    source: party.urn,
    recipient,
  });

export async function begin(
  party: TestParty,
  digest: string,
  length: number | string,
): Promise<UploadAnswer> {
  const response = await party.request(pathOf(digest), 'PUT', { 'upload-length': String(length) });
  return readUpload('beginAttachment', response);
}

export async function append(
  party: TestParty,
  digest: string,
  offset: number | string,
  bytes: Uint8Array,
  mediaType = 'application/offset+octet-stream',
): Promise<UploadAnswer> {
  const headers = { 'upload-offset': String(offset), 'content-type': mediaType };
  return readUpload('appendAttachment', await party.request(pathOf(digest), 'PATCH', headers, bytes));
}

export async function find(party: TestParty, digest: string): Promise<UploadAnswer> {
  const response = await party.request(pathOf(digest), 'HEAD');
  return response.ok ? readUpload('findAttachment', response) : { status: response.status };
}

/** Uploads a whole attachment, in parts as large as may be. */
export async function upload(
  party: TestParty,
  { digest, sealed }: Pick<SealedAttachment, 'digest' | 'sealed'>,
): Promise<UploadAnswer> {
  let answer = await begin(party, digest, sealed.length);
  for (let offset = 0; offset < sealed.length && !answer.code; offset += chunkBytes)
    answer = await append(party, digest, offset, sealed.subarray(offset, offset + chunkBytes));
  return answer;
}

/** What a party gets of an attachment. */
export async function read(
  party: TestParty,
  digest: string,
  range?: string,
): Promise<{ status: number; code?: string | undefined; range: string | null; bytes: Buffer }> {
  const response = await party.request(pathOf(digest), 'GET', range ? { range } : {});
  const { status } = response;
  const contentRange = response.headers.get('content-range');
  if (!response.ok) {
    const { body } = await readAnswer('gateway', 'readAttachment', response);
    return { status, code: body.code, range: contentRange, bytes: Buffer.alloc(0) };
  }
  requireDocumented('readAttachment', status);
  return { status, range: contentRange, bytes: Buffer.from(await response.arrayBuffer()) };
}

async function readUpload(operationId: string, response: Response): Promise<UploadAnswer> {
  if (!response.ok) {
    const { status, body } = await readAnswer('gateway', operationId, response);
    return { status, code: body.code };
  }
  if (operationId !== 'findAttachment') requireDocumented(operationId, response.status);
  await response.body?.cancel();
  return {
    status: response.status,
    offset: Number(response.headers.get('upload-offset')),
    length: Number(response.headers.get('upload-length')),
  };
}

function requireDocumented(operationId: string, status: number): void {
  if (!loadContract('gateway').validateResponse(operationId, status, undefined).ok)
    throw new Error(`${operationId} answered ${status}, which its contract does not know`);
}
