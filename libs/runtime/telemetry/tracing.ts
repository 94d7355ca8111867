import { createRequire } from 'node:module';
import {
  type Attributes,
  context,
  isSpanContextValid,
  type SpanContext,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import { codeOfThrown, type HopAbout, type HopListener, type HopName, listenToHops } from './hop.js';

const kinds: Readonly<Partial<Record<HopName, SpanKind>>> = {
  'native-intake': SpanKind.SERVER,
  publish: SpanKind.PRODUCER,
  'take-message': SpanKind.CONSUMER,
  'take-receipts': SpanKind.CONSUMER,
  receive: SpanKind.CONSUMER,
  learn: SpanKind.CONSUMER,
  'native-call': SpanKind.CLIENT,
};

/** Whether this process traces: what costs a look into the database is not looked up otherwise. */
let tracing = 0;
export const isTracing = (): boolean => tracing > 0;

/** Spans that wait to be exported; what comes beyond is dropped: no message waits for a trace. */
const waitingMax = 2_048;
const exportMsMax = 5_000;

/**
 * Exports a span for each hop of this process by OTLP over HTTP. The library is loaded only then.
 *
 * @param url of the collector's traces, for example `http://127.0.0.1:4318/v1/traces`
 * @returns exports what waits and ends it
 * @see OpenTelemetry Protocol 1.x, OTLP/HTTP
 */
export async function startTracing(app: string, url: string): Promise<() => Promise<void>> {
  const [{ NodeTracerProvider, BatchSpanProcessor }, { resourceFromAttributes }] = await Promise.all([
    import('@opentelemetry/sdk-trace-node'),
    import('@opentelemetry/resources'),
  ]);
  // Its ES modules name an export for logs that the API of this version lacks; its CommonJS build does without.
  const { OTLPTraceExporter } = createRequire(import.meta.url)(
    '@opentelemetry/exporter-trace-otlp-http',
  ) as typeof import('@opentelemetry/exporter-trace-otlp-http');
  const exporter = new OTLPTraceExporter({ url, timeoutMillis: exportMsMax });
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.namespace': 'valija', 'service.name': app }),
    spanProcessors: [new BatchSpanProcessor(exporter, { maxQueueSize: waitingMax })],
  });
  provider.register();
  const stop = listenToHops(new Tracing(app));
  tracing += 1;
  return async () => {
    stop();
    tracing -= 1;
    await provider.shutdown().catch(() => undefined);
  };
}

class Tracing implements HopListener {
  private readonly tracer;

  constructor(app: string) {
    this.tracer = trace.getTracer(app);
  }

  async around<Result>(
    name: HopName,
    { traceparent, link, attributes, outcome }: HopAbout<Result>,
    work: () => Promise<Result>,
  ): Promise<Result> {
    const said = readTraceparent(traceparent && quietly(traceparent));
    const active = context.active();
    // A trace begins with an existing system's call, or with the message that tells it: what belongs to none is not traced.
    if (!said && !trace.getSpan(active) && name !== 'native-intake') return work();
    // What is worked within a hop of its own trace is part of that.
    const isWithin = said === undefined || trace.getSpanContext(active)?.traceId === said.traceId;
    const parent = isWithin ? active : trace.setSpanContext(active, said);
    const linked = readTraceparent(link);
    const options = {
      kind: kinds[name] ?? SpanKind.INTERNAL,
      attributes: (attributes && quietly(attributes)) ?? {},
      ...(linked ? { links: [{ context: linked }] } : {}),
    };
    return this.tracer.startActiveSpan(`valija.${name}`, options, parent, async (span) => {
      try {
        const result = await work();
        span.setAttribute('valija.outcome', outcome?.(result) ?? 'done');
        return result;
      } catch (error) {
        // Messages of errors may quote what they met.
        span.setAttribute('valija.outcome', codeOfThrown(error)).setStatus({ code: SpanStatusCode.ERROR });
        throw error;
      } finally {
        span.end();
      }
    });
  }
}

/** What cannot be read for a trace keeps no message back. */
function quietly<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function readTraceparent(text: string | undefined): SpanContext | undefined {
  const [, traceId = '', spanId = '', flags = '00'] =
    /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/.exec(text ?? '') ?? [];
  const read = { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & 1, isRemote: true };
  return isSpanContextValid(read) ? read : undefined;
}

/** Notes that something happened in a trace at this moment, for what comes in bundles and has no time of its own. */
export function noteInTrace(
  name: HopName,
  traceparent: string | null | undefined,
  attributes: Attributes,
): void {
  const said = readTraceparent(traceparent ?? undefined);
  if (!said || !isTracing()) return;
  const parent = trace.setSpanContext(context.active(), said);
  trace
    .getTracer('valija')
    .startSpan(`valija.${name}`, { kind: kinds[name] ?? SpanKind.INTERNAL, attributes }, parent)
    .end();
}

/**
 * What a message says of its trace that is sent now: the hop within which it is sent, unless it belongs to another trace.
 * @param given the trace of its thread, where it has one
 * @returns `given` where nothing is traced
 */
export function currentTraceparent(given?: string): string | undefined {
  const span = trace.getActiveSpan()?.spanContext();
  if (!span || !isSpanContextValid(span)) return given;
  if (given !== undefined && given.split('-')[1] !== span.traceId) return given;
  return `00-${span.traceId}-${span.spanId}-${(span.traceFlags & 1).toString(16).padStart(2, '0')}`;
}
