import type { KeyWatch } from '@valija/directory';
import { Loop } from '@valija/runtime';
import type { Database } from '@valija/store';
import type { Alerts } from './alerts/alerts.js';
import type { Uploads } from './attachments/uploads.js';
import type { Revocations } from './authorizations/revocations.js';
import type { Conciliation } from './conciliation/conciliation.js';
import type { GatewayConfig } from './config.js';
import type { PublishedDirectory } from './directory/published.js';
import type { Withholding } from './lifecycle/withholding.js';
import type { Notices } from './notices/notices.js';
import type { Obligations } from './obligations/obligations.js';
import type { Pauses } from './ops/endpoints/pauses.js';
import type { Replays } from './ops/replays/replays.js';
import type { Receipts } from './receipts/receipts.js';
import { forgetAssertions } from './store/assertions.js';

/** What is gone round for. */
export interface RoundsOf {
  readonly db: Database;
  readonly config: GatewayConfig;
  readonly published: PublishedDirectory;
  readonly keys: KeyWatch;
  readonly uploads: Uploads;
  readonly receipts: Receipts;
  readonly revocations: Revocations;
  readonly withholding: Withholding;
  readonly obligations: Obligations;
  readonly notices: Notices;
  readonly pauses: Pauses;
  readonly replays: Replays;
  readonly alerts: Alerts;
  readonly conciliation: Conciliation;
}

const second = 1_000;
/** Used assertions that are forgotten at once. */
const assertionsMax = 1_000;

/** What the gateway does again and again without being asked; each of its processes does all of it. */
export class Rounds {
  private readonly keys: Loop;
  private readonly withholding: Loop;
  private readonly returned: Loop;
  private readonly all: readonly Loop[];

  constructor(
    {
      db,
      config,
      published,
      keys,
      uploads,
      receipts,
      revocations,
      withholding,
      obligations,
      notices,
      pauses,
      replays,
      alerts,
      conciliation,
    }: RoundsOf,
    onError: (error: unknown) => void,
  ) {
    const every = (idleMsMax: number, pass: () => Promise<number>): Loop =>
      new Loop(pass, { idleMsMax, onError });
    const { VALIJA_ATTACHMENT_ORPHAN_MS: orphanMs, VALIJA_REVOCATION_SILENCE_MS: silenceMs } = config;
    this.keys = every(2 * second, () => keys.pass().then(() => 0));
    this.withholding = every(second, () => withholding.pass());
    this.returned = every(600 * second, () => revocations.tellReturned(db).then(() => 0));
    const { VALIJA_URGENT_SILENCE_MS: urgentMs } = config;
    this.all = [
      this.keys,
      this.withholding,
      this.returned,
      every(second / 2, () => published.refresh()),
      every(second, () => obligations.pass()),
      every(second, () => pauses.pass()),
      every(second / 2, () => replays.pass()),
      every(60 * second, () => obligations.learn().then(() => 0)),
      every(15 * second, () => receipts.expireSilent()),
      every(Math.min(15 * second, silenceMs), () => revocations.alertOfSilence(db, silenceMs)),
      every(Math.min(60 * second, orphanMs), () => uploads.collectOrphans(orphanMs)),
      every(2 * second, () => notices.telling.pass()),
      every(2 * second, () => notices.dispatch.pass()),
      every(3_600 * second, () => notices.dispatch.forget()),
      every(Math.min(5 * second, urgentMs), () => notices.silences.pass()),
      every(config.VALIJA_ALERTS_MS, () => alerts.pass()),
      every(config.VALIJA_CONCILIATION_MS, () => conciliation.pass()),
      every(3_600 * second, () => alerts.forget()),
      every(60 * second, () => forgetAssertions(db, assertionsMax)),
    ];
  }

  start(): void {
    for (const loop of this.all) loop.start();
  }

  async stop(): Promise<void> {
    await Promise.all(this.all.map((loop) => loop.stop()));
  }

  /** Whatever follows from the directory is done at once. */
  afterDirectoryChange(): void {
    this.keys.nudge();
    this.withholding.nudge();
    this.returned.nudge();
  }
}
