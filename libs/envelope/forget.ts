/** Below this, bytes may share their memory with others. */
const aloneFrom = 1024 * 1024;

/**
 * Gives the memory of a large document back now rather than when it is collected, which with megabytes comes late. It is empty
 * afterwards, and whatever shares its memory.
 */
export function forget(bytes: Uint8Array): void {
  const { buffer } = bytes;
  if (buffer.byteLength >= aloneFrom && buffer instanceof ArrayBuffer) buffer.transfer(0);
}
