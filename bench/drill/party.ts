import { type ChildProcess, fork } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { Installation } from '../../apps/local/installation.js';
import type { Order, Report } from './protocol.js';

/** The process of an endpoint as the drill holds it: it takes orders and tells what it did. */
export class Party {
  readonly reports: Report[] = [];
  private readonly exited: Promise<void>;

  private constructor(private readonly child: ChildProcess) {
    child.on('message', (report: Report) => this.reports.push(report));
    this.exited = new Promise((resolve) => child.once('exit', () => resolve()));
  }

  /** @param program file beside this one, without its ending */
  static async start(installation: Installation, endpoint: string, program: string): Promise<Party> {
    const dir = join(installation.dir, 'logs');
    mkdirSync(dir, { recursive: true });
    const log = openSync(join(dir, `${program}.log`), 'w');
    const party = new Party(
      fork(join(import.meta.dirname, `${program}.js`), [], {
        env: installation.endpointEnvironment(endpoint),
        stdio: ['ignore', log, log, 'ipc'],
      }),
    );
    closeSync(log);
    await party.until('ready');
    return party;
  }

  tell(order: Order): void {
    this.child.send(order);
  }

  of<Kind extends Report['kind']>(kind: Kind): Extract<Report, { kind: Kind }>[] {
    return this.reports.filter((each): each is Extract<Report, { kind: Kind }> => each.kind === kind);
  }

  /** Waits until it told something of a kind. @throws Error where it ends before */
  async until(kind: Report['kind']): Promise<void> {
    while (!this.reports.some((each) => each.kind === kind)) {
      if (this.child.exitCode !== null) throw new Error(`el proceso terminó antes de «${kind}»`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async close(): Promise<void> {
    if (this.child.exitCode !== null) return;
    if (this.child.connected) this.tell({ kind: 'close' });
    const timer = setTimeout(() => this.child.kill('SIGKILL'), 20_000);
    await this.exited;
    clearTimeout(timer);
  }
}
