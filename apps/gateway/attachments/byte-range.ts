/** Bytes from the first to the last, both included. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Reads a `Range` header for something of `length` bytes. One range at a time: of several, as of other units and of what cannot be
 * read, the header is ignored, as RFC 9110 lets a server do.
 * @returns undefined for the whole, `unsatisfiable` for a range that begins beyond the end
 * @see RFC 9110 §14.1.2, §14.2
 */
export function readRange(
  header: string | undefined,
  length: number,
): ByteRange | 'unsatisfiable' | undefined {
  const [, from, to] = /^bytes=(\d{0,10})-(\d{0,10})$/.exec(header ?? '') ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return undefined;
  // Without a first byte it is the length of a suffix.
  if (from === '')
    return Number(to) === 0 ? 'unsatisfiable' : { first: Math.max(0, length - Number(to)), last: length - 1 };
  const first = Number(from);
  const last = to === '' ? length - 1 : Math.min(Number(to), length - 1);
  if (to !== '' && Number(to) < first) return undefined;
  return first < length ? { first, last } : 'unsatisfiable';
}
