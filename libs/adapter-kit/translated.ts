import { ValijaError } from '@valija/errors';
import type { Untranslatable } from '@valija/messages';

/** What a native document was translated to. @throws ValijaError with code and pointers where it could not be */
export function translated<T extends { readonly ok: true }>(result: T | Untranslatable): T {
  if (result.ok) return result;
  throw new ValijaError(result.code, undefined, { pointers: result.pointers });
}
