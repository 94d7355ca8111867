import { randomUUID } from 'node:crypto';
import type { Directory, Keyring } from '@valija/directory';
import type { Log } from '@valija/runtime';
import type { Database } from '@valija/store';
import { readConciliation } from '../conciliation/store.js';
import { endOfCertificate } from './certificates.js';
import type { Condition } from './condition.js';
import { brokerDrift } from './conditions/broker.js';
import { endpointConditions } from './conditions/endpoints.js';
import { failureRate } from './conditions/failure-rate.js';
import { keyExpiring } from './conditions/keys.js';
import {
  certificateExpiring,
  databaseSize,
  findStart,
  processConditions,
  tellFacts,
} from './conditions/processes.js';
import {
  noticeUndelivered,
  operatorTerms,
  quotaExceeded,
  revocationUnacknowledged,
  suspensionUnratified,
} from './conditions/promises.js';
import { quarantined, securityIncidents } from './conditions/quarantine.js';
import { ageOverLimit } from './conditions/waiting.js';
import type { AlertConfig } from './config.js';
import { AlertEngine } from './engine.js';
import { readReports } from './reports.js';

export interface AlertsOptions {
  readonly config: AlertConfig & {
    readonly VALIJA_REVOCATION_SILENCE_MS: number;
    readonly VALIJA_TLS_CERT_FILE: string;
    readonly VALIJA_VERSION: string;
  };
  readonly directory: Directory;
  readonly keyring: Pick<Keyring, 'missing'>;
  /** What this process sees of the broker. */
  readonly broker: { readonly isUp: boolean; readonly isBlocked: boolean };
  /** Suspensions in force, by the id of their agreement. */
  readonly suspended: () => Promise<ReadonlyMap<string, { readonly ratified: boolean }>>;
  readonly now: () => Date;
}

/** Everything of which an administrator is alerted. */
export class Alerts {
  private readonly engine: AlertEngine;
  /** This process, among other gateways. */
  private readonly instance = randomUUID();
  private downSince: Date | undefined;
  private readonly startedAt: Date;

  constructor(
    private readonly db: Database,
    private readonly options: AlertsOptions,
    log: Log,
  ) {
    this.startedAt = options.now();
    this.engine = new AlertEngine(db, conditionsOf(db, options), options.now, log);
  }

  /** One look at everything. @returns 0: there is never more to do at once */
  async pass(): Promise<number> {
    const { keyring, broker, now, config } = this.options;
    this.downSince = broker.isUp ? undefined : (this.downSince ?? now());
    const facts = {
      version: config.VALIJA_VERSION,
      startedAt: this.startedAt.toISOString(),
      brokerUp: broker.isUp,
      ...(this.downSince ? { brokerDownSince: this.downSince.toISOString() } : {}),
      brokerBlocked: broker.isBlocked,
      missingKids: keyring.missing,
      certificateEndsAt: endOfCertificate(config.VALIJA_TLS_CERT_FILE).toISOString(),
    };
    await tellFacts(this.db, this.instance, facts, now());
    await this.engine.pass();
    return 0;
  }

  /** Forgets what was resolved long ago. @returns how many */
  forget(): Promise<number> {
    return this.engine.forget();
  }
}

function conditionsOf(db: Database, { config, directory, now, suspended }: AlertsOptions): Condition[] {
  const limits = { urgent: config.VALIJA_AGE_URGENT_MS, normal: config.VALIJA_AGE_NORMAL_MS };
  const silentMs = config.VALIJA_REVOCATION_SILENCE_MS;
  const { gateway } = directory;
  const reports = () => readReports(db, now());
  return [
    ageOverLimit(db, directory, limits),
    failureRate(db, gateway),
    endpointConditions(reports, (at) => findStart(db, at), {
      normal: limits.normal,
      silence: config.VALIJA_ENDPOINT_SILENCE_MS,
    }),
    keyExpiring(directory),
    certificateExpiring(db),
    databaseSize(db, config.VALIJA_DATABASE_BYTES_MAX),
    processConditions(db),
    brokerDrift(async () => (await readConciliation(db)).queues),
    securityIncidents(db),
    quarantined(db, directory, reports),
    quotaExceeded(db, directory),
    revocationUnacknowledged(db, { gateway, silentMs }),
    suspensionUnratified(suspended),
    operatorTerms(db),
    noticeUndelivered(db),
  ];
}
