/** What may be attached, each with what it begins with. Nothing that could be a recording. @see Ley 21.057, art. 23 */
const beginnings = [
  // Header with the version, as `%PDF-1.4` or `%PDF-2.0`. @see ISO 32000-2, 7.5.2
  { type: 'application/pdf', isBegun: (start: string) => /^%PDF-[12]\.\d/.test(start) },
  // SOI marker and the first byte of the next one. @see ISO/IEC 10918-1, annex B
  { type: 'image/jpeg', isBegun: (start: string) => start.startsWith('\xff\xd8\xff') },
  // Signature and the first chunk, which is IHDR. @see ISO/IEC 15948, 5.2 and 11.2.2
  { type: 'image/png', isBegun: (start: string) => start.startsWith('\x89PNG\r\n\x1a\n\0\0\0\rIHDR') },
] as const;

export type AttachmentType = (typeof beginnings)[number]['type'];

/** Longest beginning in bytes. */
const beginningBytes = 16;

/**
 * The type of a document by its own first bytes, and never by its name or by what somebody says.
 * @returns undefined for every other type, executables under another name among them
 */
export function detectAttachmentType(document: Uint8Array): AttachmentType | undefined {
  const start = Buffer.from(document.subarray(0, beginningBytes)).toString('latin1');
  return beginnings.find(({ isBegun }) => isBegun(start))?.type;
}
