export { delitoOf } from './delito.js';
export { Doubts, type Untranslatable, type UntranslatableCode } from './doubts.js';
export { classesOf, type DataClass, dataClasses, type FieldClasses } from './field-classes.js';
export type {
  Antecedente,
  Contents,
  Delito,
  DenunciaComunicada,
  DenunciaRecibida,
  DerivacionAceptada,
  DerivacionAcusada,
  DerivacionRechazada,
  DerivacionSolicitada,
  Domicilio,
  FormaInstruccion,
  Identificacion,
  InstruccionCumplida,
  InstruccionEmitida,
  Interviniente,
  Nombre,
  Persona,
  ResidenciaAcusada,
  ResidenciaAntecedentesAportados,
  ResidenciaAntecedentesRequeridos,
  ResidenciaAvisada,
  ResidenciaDenegada,
  ResidenciaOtorgada,
  ResidenciaSolicitada,
} from './generated/contents.js';
export { convertContent } from './lenses/convert.js';
export type { Converted } from './lenses/lens.js';
export {
  type Notation,
  type PersonForm,
  type PersonWords,
  paisNumerico,
  readPerson,
  writePerson,
} from './person-form.js';
export { prepareRegistry, projectRegistry, type Registry } from './registry.js';
export { findUnreleased } from './release.js';
export { ReleaseMatrix } from './release-matrix.js';
export { type ContentValidation, validateContent } from './validate.js';
export { parseSchemaId, versionsOf } from './versions.js';
