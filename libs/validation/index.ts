export { type Format, formats } from './formats.js';
export { findProjectFile } from './project-file.js';
export { equal, ucs2length } from './runtime.js';
export {
  escapeSegment,
  type Validator,
  type Violation,
  violationsMax,
  violationsOf,
} from './violations.js';
