import { isComuna, isPais, isRegion, isTexto, isValidRuc, isValidRun } from '@valija/domain';
import { fullFormats } from 'ajv-formats/dist/formats.js';

/** Says whether a text has a format: the whole text matches, or the function agrees. */
export type Format = RegExp | ((text: string) => boolean);

/** ajv's types say of each only that it is one of all that a format may be. */
const standard = fullFormats as unknown as Record<'date' | 'date-time', { readonly validate: Format }> &
  Record<'email' | 'uri' | 'uuid', Format>;

/**
 * Every `format` that a schema or an OpenAPI document may name; strict mode refuses any other. Schemas that are compiled in
 * tests and validators that were generated ahead use the same ones.
 * @see RFC 3339 §5.6 for `date` and `date-time`, RFC 3986 for `uri`, RFC 9562 §4 for `uuid`
 */
export const formats = {
  date: standard.date.validate,
  'date-time': standard['date-time'].validate,
  email: standard.email,
  uri: standard.uri,
  uuid: standard.uuid,
  run: isValidRun,
  ruc: isValidRuc,
  pais: isPais,
  comuna: isComuna,
  region: isRegion,
  texto: isTexto,
} as const satisfies Readonly<Record<string, Format>>;
