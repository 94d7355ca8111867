import { unwrap } from '@valija/web';
import { api, type BandejaSchemas } from '../api.js';

/** Largest document, in bytes. */
const documentBytesMax = 10 * 1024 * 1024;

const kinds = ['application/pdf', 'image/jpeg', 'image/png'] as const;

/** What the file chooser offers. */
export const acceptedKinds = kinds.join(',');

/** Why a file cannot be a document. */
export function unfitFile({
  size,
  type,
}: {
  readonly size: number;
  readonly type: string;
}): 'kind' | 'size' | undefined {
  if (!kinds.some((kind) => kind === type)) return 'kind';
  return size > documentBytesMax ? 'size' : undefined;
}

/**
 * Leaves a document at the tray, which keeps it sealed until it is sent.
 * @throws ProblemError, Unreachable
 */
export const uploadDocument = (file: File): Promise<BandejaSchemas['Uploaded']> =>
  unwrap(
    api.POST('/v1/attachments', {
      headers: { 'content-type': file.type },
      // The contract's type of a binary body is text; what is sent is the file.
      body: file as unknown as string,
      bodySerializer: () => file,
    }),
  );
