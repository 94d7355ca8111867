import { setTimeout as sleep } from 'node:timers/promises';
import { ValijaError } from '@valija/errors';
import { type AttachmentsHttp, chunkBytes } from './attachments-http.js';

/** Tries without any progress before the message is put back. */
const triesMax = 5;
/** Wait after the first of them, in milliseconds; it doubles. */
const waitMsMin = 100;

/**
 * Fetches a sealed attachment part by part, and goes on where the connection broke off.
 * @param onProgress called after each part
 * @param waitMs first wait after a failure, in milliseconds; default 100
 * @throws ValijaError as `AttachmentsHttp.read`, and whatever `onProgress` throws.
 */
export async function fetchSealed(
  http: AttachmentsHttp,
  digest: string,
  onProgress: () => Promise<void>,
  waitMs = waitMsMin,
): Promise<Buffer> {
  let whole: Buffer | undefined;
  let received = 0;
  for (let tries = 0; !whole || received < whole.length; ) {
    try {
      const part = await http.read(digest, received, chunkBytes(tries));
      whole ??= Buffer.allocUnsafeSlow(part.length);
      received += part.bytes.copy(whole, received);
      tries = 0;
    } catch (error) {
      tries++;
      if (!(error instanceof ValijaError) || error.handling !== 'retry' || tries >= triesMax) throw error;
      await sleep(waitMs * 2 ** (tries - 1));
      continue;
    }
    await onProgress();
  }
  return whole;
}
