import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readInstallation } from '../../apps/local/broker.js';
import { areServicesContained, brokerImage, databaseImage } from '../../apps/local/containers.js';
import type { InstallationOptions } from '../../apps/local/installation.js';
import { PrivateBroker } from '../../apps/local/private-broker.js';
import { PrivateDatabase } from '../../apps/local/private-database.js';
import { acceptedByNinez } from '../fixtures/index.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { until } from '../support/until.js';

/** Short waits, so that what heals by itself within an hour heals within seconds here. */
export const settings = {
  VALIJA_LEASE_MS: '4000',
  VALIJA_OFFER_AGAIN_MS: '3000',
  VALIJA_DELIVER_AGAIN_MS: '2000',
  VALIJA_DELIVER_AGAIN_MS_MAX: '8000',
  VALIJA_ASK_AFTER_MS: '2000',
};

/** An effect as a simulated system wrote it down, fsynced, with no unique constraint. */
export interface Effect {
  readonly clase: string;
  readonly folio: string;
  readonly referencia?: string;
  readonly idMensaje?: string;
}

/** A whole Valija on a broker and a database of its own, which may be killed. */
export class Stage {
  private constructor(
    readonly broker: PrivateBroker,
    readonly database: PrivateDatabase,
    readonly test: TestInstallation,
    /** Processes that ended by themselves. */
    readonly unexpectedExits: readonly string[],
    private readonly dir: string,
  ) {}

  /** @param options which processes take part; default those of the one story */
  static async open(options: Pick<InstallationOptions, 'cast' | 'only'> = {}): Promise<Stage> {
    const dir = mkdtempSync(join(tmpdir(), 'valija-nemesis-'));
    const isContained = await areServicesContained();
    const [broker, database] = await Promise.all([
      PrivateBroker.open(join(dir, 'broker'), isContained ? { image: brokerImage } : readInstallation()),
      PrivateDatabase.open(join(dir, 'database'), isContained ? { image: databaseImage } : undefined),
    ]);
    const unexpectedExits: string[] = [];
    const test = await startInstallation({
      ...options,
      settings,
      broker,
      databaseUrl: database.databaseUrl,
      onUnexpectedExit: ({ name, code, signal }) =>
        unexpectedExits.push(
          `${name} ${signal ?? code}: ${lastLines(join(test.dir, 'logs', `${name}.log`))}`,
        ),
    });
    return new Stage(broker, database, test, unexpectedExits, dir);
  }

  get installation() {
    return this.test.installation;
  }

  async close(): Promise<void> {
    await this.test.close();
    await Promise.all([this.broker.kill(), this.database.kill()]);
    rmSync(this.dir, { recursive: true, force: true });
  }

  /** SAF emits `count` derivaciones, evenly, each of a folio of its own. */
  async emit(count: number, perSecond: number): Promise<void> {
    const response = await fetch(`${this.installation.url('sim-saf')}/_sim/lote`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ fixtures: acceptedByNinez, count, perSecond }),
    });
    if (response.status !== 202) throw new Error(`the simulated SAF answered ${response.status}`);
  }

  /** Waits until `accepted` derivaciones were taken by the adapter in all, and SAF has a decision for each. */
  async drained(accepted: number, timeoutMs: number): Promise<void> {
    let last = '';
    await until(
      `${accepted} derivaciones decided`,
      async () => {
        const response = await fetch(`${this.installation.url('sim-saf')}/_sim/estado?folio=none`);
        const state = (await response.json()) as { answered: number; accepted: number };
        last = JSON.stringify(state);
        if (state.accepted !== accepted || state.answered !== accepted) return undefined;
        // SAF knows of a decision before it has written it down.
        const written = new Set(
          this.effects('saf').flatMap(({ clase, folio }) => (clase === 'ACUSE' ? [] : folio)),
        );
        return written.size === accepted && this.taken().length === accepted ? true : undefined;
      },
      timeoutMs,
    ).catch((error: Error) => {
      throw new Error(`${error.message}: ${last}`);
    });
  }

  effects(system: 'saf' | 'ninez'): Effect[] {
    return readLines<Effect>(this.installation.effectsFiles[system]);
  }

  /** What SAF sent and the adapter took, by folio: the client's own history. */
  taken(): string[] {
    return readLines<{ clase: string; folio: string }>(`${this.installation.effectsFiles.saf}.historia`)
      .filter(({ clase }) => clase === 'RECIBIDA')
      .map(({ folio }) => folio);
  }
}

const lastLines = (file: string): string => readFileSync(file, 'utf8').split('\n').slice(-12).join('\n');

/** All lines that are whole: the last may be written at this moment. */
const readLines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .slice(0, -1)
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
