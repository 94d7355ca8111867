import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  GenericContainer,
  getContainerRuntimeClient,
  PullPolicy,
  StartupCheckStrategy,
  type StartupStatus,
} from 'testcontainers';
import type { ServerProcess } from './daemon.js';
import { LocalError } from './local-error.js';

/** How a server in a container is started and known to serve. */
export interface ContainerOptions {
  /** For messages: «RabbitMQ». */
  readonly name: string;
  readonly image: string;
  /** Instead of the image's own entry point; default that one. */
  readonly entrypoint?: readonly string[];
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** `uid:gid` within the container. */
  readonly user: string;
  /** Folder of this machine that the container sees at the same path. */
  readonly dir: string;
  /** Gets standard output and error, appended. */
  readonly logFile: string;
  /** @param pid of its main process, as this machine counts */
  isReady(pid: number): Promise<boolean> | boolean;
  /** From start to ready, in milliseconds. */
  readonly readyTimeoutMs: number;
}

/** Nobody waits for a port here: `isReady` decides. */
class Started extends StartupCheckStrategy {
  async checkStartupState(): Promise<StartupStatus> {
    return 'SUCCESS';
  }
}

/** Leaves with its process, however that ends. */
class PassingContainer extends GenericContainer {
  constructor(image: string) {
    super(image);
    this.hostConfig.AutoRemove = true;
  }
}

/** A server in a container that shares this machine's network: it listens where it would listen outside of one. */
export class ContainerDaemon implements ServerProcess {
  #expected = false;
  #exited = false;

  private constructor(
    private readonly id: string,
    private readonly ended: Promise<void>,
    private readonly mainPid: number,
  ) {
    void ended.then(() => {
      this.#exited = true;
    });
  }

  /** @throws {LocalError} when it ends or is not ready in time; where its log is, is said */
  static async start(options: ContainerOptions, onUnexpectedExit: () => void): Promise<ContainerDaemon> {
    // The image of the library's own reaper would be one more to fetch; what a killed run leaves is ended by its record.
    process.env.TESTCONTAINERS_RYUK_DISABLED = 'true';
    mkdirSync(dirname(options.logFile), { recursive: true });
    const container = new PassingContainer(options.image)
      .withPullPolicy(PullPolicy.defaultPolicy())
      .withNetworkMode('host')
      .withUser(options.user)
      .withBindMounts([{ source: options.dir, target: options.dir, mode: 'rw' }])
      .withEnvironment({ ...options.env })
      .withCommand([...options.args])
      .withWaitStrategy(new Started())
      .withLogConsumer((stream) => stream.pipe(createWriteStream(options.logFile, { flags: 'a' })));
    if (options.entrypoint) container.withEntrypoint([...options.entrypoint]);
    const started = await container.start();
    const { dockerode } = (await getContainerRuntimeClient()).container;
    const handle = dockerode.getContainer(started.getId());
    const ended = handle.wait().then(
      () => undefined,
      () => undefined,
    );
    const { State } = await handle.inspect();
    const daemon = new ContainerDaemon(started.getId(), ended, State.Pid);
    await daemon.awaitReady(options);
    void ended.then(() => {
      if (!daemon.#expected) onUnexpectedExit();
    });
    return daemon;
  }

  pid(): number | undefined {
    return this.#exited ? undefined : this.mainPid;
  }

  async stop(signal: NodeJS.Signals, timeoutMs: number): Promise<void> {
    await this.signal(signal);
    const late = new AbortController();
    await Promise.race([this.ended, sleep(timeoutMs, undefined, { signal: late.signal, ref: false })]).catch(
      () => undefined,
    );
    late.abort();
    if (!this.#exited) await this.kill();
  }

  async kill(): Promise<void> {
    await this.signal('SIGKILL');
    await this.ended;
  }

  private async signal(signal: NodeJS.Signals): Promise<void> {
    this.#expected = true;
    if (this.#exited) return;
    const { dockerode } = (await getContainerRuntimeClient()).container;
    // It may end by itself in between.
    await dockerode
      .getContainer(this.id)
      .kill({ signal })
      .catch(() => undefined);
  }

  private async awaitReady({ name, logFile, isReady, readyTimeoutMs }: ContainerOptions): Promise<void> {
    const deadline = Date.now() + readyTimeoutMs;
    while (!(await isReady(this.mainPid))) {
      if (this.#exited) throw new LocalError(`${name} no arrancó en su contenedor; vea ${logFile}`);
      if (Date.now() > deadline) {
        await this.kill();
        throw new LocalError(`${name} no respondió en ${readyTimeoutMs / 1000} s; vea ${logFile}`);
      }
      await sleep(50);
    }
  }
}
