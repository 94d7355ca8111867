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
export { compileSchemas, loadRegistry, projectRegistry, type Registry } from './registry.js';
export { findUnreleased } from './release.js';
export { type ContentValidation, validateContent } from './validate.js';
