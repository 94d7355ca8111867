import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Installation } from '../../apps/local/installation.js';
import { endpointEnvironment } from './endpoint.js';
import { until } from './until.js';

/** What the endpoint asked its existing system to do. */
export interface Call {
  readonly id: string;
  readonly mayHaveActed: boolean;
}

/** An endpoint in a process of its own, whose existing system is the test. */
export class EndpointProcess {
  readonly calls: Call[] = [];
  private output = '';

  private constructor(private readonly child: ChildProcess) {
    child.on('message', (message: Partial<Call>) => {
      const { id, mayHaveActed = false } = message;
      if (id !== undefined) this.calls.push({ id, mayHaveActed });
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (bytes: Buffer) => {
        this.output += bytes.toString('utf8');
      });
  }

  /** Starts it, and waits until it listens. @param type which messages it takes */
  static async start(
    installation: Installation,
    endpoint: string,
    type: string,
    settings: Readonly<Record<string, string>> = {},
  ): Promise<EndpointProcess> {
    const environment = endpointEnvironment(installation, endpoint, installation.url('gateway'));
    const child = fork(join(import.meta.dirname, 'endpoint-program.mjs'), {
      env: { ...process.env, ...environment, ...settings, TYPE: type },
      execArgv: [],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const started = new EndpointProcess(child);
    await once(child, 'message');
    return started;
  }

  /** Waits until it asks for a message to be applied. */
  called(id: string): Promise<Call> {
    return until(`a call for ${id}`, async () => this.calls.find((call) => call.id === id));
  }

  /** The existing system answers. */
  answer(id: string): void {
    this.child.send({ id });
  }

  /** Waits for a line in its log. */
  logged(text: string): Promise<true> {
    return until(`«${text}» in the log`, async () => (this.output.includes(text) ? true : undefined));
  }

  pause(): void {
    this.child.kill('SIGSTOP');
  }

  wake(): void {
    this.child.kill('SIGCONT');
  }

  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const exited = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await exited;
  }
}
