export * from './api-clients.js';
export * from './config.js';
export * from './database-url.js';
export * from './http.js';
export * from './lifecycle.js';
export * from './log.js';
export * from './loop.js';
export * from './problem-filter.js';
export { type HopAbout, type HopName, hop } from './telemetry/hop.js';
export type { Metrics, Sample } from './telemetry/metrics.js';
export {
  startTelemetry,
  type Telemetry,
  type TelemetryConfig,
  telemetryVariables,
} from './telemetry/telemetry.js';
export { currentTraceparent, isTracing, noteInTrace } from './telemetry/tracing.js';
export * from './tls.js';
export * from './version.js';
