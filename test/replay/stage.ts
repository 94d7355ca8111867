import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generatePrivateJwk, importKey, toPublicJwk } from '@valija/envelope';
import type { EndpointDetail, Replay, ReplayPreview } from '@valija/ops-api';
import { LifecycleStage } from '../lifecycle/stage.js';
import { type Answer, readAnswer } from '../support/answer.js';
import { askForToken, cryptoKeyOf, type OauthClient } from '../support/oauth.js';
import { until } from '../support/until.js';

/** The operator's client of these tests. */
export const client = 'consola-ficticia';

/** PAV, a gateway process and CAJ, and an operator's client that looks at it and acts. */
export class ReplayStage {
  private token: Promise<string> | undefined;

  private constructor(
    readonly life: LifecycleStage,
    private readonly client: OauthClient,
    private readonly dir: string,
  ) {}

  /** @param settings of the gateway */
  static async open(
    settings: Record<string, string> = {},
    options: Parameters<typeof LifecycleStage.open>[0] = {},
  ): Promise<ReplayStage> {
    const dir = mkdtempSync(join(tmpdir(), 'valija-replay-'));
    const secret = await generatePrivateJwk('sign');
    const signer = await importKey(secret);
    const file = join(dir, 'clients.json');
    const scopes = ['ops:read', 'ops:write'];
    writeFileSync(file, JSON.stringify({ [client]: { jwk: toPublicJwk(secret), scopes } }));
    const life = await LifecycleStage.open({
      ...options,
      environments: { gateway: { VALIJA_OPS_CLIENTS_FILE: file, ...settings } },
    });
    const { client: party } = life.sender;
    return new ReplayStage(
      life,
      { ...party, id: client, key: cryptoKeyOf(signer.key), kid: signer.kid },
      dir,
    );
  }

  /** A request of the ops API, held against the contract. */
  async ask(operation: string, path: string, body?: object): Promise<Answer> {
    this.token ??= askForToken(this.client, 'ops:read ops:write');
    const response = await this.life.sender.fetch(`/v1/ops/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        authorization: `Bearer ${await this.token}`,
        'valija-person': 'operadora.ficticia',
        'valija-role': 'operacion',
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return readAnswer('gateway', operation, response);
  }

  async preview(filter: object): Promise<ReplayPreview> {
    const { status, body } = await this.ask('postReplay', 'replays', wanted(filter, { dryRun: true }));
    if (status !== 200) throw new Error(`a dry run was answered ${status}: ${JSON.stringify(body)}`);
    return body as unknown as ReplayPreview;
  }

  async replay(filter: object, changes: object = {}): Promise<Replay> {
    const { status, body } = await this.ask('postReplay', 'replays', wanted(filter, changes));
    if (status !== 201) throw new Error(`a replay was answered ${status}: ${JSON.stringify(body)}`);
    return body as unknown as Replay;
  }

  async show(id: string): Promise<Replay> {
    return (await this.ask('getReplay', `replays/${id}`)).body as unknown as Replay;
  }

  untilReplay(id: string, is: (replay: Replay) => boolean, timeoutMs = 30_000): Promise<Replay> {
    let last = '';
    return until(
      'the replay to go on',
      async () => {
        const replay = await this.show(id);
        last = JSON.stringify(replay);
        return is(replay) ? replay : undefined;
      },
      timeoutMs,
    ).catch((error: Error) => {
      throw new Error(`${error.message}: ${last}`);
    });
  }

  async endpoint(name: string): Promise<EndpointDetail> {
    return (await this.ask('getEndpoint', `endpoints/${name}`)).body as unknown as EndpointDetail;
  }

  /** Waits until the gateway knows of so many parked messages of CAJ. */
  untilParked(count: number, timeoutMs?: number): Promise<Parked[]> {
    return until(
      `${count} messages to be reported as parked`,
      async () => {
        const rows = await this.life.test.rows<Parked>(
          'gateway',
          `SELECT source, id, code, type, dataschema, attempts, blocks, parked_at, replay FROM parked_message
          WHERE endpoint = 'caj' ORDER BY parked_at, id`,
        );
        return rows.length === count ? rows : undefined;
      },
      timeoutMs,
    );
  }

  async close(): Promise<void> {
    await this.life.close();
    rmSync(this.dir, { recursive: true, force: true });
  }
}

export interface Parked {
  readonly source: string;
  readonly id: string;
  readonly code: string;
  readonly type: string;
  readonly dataschema: string;
  readonly attempts: number;
  readonly blocks: number;
  readonly parked_at: Date;
  readonly replay: string | null;
}

const wanted = (filter: object, changes: object) => ({
  filter,
  reason: 'Prueba ficticia',
  canary: false,
  perSecond: 50,
  dryRun: false,
  ...changes,
});

/** Messages of PAV, as a replay names them. */
export const refsOf = (ids: readonly string[]) => ({ ids: ids.map((id) => ({ source: pav, id })) });
export const pav = 'urn:valija:cl:pav:rm';
