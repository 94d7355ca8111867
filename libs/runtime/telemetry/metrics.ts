import type { Gauge, Registry } from 'prom-client';
import { codeOfThrown, type HopAbout, type HopListener, type HopName, listenToHops } from './hop.js';

/** Bounds of the histogram of hops, in seconds. */
const buckets = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** One value of a gauge, with its labels. */
export type Sample = readonly [labels: Readonly<Record<string, string>>, value: number];

/** The metrics of a process, in the text format of Prometheus. Labels are names of parts, queues, codes and states: never of a message or a person. */
export class Metrics {
  private constructor(
    private readonly registry: Registry,
    private readonly GaugeOf: typeof Gauge,
  ) {}

  /** Counts and times every hop of this process from now on. The library is loaded only here. */
  static async open(app: string): Promise<Metrics> {
    const { collectDefaultMetrics, Gauge, Histogram, Registry } = (await import('prom-client')).default;
    const registry = new Registry();
    registry.setDefaultLabels({ app });
    collectDefaultMetrics({ register: registry });
    const seconds = new Histogram({
      name: 'valija_hop_seconds',
      help: 'Steps on the way of messages: how long each took, and what came of it',
      labelNames: ['hop', 'outcome'],
      buckets,
      registers: [registry],
    });
    listenToHops(new Timing((hop, outcome, took) => seconds.observe({ hop, outcome }, took)));
    return new Metrics(registry, Gauge);
  }

  /**
   * Adds a gauge that is read whenever somebody asks. Where it cannot be read it has no values then, and the others do.
   * @param name with its unit, beginning with `valija_`
   */
  gauge(
    name: string,
    help: string,
    labelNames: readonly string[],
    read: () => Promise<readonly Sample[]>,
  ): void {
    const gauge = new this.GaugeOf({
      name,
      help,
      labelNames: [...labelNames],
      registers: [this.registry],
      async collect() {
        const samples = await read().catch(() => []);
        gauge.reset();
        for (const [labels, value] of samples) gauge.set(labels, value);
      },
    });
  }

  /** Media type of the text. */
  get mediaType(): string {
    return this.registry.contentType;
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }
}

class Timing implements HopListener {
  constructor(private readonly observe: (hop: HopName, outcome: string, seconds: number) => void) {}

  async around<Result>(
    name: HopName,
    { outcome }: HopAbout<Result>,
    work: () => Promise<Result>,
  ): Promise<Result> {
    const startedAt = performance.now();
    const tell = (came: string): void => this.observe(name, came, (performance.now() - startedAt) / 1_000);
    try {
      const result = await work();
      tell(outcome?.(result) ?? 'done');
      return result;
    } catch (error) {
      tell(codeOfThrown(error));
      throw error;
    }
  }
}
