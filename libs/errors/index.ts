export * from './administrator.js';
export * from './catalogue.js';
export * from './error.js';
export * from './problem.js';
