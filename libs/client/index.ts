export * from './tray-client.js';
export * from './tray-problem.js';
