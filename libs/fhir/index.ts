import type {} from 'fhir/r4.js';

export * from './client/limits.js';
export type { ResourceAddress } from './client/resource-address.js';
export type { SearchParams, SearchPart } from './client/search.js';
export * from './client/server.js';
export * from './content/coded.js';
export * from './content/task-outputs.js';
export * from './content/task-states.js';
export * from './history/read-history.js';
export * from './history/versions.js';
export * from './smart/client-key.js';
export * from './watch/subscription.js';
export * from './watch/watch.js';
export * from './write/rewrite.js';
export * from './write/transaction.js';
