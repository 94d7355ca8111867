import { connectBus, deliverQueue } from '@valija/bus';
import type {
  Alert,
  AlertCode,
  Broker,
  BrokerQueue,
  EndpointNow,
  FailureGroup,
  FailureKind,
  Failures,
  MessageDetail,
  Now,
} from '@valija/ops-api';
import type { ConfirmChannel } from 'amqplib';
import pg from 'pg';
import type { LifecycleStage } from '../lifecycle/stage.js';
import { ReplayStage } from '../replay/stage.js';
import type { Answer } from '../support/answer.js';
import { busOf } from '../support/bus.js';
import { until } from '../support/until.js';

/** Short waits, so that what an operator sees after minutes is seen here within seconds. */
const settings = {
  VALIJA_ALERTS_MS: '300',
  VALIJA_AGE_NORMAL_MS: '1500',
  VALIJA_CONCILIATION_MS: '1000',
};

/** Queue in which deliveries to CAJ lie. */
export const cajQueue = deliverQueue('caj', 'normal');

/** PAV, a gateway and CAJ, something that fails between them, and an operator who knows no more of it than the ops API tells. */
export class FailureStage {
  private constructor(private readonly replays: ReplayStage) {}

  /** @param further settings of the gateway */
  static async open(
    further: Record<string, string> = {},
    options: Parameters<typeof ReplayStage.open>[1] = {},
  ): Promise<FailureStage> {
    return new FailureStage(await ReplayStage.open({ ...settings, ...further }, options));
  }

  get life(): LifecycleStage {
    return this.replays.life;
  }

  /** A request of the ops API by the operator's client, held against the contract. */
  ask(operation: string, path: string, body?: object): Promise<Answer> {
    return this.replays.ask(operation, path, body);
  }

  get replay(): ReplayStage {
    return this.replays;
  }

  private async look<View>(operation: string, path: string): Promise<View> {
    const { status, body } = await this.ask(operation, path);
    if (status !== 200) throw new Error(`${path} was answered ${status}`);
    return body as unknown as View;
  }

  message(id: string): Promise<MessageDetail> {
    return this.look('getOpsMessage', `messages/${id}`);
  }

  async failures(): Promise<readonly FailureGroup[]> {
    return (await this.look<Failures>('listFailures', 'failures')).groups;
  }

  /** Alerts that hold, whether or not somebody took care of them; or those of one state. */
  async alerts(state?: string): Promise<readonly Alert[]> {
    const path = `alerts${state === undefined ? '' : `?state=${state}`}`;
    return (await this.look<{ alerts: Alert[] }>('listAlerts', path)).alerts;
  }

  broker(): Promise<Broker> {
    return this.look('getBroker', 'broker');
  }

  now(): Promise<Now> {
    return this.look('getNow', 'now');
  }

  async endpointNow(name: string): Promise<EndpointNow | undefined> {
    return (await this.now()).endpoints.find(({ endpoint }) => endpoint === name);
  }

  /** Waits until a message is as awaited; before the gateway took it in, it is none. */
  untilMessage(id: string, is: (message: MessageDetail) => boolean): Promise<MessageDetail> {
    return untilSeen(
      `message ${id}`,
      async () => {
        const { status, body } = await this.ask('getOpsMessage', `messages/${id}`);
        return status === 200 ? (body as unknown as MessageDetail) : undefined;
      },
      (message) => message !== undefined && is(message),
    ) as Promise<MessageDetail>;
  }

  /** Waits until a message is delivered and both receipts are there: they travel apart. */
  untilDelivered(id: string): Promise<MessageDetail> {
    return this.untilMessage(
      id,
      (message) => message.state === 'delivered' && lifeOf(message).includes('received'),
    );
  }

  /** Waits until the operator sees a failure. */
  untilFailure(is: (group: FailureGroup) => boolean): Promise<FailureGroup> {
    return until('the failure', async () => (await this.failures()).find(is)).catch(async (error: Error) => {
      throw new Error(`${error.message}: ${JSON.stringify(await this.failures())}`);
    });
  }

  /** Waits until an alert holds. */
  untilAlert(code: AlertCode, is: (alert: Alert) => boolean = () => true): Promise<Alert> {
    const find = async () => (await this.alerts()).find((alert) => alert.code === code && is(alert));
    return until(`alert ${code}`, find).catch(async (error: Error) => {
      throw new Error(`${error.message}: ${JSON.stringify(await this.alerts())}`);
    });
  }

  untilQueue(is: (queue: BrokerQueue) => boolean, name = cajQueue): Promise<BrokerQueue> {
    return untilSeen(
      `queue ${name}`,
      async () => (await this.broker()).queues.find(({ queue }) => queue === name),
      (queue) => queue !== undefined && is(queue),
    ) as Promise<BrokerQueue>;
  }

  untilEndpoint(name: string, is: (endpoint: EndpointNow) => boolean): Promise<EndpointNow> {
    return untilSeen(
      `endpoint ${name}`,
      () => this.endpointNow(name),
      (endpoint) => endpoint !== undefined && is(endpoint),
    ) as Promise<EndpointNow>;
  }

  /**
   * Waits until nothing is left of what failed: nothing waits, nothing differs, nothing fails and no alert holds.
   * @param but what stays to be seen: it happened, though nobody has to mend anything
   */
  untilWell(
    but: { readonly alerts?: readonly AlertCode[]; readonly kinds?: readonly FailureKind[] } = {},
  ): Promise<unknown> {
    return untilSeen(
      'all to be well',
      async () => {
        const [{ totals, conciliation }, alerts, failures] = await Promise.all([
          this.now(),
          this.alerts(),
          this.failures(),
        ]);
        return {
          waiting: totals.waiting,
          differences: conciliation?.differences,
          alerts: alerts.map(({ code }) => code).filter((code) => !but.alerts?.includes(code)),
          failures: failures
            .filter(({ kind }) => !but.kinds?.includes(kind))
            .map(({ kind, code, endpoint }) => `${kind}:${code} ${endpoint}`),
        };
      },
      ({ waiting, differences, alerts, failures }) =>
        waiting === 0 && differences === 0 && alerts.length === 0 && failures.length === 0,
    );
  }

  /** A connection to an endpoint's own database, as its owner. */
  async connect(endpoint: string): Promise<pg.Client> {
    const connectionString = this.life.installation.provisioned.endpoints[endpoint]?.databaseUrl ?? '';
    const client = new pg.Client({ connectionString });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }

  /** Does something at the broker as the gateway's own user, who may do most: what nobody else could, the test can. */
  async atBroker<T>(work: (channel: ConfirmChannel) => Promise<T>): Promise<T> {
    const connection = await connectBus(busOf(this.life.installation, 'gateway'));
    try {
      const channel = await connection.createConfirmChannel();
      const result = await work(channel);
      await channel.waitForConfirms();
      return result;
    } finally {
      await connection.close();
    }
  }

  close(): Promise<void> {
    return this.replays.close();
  }
}

/** What is said of a message's life, in its order; each `kind`, with its code behind a colon. */
export const lifeOf = ({ life }: MessageDetail): string[] =>
  life.map(({ kind, code }) => (code === undefined ? kind : `${kind}:${code}`));

/** Waits until what is seen is as awaited. @throws Error with what was seen last */
async function untilSeen<View>(
  what: string,
  look: () => Promise<View>,
  is: (view: View) => boolean,
): Promise<View> {
  let last: View | undefined;
  return until(what, async () => {
    last = await look();
    return is(last) ? last : undefined;
  }).catch((error: Error) => {
    throw new Error(`${error.message}: ${JSON.stringify(last)?.slice(0, 4_000)}`);
  });
}
