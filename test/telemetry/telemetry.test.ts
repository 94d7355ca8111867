import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Envelope, peekPayload } from '@valija/envelope';
import { findFreePorts } from '../../apps/local/ports.js';
import { fixture } from '../fixtures/index.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { until } from '../support/until.js';

/** A span as a collector gets it. @see OpenTelemetry Protocol, trace.proto, JSON */
interface Span {
  readonly app: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly links?: readonly { readonly traceId: string }[];
}

const folio = 'D13-2026-000777';
/** The trace that the existing system says it is in. */
const foreign = '0af7651916cd43dd8448eb211c80319c';
const bodies: string[] = [];
let collector: Server;
let stage: TestInstallation;
let ports: number[];
let envelopes: Envelope[] = [];

beforeAll(async () => {
  collector = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      bodies.push(Buffer.concat(chunks).toString('utf8'));
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  const { port } = collector.address() as AddressInfo;
  ports = await findFreePorts(2);
  stage = await startInstallation({
    settings: { VALIJA_OTLP_URL: `http://127.0.0.1:${port}/v1/traces` },
    environments: {
      gateway: { VALIJA_METRICS_PORT: String(ports[0]) },
      'adapter-ninez': { VALIJA_METRICS_PORT: String(ports[1]) },
    },
  });
  const response = await fetch(`${stage.installation.url('adapter-fiscalia')}/saf/derivaciones`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${stage.installation.nativeToken('saf')}`,
      'content-type': 'application/json',
      traceparent: `00-${foreign}-b7ad6b7169203331-01`,
    },
    body: JSON.stringify({ ...fixture('prm-agresion-intrafamiliar'), folio }),
  });
  expect(response.status).toBe(202);
  // SAF does not know what it did not say itself: what it is answered is parked there in the end, which is an end too.
  envelopes = await until(
    'the case',
    async () => {
      const rows = await stage.rows<{ envelope: string }>(
        'gateway',
        `SELECT envelope FROM message WHERE state <> 'accepted'`,
      );
      return rows.length >= 3 ? rows.map(({ envelope }) => peekPayload(envelope) as Envelope) : undefined;
    },
    60_000,
  );
}, 120_000);
afterAll(async () => {
  collector.closeAllConnections();
  collector.close();
  await stage.close();
});

const spans = (): Span[] =>
  bodies.flatMap((body) => {
    const { resourceSpans } = JSON.parse(body) as {
      resourceSpans: {
        resource: { attributes: { key: string; value: { stringValue: string } }[] };
        scopeSpans: { spans: Omit<Span, 'app'>[] }[];
      }[];
    };
    return resourceSpans.flatMap(({ resource, scopeSpans }) => {
      const app = resource.attributes.find(({ key }) => key === 'service.name')?.value.stringValue ?? '';
      return scopeSpans.flatMap(({ spans: found }) => found.map((span) => ({ ...span, app })));
    });
  });

const traceOf = ({ traceparent = '' }: Envelope): string => traceparent.split('-')[1] ?? '';
const ofCase = (): Span[] =>
  spans().filter(({ traceId }) => envelopes.some((each) => traceOf(each) === traceId));

describe('a derivación and its answers', () => {
  it('are one trace over every hop, from the existing system to the existing system and back', async () => {
    const expected = [
      'adapter-fiscalia native-intake',
      'adapter-fiscalia publish',
      'gateway take-message',
      'gateway publish',
      'adapter-ninez receive',
      'adapter-ninez handle',
      'adapter-ninez native-call',
      'gateway take-receipts',
      'adapter-fiscalia learn',
      'adapter-ninez publish',
      'adapter-fiscalia handle',
      'adapter-fiscalia native-call',
    ];
    const missing = () => {
      const found = new Set(ofCase().map(({ app, name }) => `${app} ${name.replace('valija.', '')}`));
      return expected.filter((each) => !found.has(each));
    };
    const [opening] = envelopes.filter(({ id, correlationid }) => id === correlationid);
    const trace = traceOf(opening as Envelope);
    // Every span but the first hangs on another of the trace.
    const roots = () => {
      const ofThread = ofCase().filter(({ traceId }) => traceId === trace);
      const known = new Set(ofThread.map(({ spanId }) => spanId));
      return ofThread
        .filter(({ parentSpanId }) => !parentSpanId || !known.has(parentSpanId))
        .map(({ app, name }) => `${app} ${name}`);
    };
    // Each process sends its spans every five seconds: some come before those that they hang on.
    await until(
      'the spans',
      async () => (missing().length === 0 && roots().length === 1 ? true : undefined),
      30_000,
    ).catch(() => undefined);
    expect(missing()).toEqual([]);
    expect(roots()).toEqual(['adapter-fiscalia valija.native-intake']);
  }, 60_000);

  it('carry no pseudonym, no digest, no key and no word of the case to the collector', () => {
    const sent = bodies.join('\n');
    expect(sent).toContain('adapter-ninez');
    for (const { subject, contentdigest, sealdigest } of envelopes)
      for (const secret of [subject, contentdigest, sealdigest]) expect(sent.includes(secret)).toBe(false);
    for (const word of [folio, 'Bearer', 'eyJ', 'PRIVATE']) expect(sent.includes(word)).toBe(false);
  });

  it('do not take over the trace of the existing system, which could link two cases', async () => {
    expect(envelopes.every((envelope) => traceOf(envelope) !== foreign)).toBe(true);
    expect(ofCase().some(({ links }) => links?.some(({ traceId }) => traceId === foreign))).toBe(true);
  });
});

describe('metrics', () => {
  const read = async (port: number | undefined): Promise<string> => {
    const response = await fetch(`http://127.0.0.1:${port}/metrics`);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    return response.text();
  };

  /** The value of a metric with these labels among others. */
  const readValue = (text: string, name: string, labels: Readonly<Record<string, string>>): number => {
    const found = text
      .split('\n')
      .find(
        (line) =>
          line.startsWith(name) &&
          Object.entries(labels).every(([key, value]) => line.includes(`${key}="${value}"`)),
      );
    return Number(found?.split(' ').at(-1));
  };
  const count = 'valija_hop_seconds_count';

  it('of the gateway count and time what it takes in, and say what waits and what is wrong', async () => {
    const text = await until('a report of the endpoint', async () => {
      const found = await read(ports[0]);
      return readValue(found, 'valija_endpoint_parked', { endpoint: 'ninez' }) >= 0 ? found : undefined;
    });
    expect(
      readValue(text, count, { hop: 'take-message', outcome: 'accepted', app: 'gateway' }),
    ).toBeGreaterThan(0);
    expect(readValue(text, count, { hop: 'take-receipts', outcome: 'done' })).toBeGreaterThan(0);
    expect(readValue(text, 'valija_broker_up', {})).toBe(1);
    expect(readValue(text, 'valija_database_bytes', {})).toBeGreaterThan(1_000_000);
    expect(readValue(text, 'valija_endpoint_parked', { endpoint: 'ninez' })).toBe(0);
    expect(readValue(text, 'process_resident_memory_bytes', {})).toBeGreaterThan(0);
  });

  it('of an endpoint count what it works and what its existing system answers', async () => {
    const text = await read(ports[1]);
    expect(readValue(text, count, { hop: 'handle', outcome: 'done', app: 'adapter-ninez' })).toBeGreaterThan(
      0,
    );
    expect(readValue(text, count, { hop: 'native-call', outcome: 'http-201' })).toBeGreaterThan(0);
    expect(readValue(text, 'valija_inbox_messages', { state: 'parked' })).toBe(0);
  });

  it('name no message, no case and no person', async () => {
    const text = `${await read(ports[0])}${await read(ports[1])}`;
    for (const { id, subject, correlationid } of envelopes)
      for (const secret of [id, subject, correlationid]) expect(text.includes(secret)).toBe(false);
  });

  it('are nothing else on that port', async () => {
    expect((await fetch(`http://127.0.0.1:${ports[0]}/v1/ops/now`)).status).toBe(404);
    expect((await fetch(`http://127.0.0.1:${ports[0]}/metrics`, { method: 'POST' })).status).toBe(404);
  });
});
