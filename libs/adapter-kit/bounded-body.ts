/**
 * Reads a body up to a limit.
 *
 * @param bytesMax most bytes that are taken; nothing beyond is read
 * @returns undefined where there is more
 * @throws TypeError where the connection breaks off, or a DOMException where the time is over
 */
export async function readBounded(response: Response, bytesMax: number): Promise<Buffer | undefined> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of response.body ?? []) {
    bytes += part.byteLength;
    // Leaving the loop cancels the body, and with it the connection.
    if (bytes > bytesMax) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts, bytes);
}
