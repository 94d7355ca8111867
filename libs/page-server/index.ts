export * from './events.js';
export * from './page-server.js';
export * from './pages.js';
export type { LimitRequests } from './rate-limit.js';
export * from './watch.js';
