import type { ErrorCode } from '@valija/errors';
import { findFilerObjection, findNationalityObjections, type ResidenciaSolicitada } from '@valija/messages';

/** What the law has against a message, whoever would send or take it. */
export interface LegalObjection {
  readonly code: Extract<ErrorCode, 'filer-not-entitled' | 'schema-violation'>;
  /** Into the content. */
  readonly pointers: readonly string[];
}

/**
 * What the law has against a party of this kind saying this, beyond what the schema of the type can tell.
 *
 * @param kind of whoever sends it, by the directory
 * @param content valid in the newest version of its type
 * @see Decreto 177 de 2022, párrafo 8; Ley 21.325 arts. 41, 70 and 71
 */
export function findLegalObjection(
  type: string,
  kind: string | undefined,
  content: unknown,
): LegalObjection | undefined {
  if (type !== 'residencia.solicitada') return undefined;
  const asked = content as ResidenciaSolicitada;
  const filer = findFilerObjection(kind, asked.solicitud);
  if (filer) return { code: 'filer-not-entitled', pointers: [filer] };
  const nationality = findNationalityObjections(asked);
  return nationality.length > 0 ? { code: 'schema-violation', pointers: nationality } : undefined;
}
