import { sealedAttachmentCharsMax } from '@valija/envelope';
import { catalogue, isErrorCode, ValijaError } from '@valija/errors';
import type { GatewayClient } from '@valija/gateway-client';
import { readBounded } from './bounded-body.js';

/** Media type of a part of an upload. */
const chunkMediaType = 'application/offset+octet-stream';
/** Largest and smallest part of an upload that the gateway takes, in bytes; only the last may be smaller. */
const chunkBytesMax = 1024 * 1024;
const chunkBytesMin = 64 * 1024;
const problemBytesMax = 64 * 1024;

/** Bytes to carry in one call: fewer after failures, so that a bad line still gets on. */
export const chunkBytes = (failures: number): number =>
  Math.max(chunkBytesMin, chunkBytesMax >> Math.min(failures, 8));

/** What the gateway refuses for good is thrown by its own code; everything else as `service-unavailable`, to be tried again. */
const triedAgain = new Set([401, 403, 404, 408, 409, 425, 429]);

/** The gateway's interface for sealed attachments, one request at a time. @see contracts/gateway.openapi.json */
export class AttachmentsHttp {
  constructor(private readonly gateway: Pick<GatewayClient, 'request'>) {}

  /**
   * Begins an upload, or finds out how far it has come.
   * @returns how many bytes the gateway has
   * @throws ValijaError `service-unavailable`, or the code of a refusal.
   */
  async begin(digest: string, length: number): Promise<number> {
    const response = await this.call('PUT', digest, { 'upload-length': String(length) });
    return offsetOf(await requireDone(response));
  }

  /** Brings the next part up. @returns how many bytes the gateway has. @throws as `begin`. */
  async append(digest: string, offset: number, bytes: Uint8Array): Promise<number> {
    const headers = { 'upload-offset': String(offset), 'content-type': chunkMediaType };
    return offsetOf(await requireDone(await this.call('PATCH', digest, headers, bytes)));
  }

  /**
   * Fetches a part of a sealed attachment.
   * @returns its bytes, and the length of the whole
   * @throws ValijaError `service-unavailable`; `attachment-missing` where the gateway has none for us; `attachment-too-large`.
   */
  async read(digest: string, offset: number, bytesMax: number): Promise<{ bytes: Buffer; length: number }> {
    const range = `bytes=${offset}-${offset + bytesMax - 1}`;
    const response = await this.call('GET', digest, { range });
    if (response.status === 404) {
      await response.body?.cancel();
      throw new ValijaError('attachment-missing', 'the gateway does not have it');
    }
    await requireDone(response);
    const [, first, length] =
      /^bytes (\d+)-\d+\/(\d+)$/.exec(response.headers.get('content-range') ?? '') ?? [];
    if (response.status !== 206 || Number(first) !== offset)
      throw new ValijaError('service-unavailable', 'another range than was asked for');
    if (Number(length) > sealedAttachmentCharsMax) throw new ValijaError('attachment-too-large');
    const bytes = await whole(readBounded(response, bytesMax));
    if (!bytes?.length) throw new ValijaError('service-unavailable', 'no bytes came');
    return { bytes, length: Number(length) };
  }

  private call(
    method: string,
    digest: string,
    headers: Readonly<Record<string, string>>,
    body?: Uint8Array,
  ): Promise<Response> {
    return this.gateway.request(`/v1/attachments/${digest}`, {
      scope: 'attachments',
      method,
      headers,
      ...(body ? { body } : {}),
    });
  }
}

/** Waits for what comes over the network; what breaks off is tried again. */
async function whole<T>(coming: Promise<T>): Promise<T> {
  try {
    return await coming;
  } catch (cause) {
    throw new ValijaError('service-unavailable', 'the gateway does not answer', { cause });
  }
}

async function requireDone(response: Response): Promise<Response> {
  if (response.ok) return response;
  const { status } = response;
  const body = await whole(readBounded(response, problemBytesMax));
  if (status >= 500 || triedAgain.has(status)) {
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
    const wait = Number.isFinite(seconds) ? { retryAfterMs: seconds * 1_000 } : {};
    throw new ValijaError('service-unavailable', `HTTP ${status}`, wait);
  }
  throw new ValijaError(refusalOf(body), `HTTP ${status}`);
}

/** The code of the gateway's problem details; for what is none, that the attachment did not get there. */
function refusalOf(body: Buffer | undefined) {
  try {
    const { code } = JSON.parse(body?.toString('utf8') ?? '') as { code?: unknown };
    if (typeof code === 'string' && isErrorCode(code) && catalogue[code].handling === 'refuse') return code;
  } catch {
    // Not the gateway that answered, perhaps something in between.
  }
  return 'attachment-missing';
}

function offsetOf(response: Response): number {
  const offset = Number(response.headers.get('upload-offset') ?? Number.NaN);
  if (!Number.isSafeInteger(offset)) throw new ValijaError('service-unavailable', 'no Upload-Offset');
  return offset;
}
