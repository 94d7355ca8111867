import { setTimeout as sleep } from 'node:timers/promises';
import type { Bundle, Resource, Subscription } from '@medplum/fhirtypes';
import type { Faults } from '../faults.js';
import type { CentreStore } from './centre-store.js';
import { criteriaOf, type Notice, notificationOf } from './notification.js';
import type { Held } from './versions.js';

/** How long one delivery may take, in milliseconds. */
const deliveryMsMax = 5_000;
/** Tries of one delivery; the pause after each is twice the one before. */
const triesMax = 6;
/** Most notices that wait for one subscriber; the oldest are given up. */
const waitingMax = 1_000;

export interface SubscriptionsOptions {
  readonly store: CentreStore;
  readonly baseUrl: () => string;
  readonly faults: Faults;
  /** Whether a resource is among what a search finds. */
  readonly finds: (criteria: string, resource: Resource) => boolean;
  readonly signal: AbortSignal;
  /** Pause after the first try, in milliseconds; default 250. */
  readonly pauseMs?: number;
}

/** What is to be told to one subscriber, in order. */
interface Line {
  waiting: Notice[];
  count: number;
  /** A notice that the next one overtakes. */
  held?: Notice | undefined;
  running: Promise<void> | undefined;
}

/**
 * Subscriptions over `rest-hook`: a handshake makes one active, each change of a Task that it asks for is told by its id, again
 * until it is taken, and a subscriber that takes nothing any more has its subscription in `error`.
 *
 * @see https://hl7.org/fhir/uv/subscriptions-backport/
 */
export class Subscriptions {
  private readonly lines = new Map<string, Line>();

  constructor(private readonly options: SubscriptionsOptions) {}

  /** Tells of what was written. */
  take(written: readonly Held[]): void {
    for (const one of written) {
      if (one.resourceType === 'Task') this.notify(one);
      if (one.resourceType === 'Subscription' && one.status === 'requested') {
        const line = this.lineOf(one.id);
        line.running = Promise.resolve(line.running).then(() => this.activate(one as Held<Subscription>));
      }
    }
  }

  /** Ends when nothing is being told any more. */
  async settle(): Promise<void> {
    await Promise.allSettled([...this.lines.values()].map(({ running }) => running));
  }

  private lineOf(id: string): Line {
    const line = this.lines.get(id) ?? { waiting: [], count: 0, running: undefined };
    this.lines.set(id, line);
    return line;
  }

  private notify(focus: Held): void {
    const { store, finds, faults } = this.options;
    for (const subscription of store.newestOf<Subscription>('Subscription')) {
      const criteria = criteriaOf(subscription);
      if (!isInForce(subscription) || !criteria || !finds(criteria, focus)) continue;
      const line = this.lineOf(subscription.id);
      line.count += 1;
      const notice = { number: line.count, at: focus.meta.lastUpdated, focus };
      if (!line.held && faults.takes('eventos-desordenados')) {
        line.held = notice;
        continue;
      }
      line.waiting.push(notice, ...(faults.takes('evento-duplicado') ? [notice] : []));
      if (line.held) line.waiting.push(line.held);
      line.held = undefined;
      line.waiting = line.waiting.slice(-waitingMax);
      line.running ??= this.tell(subscription.id, line);
    }
  }

  private async tell(id: string, line: Line): Promise<void> {
    for (let notice = line.waiting.shift(); notice; notice = line.waiting.shift()) {
      const subscription = this.current(id);
      if (!subscription || !isInForce(subscription)) break;
      const bundle = notificationOf(subscription, this.options.baseUrl(), line.count, notice);
      if (!(await this.deliver(subscription, bundle))) await this.end(subscription, 'error');
    }
    line.waiting = [];
    line.running = undefined;
  }

  private async activate(subscription: Held<Subscription>): Promise<void> {
    const { channel } = subscription;
    const isServed = channel.type === 'rest-hook' && channel.endpoint && criteriaOf(subscription);
    const bundle = notificationOf(subscription, this.options.baseUrl(), 0);
    const taken = isServed ? await this.deliver(subscription, bundle) : false;
    await this.end(subscription, taken ? 'active' : 'error');
    // What changed since it became active waits already.
    const line = this.lineOf(subscription.id);
    line.running = line.waiting.length > 0 ? this.tell(subscription.id, line) : undefined;
  }

  private current(id: string): Held<Subscription> | undefined {
    return this.options.store.of('Subscription', id).at(-1) as Held<Subscription> | undefined;
  }

  private async end({ id }: Held<Subscription>, status: Subscription['status']): Promise<void> {
    await this.options.store.change<Subscription>('Subscription', id, (current) => {
      if (!['requested', 'active'].includes(current.status)) return undefined;
      const { error: _, ...rest } = current;
      const error =
        status === 'error' ? { error: 'El suscriptor no responde o no se le puede avisar así.' } : {};
      return { ...rest, ...error, status };
    });
  }

  private async deliver({ channel }: Subscription, bundle: Bundle): Promise<boolean> {
    const { signal, pauseMs = 250 } = this.options;
    const headers = new Headers();
    for (const header of channel.header ?? []) {
      const at = header.indexOf(':');
      headers.append(header.slice(0, at).trim(), header.slice(at + 1).trim());
    }
    headers.set('content-type', 'application/fhir+json');
    for (let tries = 0; tries < triesMax && !signal.aborted; tries += 1) {
      if (tries > 0) await sleep(pauseMs * 2 ** (tries - 1), undefined, { signal }).catch(() => undefined);
      const limit = AbortSignal.any([signal, AbortSignal.timeout(deliveryMsMax)]);
      const taken = await fetch(channel.endpoint ?? '', {
        method: 'POST',
        headers,
        body: JSON.stringify(bundle),
        redirect: 'error',
        signal: limit,
      }).then(
        ({ ok }) => ok,
        () => false,
      );
      if (taken) return true;
    }
    return false;
  }
}

const isInForce = ({ status, end }: Subscription): boolean =>
  status === 'active' && (end === undefined || Date.parse(end) > Date.now());
