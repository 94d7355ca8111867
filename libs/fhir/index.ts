import type {} from 'fhir/r4.js';

export * from './client-key.js';
export * from './limits.js';
export type { ResourceAddress } from './resource-address.js';
export type { SearchParams } from './search.js';
export * from './server.js';
