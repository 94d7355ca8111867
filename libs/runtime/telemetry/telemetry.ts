import { integer } from '../config.js';
import { isLoopback } from '../http.js';
import { Metrics } from './metrics.js';
import { serveMetrics } from './serve-metrics.js';
import { startTracing } from './tracing.js';

/** What a process tells of its work beside its log. Nothing, where nothing is said. */
export const telemetryVariables = {
  /** Port of this machine on which metrics are served in the text format of Prometheus, at `/metrics`; 0 or absent: none. */
  VALIJA_METRICS_PORT: integer(0, 65_535, 0),
  /** Where traces are sent by OTLP over HTTP, for example `https://collector.example.cl/v1/traces`; `http:` on this machine only. */
  VALIJA_OTLP_URL: (value: string | undefined): string | undefined => {
    if (value === undefined) return undefined;
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname))) return value;
    throw new Error('debe ser una URL https:, o http: de esta misma máquina');
  },
} as const;

export type TelemetryConfig = {
  readonly [K in keyof typeof telemetryVariables]: ReturnType<(typeof telemetryVariables)[K]>;
};

/** Metrics and traces of a process. */
export interface Telemetry {
  /** Undefined where nobody can ask for them. */
  readonly metrics: Metrics | undefined;
  readonly close: () => Promise<void>;
}

/** @param isAsked whether metrics are asked for in another way than on a port of their own */
export async function startTelemetry(
  app: string,
  { VALIJA_METRICS_PORT: port, VALIJA_OTLP_URL: otlpUrl }: TelemetryConfig,
  isAsked = false,
): Promise<Telemetry> {
  const metrics = port > 0 || isAsked ? await Metrics.open(app) : undefined;
  const endings = [
    ...(metrics && port > 0 ? [await serveMetrics(metrics, port)] : []),
    ...(otlpUrl ? [await startTracing(app, otlpUrl)] : []),
  ];
  return {
    metrics,
    close: async () => {
      for (const end of endings) await end();
    },
  };
}
