export { delitoOf } from './delito.js';
export { Doubts, type Untranslatable, type UntranslatableCode } from './doubts.js';
export { classesOf, type DataClass, dataClasses, type FieldClasses } from './field-classes.js';
export type {
  Contents,
  Delito,
  DerivacionAceptada,
  DerivacionAcusada,
  DerivacionRechazada,
  DerivacionSolicitada,
  Domicilio,
  Identificacion,
  Interviniente,
  Nombre,
} from './generated/contents.js';
export { convertContent } from './lenses/convert.js';
export type { Converted } from './lenses/lens.js';
export { prepareRegistry, projectRegistry, type Registry } from './registry.js';
export { findUnreleased } from './release.js';
export { ReleaseMatrix } from './release-matrix.js';
export { type ContentValidation, validateContent } from './validate.js';
export { parseSchemaId, versionsOf } from './versions.js';
