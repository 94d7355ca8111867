export * from './advance.js';
export * from './match.js';
export * from './read.js';
export * from './rule.js';
export * from './settle.js';
export * from './steps.js';
export * from './term.js';
