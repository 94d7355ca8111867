export * from './agreements.js';
export * from './directory.js';
export * from './keyring.js';
