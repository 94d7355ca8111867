export type { SoapProblem } from './fault.js';
export * from './soap-client.js';
export * from './soap-service.js';
export { type Names, Vocabulary } from './vocabulary.js';
