export { createAjv } from './ajv.js';
export { findProjectFile } from './project-file.js';
export { escapeSegment, type Violation, violationsMax, violationsOf } from './violations.js';
