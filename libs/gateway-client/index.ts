export * from './gateway-client.js';
export * from './mutual-tls.js';
