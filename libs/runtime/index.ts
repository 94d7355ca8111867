export * from './api-clients.js';
export * from './config.js';
export * from './lifecycle.js';
export * from './log.js';
export * from './loop.js';
export * from './problem-filter.js';
