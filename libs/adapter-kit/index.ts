export { done, type Outcome, park, refuse, retry } from '@valija/bus';
export * from './adapter.module.js';
export * from './config.js';
export * from './draft.js';
export * from './endpoint.js';
export * from './incoming.js';
export * from './native-client.js';
export * from './native-intake.js';
export * from './native-token.js';
